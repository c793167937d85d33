package org.simloom.tool.authoring;

import java.util.List;

/**
 * A file or folder that the command reads.
 *
 * @param source where it is on this machine; empty for an empty file, by which a folder is there
 * @param target where it lies in an attempt's folder, relative, with slashes
 * @param folder whether it is a folder
 * @param use    what becomes of it
 * @param name   name of its input port, where it is one
 * @param fields what becomes of places in it, where it is a template
 */
public record DraftFile(String source, String target, boolean folder, FileUse use, String name,
        List<TemplateField> fields) {
    public DraftFile {
        fields = List.copyOf(fields);
    }

    /** Lets a folder be there in which the command writes. */
    public static DraftFile keeping(String folder) {
        return new DraftFile("", folder + "/.keep", false, FileUse.PART, "", List.of());
    }

    /** Whether it is only there for its folder. */
    public boolean keeps() {
        return source.isEmpty();
    }

    /** The same for another use. */
    public DraftFile as(FileUse other, String port) {
        return new DraftFile(source, target, folder, other, port, fields);
    }

    /** The same as a template with these places in it. */
    public DraftFile withFields(List<TemplateField> places) {
        return new DraftFile(source, target, folder, FileUse.TEMPLATE, name, places);
    }
}
