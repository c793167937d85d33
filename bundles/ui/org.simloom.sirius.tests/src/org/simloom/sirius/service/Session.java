package org.simloom.sirius.service;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.change.ChangeDescription;
import org.eclipse.emf.ecore.change.util.ChangeRecorder;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.simloom.base.problem.Problem;
import org.simloom.engine.Requirements;
import org.simloom.model.io.ModelFiles;
import org.simloom.sirius.internal.Core;
import org.simloom.sirius.internal.Refusals;
import org.simloom.tool.ToolCatalog;

/** A copy of an example as a session has it: one resource set, whose changes are recorded and can be undone. */
final class Session implements Core {
    final List<Problem> refused = new ArrayList<>();
    final Path folder;
    private final ResourceSet resources = ModelFiles.newResourceSet();

    Session(String example, Path temporary) {
        Path source = Path.of("../../training/org.simloom.examples/examples", example);
        folder = temporary;
        try (Stream<Path> files = Files.list(source)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Files.copy(file, folder.resolve(file.getFileName()));
            }
            Files.writeString(folder.resolve(".project"), "");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Refusals.tell(refused::add);
    }

    <T extends EObject> T open(String file, Class<T> kind) {
        return ModelFiles.load(resources, folder.resolve(file), kind);
    }

    /** Does something to a model, undoes it and does it again; what came of it is the same, and it was something. */
    void change(EObject root, Runnable work) {
        String before = text(root);
        ChangeRecorder recorder = new ChangeRecorder(resources);
        work.run();
        ChangeDescription change = recorder.endRecording();
        recorder.dispose();
        String after = text(root);
        assertNotEquals(before, after);
        change.applyAndReverse();
        assertEquals(before, text(root));
        change.applyAndReverse();
        assertEquals(after, text(root));
        assertEquals(List.of(), refused);
    }

    static String text(EObject root) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            root.eResource().save(out, Map.of());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString(StandardCharsets.UTF_8);
    }

    @Override
    public ToolCatalog tools(EObject element) {
        try (Stream<Path> files = Files.walk(Path.of("../../tools"), 3)) {
            return new ToolCatalog(files.filter(file -> file.toString().endsWith(".simtool") && !file.toString().contains("target"))
                    .sorted().map(ToolCatalog::read).toList(), Map.of(), Map.of());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public Requirements requirements() {
        return new Requirements(request -> true);
    }
}
