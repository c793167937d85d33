package org.simloom.pack.internal.source;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.simloom.base.problem.Location;
import org.simloom.model.tool.InputTemplate;
import org.simloom.model.tool.ToolDescriptor;
import org.simloom.pack.internal.Texts;

/** Collects the files that a descriptor needs: those it names, and its texts in every language. */
final class NamedFiles {
    private final Path folder;
    private final Path descriptor;
    private final Map<String, Path> files;

    NamedFiles(Path folder, Path descriptor, Map<String, Path> files) {
        this.folder = folder;
        this.descriptor = descriptor;
        this.files = files;
    }

    void add(ToolDescriptor tool) {
        add(tool.getIcon());
        for (var all = tool.eAllContents(); all.hasNext();) {
            EObject element = all.next();
            if (element instanceof InputTemplate template) {
                add(template.getSource());
            }
        }
        texts();
    }

    private void add(String named) {
        if (named == null || named.isBlank()) {
            return;
        }
        Path file = folder.resolve(named).normalize();
        if (!file.startsWith(folder)) {
            throw Texts.problem("outside", Location.file(descriptor), named);
        }
        if (!Files.isRegularFile(file)) {
            throw Texts.problem("missing", Location.file(descriptor), named);
        }
        files.put(name(folder, file), file);
    }

    private void texts() {
        String base = descriptor.getFileName().toString().replaceFirst("\\.[^.]*$", "");
        try (Stream<Path> beside = Files.list(folder)) {
            beside.filter(file -> file.getFileName().toString().matches(java.util.regex.Pattern.quote(base)
                    + "(_[a-z]{2})?\\.properties")).forEach(file -> files.put(name(folder, file), file));
        } catch (IOException e) {
            throw Texts.problem("unreadable", Location.file(folder), e, Texts.reason(e));
        }
    }

    static String name(Path folder, Path file) {
        return folder.relativize(file).toString().replace('\\', '/');
    }
}
