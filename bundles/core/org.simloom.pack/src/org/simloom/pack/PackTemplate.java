package org.simloom.pack;

import java.io.File;
import java.io.IOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.core.runtime.FileLocator;
import org.osgi.framework.FrameworkUtil;
import org.simloom.base.problem.Location;
import org.simloom.pack.internal.Texts;
import org.simloom.pack.internal.source.DescriptionReader;

/** A small pack that works, for writers of packs to begin with. */
public final class PackTemplate {
    private static final String ID = "com.example.cantilever";

    private final Path template;

    private PackTemplate(Path template) {
        this.template = template;
    }

    /** The one that comes with this bundle. */
    public static PackTemplate installed() {
        try {
            URL folder = FrameworkUtil.getBundle(PackTemplate.class).getEntry("template/");
            return new PackTemplate(new File(FileLocator.toFileURL(folder).getPath()).toPath());
        } catch (IOException e) {
            throw Texts.problem("template", Location.NONE, e, Texts.reason(e));
        }
    }

    /** One in a folder, with subfolders {@code tool} and {@code maven}. */
    public static PackTemplate in(Path folder) {
        return new PackTemplate(folder);
    }

    /** Whether a pack can be called so: words of letters, digits, - and _ with dots between them. */
    public static boolean isId(String text) {
        return DescriptionReader.ID.matcher(text).matches();
    }

    /**
     * Writes it.
     *
     * @param folder where; not there, or empty
     * @param id     the pack's and the tool's, such as {@code com.example.beam}; {@code null} for one of the template
     * @param maven  whether around it a build by Maven is made, as packs with Java code need it
     * @return the folder with the tool, of which {@link PackSource} can be made
     * @throws org.simloom.base.problem.ProblemException {@code pack.template}, {@code pack.template.there}, {@code pack.id}
     */
    public Path create(Path folder, String id, boolean maven) {
        if (id != null && !isId(id)) {
            throw Texts.problem("id", Location.file(folder), id);
        }
        Path tool = maven ? folder.resolve("bundle/tool") : folder;
        try {
            if (Files.exists(folder) && (!Files.isDirectory(folder) || !isEmpty(folder))) {
                throw Texts.problem("template.there", Location.file(folder));
            }
            copy(template.resolve("tool"), tool, id == null ? ID : id);
            if (maven) {
                copy(template.resolve("maven"), folder, id == null ? ID : id);
            }
        } catch (IOException e) {
            throw Texts.problem("template", Location.file(folder), e, Texts.reason(e));
        }
        return tool;
    }

    private static boolean isEmpty(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.findAny().isEmpty();
        }
    }

    private static void copy(Path from, Path to, String id) throws IOException {
        List<Path> files;
        try (Stream<Path> all = Files.walk(from)) {
            files = all.filter(Files::isRegularFile).toList();
        }
        for (Path file : files) {
            Path target = to.resolve(from.relativize(file).toString());
            Files.createDirectories(target.getParent());
            Files.writeString(target, Files.readString(file, StandardCharsets.UTF_8).replace(ID, id), StandardCharsets.UTF_8);
        }
    }
}
