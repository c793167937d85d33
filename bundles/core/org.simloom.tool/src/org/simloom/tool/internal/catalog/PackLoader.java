package org.simloom.tool.internal.catalog;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.simloom.base.problem.Location;
import org.simloom.model.io.ModelFiles;
import org.simloom.model.tool.CheckPhase;
import org.simloom.model.tool.ExitCodeCheck;
import org.simloom.model.tool.ToolDescriptor;
import org.simloom.tool.internal.Texts;

/** Reads tool descriptors. */
public final class PackLoader {
    private PackLoader() {
    }

    /** See {@link org.simloom.tool.ToolCatalog#read}. */
    public static ToolDescriptor read(Path file) {
        ToolDescriptor tool = ModelFiles.load(ModelFiles.newResourceSet(), file, ToolDescriptor.class);
        boolean judged = tool.getChecks().stream()
                .anyMatch(check -> check.getPhase() == CheckPhase.AFTER && !(check instanceof ExitCodeCheck));
        if (!judged) {
            throw Texts.problem("unchecked", Location.element(file, tool.getId()), tool.getId());
        }
        if (tool.getExecutables().isEmpty()) {
            throw Texts.problem("noExecutable", Location.element(file, tool.getId()), tool.getId());
        }
        return tool;
    }

    /** All descriptors that lie directly in a folder. */
    public static List<ToolDescriptor> readAll(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().endsWith(".simtool")).sorted()
                    .map(PackLoader::read).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
