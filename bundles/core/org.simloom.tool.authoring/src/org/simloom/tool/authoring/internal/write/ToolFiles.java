package org.simloom.tool.authoring.internal.write;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;

import org.eclipse.emf.ecore.resource.Resource;
import org.simloom.base.files.WholeFile;
import org.simloom.base.problem.Location;
import org.simloom.model.io.ModelFiles;
import org.simloom.tool.authoring.DraftFile;
import org.simloom.tool.authoring.FileUse;
import org.simloom.tool.authoring.ToolDraft;
import org.simloom.tool.authoring.internal.Texts;
import org.simloom.tool.authoring.internal.template.TemplateText;
import org.simloom.tool.authoring.internal.trial.FolderCopy;
import org.simloom.tool.authoring.internal.trial.Setup;

/** Writes a tool: descriptor, files that belong to it in a folder of its name, texts in both languages. */
public final class ToolFiles {
    private ToolFiles() {
    }

    /** Writes everything; the descriptor last, so that it never names what is not there. */
    public static List<Path> write(ToolDraft draft, Path file) throws IOException {
        String base = file.getFileName().toString().replaceFirst("\\.simtool$", "");
        List<Path> written = new ArrayList<>();
        for (DraftFile part : draft.files()) {
            if (part.use() != FileUse.INPUT && !part.keeps()) {
                written.addAll(part(part, file.resolveSibling(base)));
            }
        }
        Path english = file.resolveSibling(base + ".properties");
        Path korean = file.resolveSibling(base + "_ko.properties");
        if (!draft.koreanLabel().isBlank()) {
            written.add(texts(english, draft.label()));
            written.add(texts(korean, draft.koreanLabel()));
        }
        Resource resource = ModelFiles.newResourceSet().createResource(ModelFiles.uri(file));
        resource.getContents().add(new DescriptorMaker(draft, base).make());
        ModelFiles.save(resource);
        written.add(file);
        return written;
    }

    private static List<Path> part(DraftFile part, Path folder) throws IOException {
        Path source = Path.of(part.source());
        List<Path> written = new ArrayList<>();
        for (String target : part.folder() ? inside(part) : List.of(part.target())) {
            Path from = part.folder() ? source.resolve(target.substring(part.target().length() + 1)) : source;
            Path to = folder.resolve(target);
            if (part.use() == FileUse.TEMPLATE) {
                WholeFile.write(to, TemplateText.of(Setup.text(part), part.fields()).getBytes(StandardCharsets.UTF_8));
            } else if (!Files.exists(to) || !Files.isSameFile(from, to)) {
                WholeFile.write(to, Files.readAllBytes(from));
            }
            written.add(to);
        }
        return written;
    }

    private static Path texts(Path file, String label) throws IOException {
        Properties texts = new Properties();
        texts.setProperty("label", label);
        StringWriter out = new StringWriter();
        texts.store(out, null);
        WholeFile.write(file, out.toString().getBytes(StandardCharsets.UTF_8));
        return file;
    }

    /** Places in an attempt's folder of the files in a folder. */
    static List<String> inside(DraftFile folder) {
        try {
            List<String> files = FolderCopy.list(Path.of(folder.source()));
            if (files == null) {
                throw Texts.problem("part.large", Location.file(folder.source()), folder.target());
            }
            return files.stream().map(file -> folder.target() + "/" + file).sorted().toList();
        } catch (IOException e) {
            throw Texts.problem("template.read", Location.file(folder.source()), folder.target());
        }
    }
}
