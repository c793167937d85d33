package org.simloom.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.simloom.model.io.ModelFiles;
import org.simloom.model.tool.ToolDescriptor;

/** A folder with models that are right, from which tests make one mistake at a time. */
final class Sample {
    static {
        // paths and messages are compared in English
        Locale.setDefault(Locale.ENGLISH);
    }

    private final Path folder;
    private final String file;

    /** Copies all samples into a folder, so that a mistake in one stays in one test. */
    Sample(Path folder, String file) {
        this.folder = folder;
        this.file = file;
        try (var samples = Files.list(Path.of("samples"))) {
            for (Path sample : samples.toList()) {
                Files.copy(sample, folder.resolve(sample.getFileName()));
            }
            Files.createFile(folder.resolve(".project"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Replaces a text, which must be there exactly once, in this sample's file. */
    Sample with(String right, String wrong) {
        return with(file, right, wrong);
    }

    /** Replaces a text, which must be there exactly once, in another sample's file. */
    Sample with(String other, String right, String wrong) {
        try {
            Path path = folder.resolve(other);
            String text = Files.readString(path);
            assertEquals(2, text.split(java.util.regex.Pattern.quote(right), -1).length, "occurrences of " + right);
            Files.write(path, text.replace(right, wrong).getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    /** Takes out what begins with one text and ends with the next occurrence of another. */
    Sample cut(String from, String to) {
        try {
            String text = Files.readString(folder.resolve(file));
            int begin = text.indexOf(from);
            return with(text.substring(begin, text.indexOf(to, begin) + to.length()), "");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What is found: code and path of each. */
    List<String> findings() {
        return validate().stream().map(f -> f.code() + " @ " + f.problem().location().element()).toList();
    }

    /** What is found. */
    List<Finding> validate() {
        ResourceSet set = ModelFiles.newResourceSet();
        EObject root = ModelFiles.load(set, folder.resolve(file)).getContents().get(0);
        return Validator.validate(root, this::tool, new PlainExpressions());
    }

    /** Makes sure that exactly this is found, and that it has words. */
    void finds(String code, String path) {
        assertEquals(List.of(code + " @ " + path), findings());
        Finding found = validate().get(0);
        assertTrue(!found.message().isBlank() && !found.advice().isBlank(), found.toString());
    }

    private Optional<ToolDescriptor> tool(String id) {
        Path tool = folder.resolve("solver.simtool");
        return id.equals("test.solver")
                ? Optional.of(ModelFiles.load(ModelFiles.newResourceSet(), tool, ToolDescriptor.class)) : Optional.empty();
    }
}
