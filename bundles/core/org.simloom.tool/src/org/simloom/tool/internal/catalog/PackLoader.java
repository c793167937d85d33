package org.simloom.tool.internal.catalog;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.simloom.base.problem.Location;
import org.simloom.model.base.Identified;
import org.simloom.model.base.KeptValues;
import org.simloom.model.base.UnknownContent;
import org.simloom.model.io.ElementLines;
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
        refuseUnknown(file, tool);
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

    /** A tool is understood whole or not at all: a default in the place of a value nobody knows would run something else. */
    private static void refuseUnknown(Path file, ToolDescriptor tool) {
        for (Iterator<EObject> all = EcoreUtil.getAllContents(List.of(tool)); all.hasNext();) {
            if (all.next() instanceof Identified element) {
                UnknownContent unknown = KeptValues.rest(element);
                if (unknown != null) {
                    throw Texts.problem("content", new Location(file.toString(), new ElementLines(file).of(element), tool.getId()),
                            unknown.type() == null ? String.join(", ", unknown.names()) : unknown.kind());
                }
                KeptValues.of(element).forEach((feature, text) -> {
                    throw Texts.problem("value", new Location(file.toString(), new ElementLines(file).of(element), tool.getId()),
                            feature.getName(), text);
                });
            }
        }
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
