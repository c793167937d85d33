package org.simloom.editor.internal.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.common.command.BasicCommandStack;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.simloom.base.problem.Location;
import org.simloom.base.problem.Problem;
import org.simloom.base.problem.ProblemException;
import org.simloom.model.edit.ModelEditingDomain;
import org.simloom.model.edit.command.Ids;
import org.simloom.model.io.ModelFiles;
import org.simloom.model.io.ModelResource;

/**
 * A model file that is being edited: its elements, the one command stack that changes them, and what of it is on the
 * disk. A file that cannot be read whole has a {@link #problem()} and no {@link #root()}, and is never written.
 */
public final class ModelDocument {
    private final ModelEditingDomain domain = new ModelEditingDomain();
    private final List<Runnable> reloaded = new ArrayList<>();
    private final List<Runnable> others = new ArrayList<>();
    private Path file;
    private ModelResource resource;
    private Ids ids;
    private Problem problem;
    private LayoutFile layout;
    /** What the file held when it was last read or written, or when the user chose to keep the own state. */
    private byte[] known;

    public ModelDocument(Path file) {
        this.file = file;
        load();
    }

    /** The file. */
    public Path file() {
        return file;
    }

    /** Commands and item providers. */
    public ModelEditingDomain domain() {
        return domain;
    }

    /** The command stack. */
    public BasicCommandStack stack() {
        return (BasicCommandStack) domain.getCommandStack();
    }

    /** The resource; {@code null} where the file cannot be read. */
    public Resource resource() {
        return resource;
    }

    /** The root of the model; {@code null} where the file cannot be read. */
    public EObject root() {
        return resource == null ? null : resource.getContents().get(0);
    }

    /** Why the file cannot be read; {@code null} where it could be. */
    public Problem problem() {
        return problem;
    }

    /** All that is wrong with a file that cannot be read, in the order of its lines. */
    public List<Problem> problems() {
        if (problem == null) {
            return List.of();
        }
        Resource damaged = domain.getResourceSet().getResource(ModelFiles.uri(file), false);
        List<Problem> all = damaged == null ? List.of() : damaged.getErrors().stream()
                .map(fault -> new Problem(problem.severity(), problem.code(), ModelFiles.text(fault), problem.advice(),
                        Location.line(file, fault.getLine())))
                .sorted(Comparator.comparing(p -> p.location().line())).toList();
        return all.isEmpty() ? List.of(problem) : all;
    }

    /** The element with an id or another URI fragment; {@code null} where there is none. */
    public EObject element(String fragment) {
        EObject element = ids == null ? null : ids.element(fragment);
        return element != null || resource == null ? element : resource.getEObject(fragment);
    }

    /** Where the elements are drawn; {@code null} where the model cannot be read. Read when it is first asked for. */
    public LayoutFile layout() {
        if (layout == null && resource != null) {
            layout = new LayoutFile(domain.getResourceSet(), file);
        }
        return layout;
    }

    /** Whether there is something to save. */
    public boolean isDirty() {
        return resource != null && stack().isSaveNeeded();
    }

    /** To be told after the file has been read again: all elements are others then. */
    public void onReload(Runnable listener) {
        reloaded.add(listener);
    }

    /** To be told after other files, or where their elements are drawn, have changed. */
    public void onOthers(Runnable listener) {
        others.add(listener);
    }

    /** Not to be told any more. */
    public void forget(Runnable listener) {
        reloaded.remove(listener);
        others.remove(listener);
    }

    /**
     * Writes the model, then where it is drawn. Nothing of the old files is lost where that fails. A model that the file
     * says already, because only what is drawn where has changed, is not written again.
     */
    public void save() throws IOException {
        if (!isWritten()) {
            ModelFiles.save(resource);
            known = content();
        }
        if (layout != null) {
            layout.save();
        }
        stack().saveIsDone();
    }

    private boolean isWritten() {
        if (known == null || !Arrays.equals(known, content())) {
            return false;
        }
        try {
            Resource before = ModelFiles.read(ModelFiles.newResourceSet(), file, known);
            return source(before).equals(source());
        } catch (ProblemException e) {
            return false;
        }
    }

    /** Writes the model, and where it is drawn, to another file and goes on with that one. */
    public void saveAs(Path other) throws IOException {
        URI before = resource.getURI();
        Path old = file;
        layout().moveTo(LayoutFile.of(other));
        resource.setURI(ModelFiles.uri(other));
        file = other;
        try {
            save();
        } catch (IOException e) {
            resource.setURI(before);
            file = old;
            layout.moveTo(LayoutFile.of(old));
            throw e;
        }
    }

    /** Writes the model as it is now, and where it is drawn, to another file, and stays with its own. */
    public void copyTo(Path other) throws IOException {
        URI own = resource.getURI();
        resource.setURI(ModelFiles.uri(other));
        try {
            ModelFiles.save(resource);
        } finally {
            resource.setURI(own);
        }
        layout().copyTo(LayoutFile.of(other));
    }

    /** Reads the file again; what was not saved is lost. */
    public void reload() {
        stack().flush();
        if (ids != null) {
            ids.dispose();
            ids = null;
        }
        // the old elements are left whole: views may look at them until they are told
        domain.getResourceSet().getResources().clear();
        load();
        List.copyOf(reloaded).forEach(Runnable::run);
    }

    /** Other files have changed: what was read of those that elements here refer to is read again when needed. */
    public void forget(List<Path> changed) {
        changed.forEach(this::forget);
        if (resource != null) {
            List.copyOf(others).forEach(Runnable::run);
        }
    }

    private void forget(Path other) {
        Resource loaded = domain.getResourceSet().getResource(ModelFiles.uri(other), false);
        if (loaded != null && loaded != resource) {
            loaded.unload();
            domain.getResourceSet().getResources().remove(loaded);
        }
    }

    /** Whether only the file that says where elements are drawn holds something else than was last read or written. */
    public boolean isLayoutChangedOutside() {
        return layout != null && layout.isChangedOutside();
    }

    /** Whether the file holds something else than was last read or written; not where it is gone. */
    public boolean isChangedOutside() {
        byte[] now = content();
        return now != null && !Arrays.equals(now, known);
    }

    /** Whether there is no file. */
    public boolean isGone() {
        return !Files.exists(file);
    }

    /** The user has seen the outside change and goes on with the own state. */
    public void keep() {
        known = content();
    }

    /** What the file held when it was last read, written or merged: what the edits here started from. */
    byte[] known() {
        return known;
    }

    /** The edits here now start from something else. */
    void know(byte[] content) {
        known = content;
    }

    /** The model as it would be written. */
    public String source() {
        return source(resource);
    }

    private static String source(Resource resource) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            resource.save(bytes, Map.of());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }

    public void dispose() {
        if (ids != null) {
            ids.dispose();
        }
        domain.dispose();
    }

    private void load() {
        known = content();
        problem = null;
        resource = null;
        layout = null;
        try {
            resource = (ModelResource) ModelFiles.load(domain.getResourceSet(), file);
            ids = new Ids(resource);
        } catch (ProblemException e) {
            problem = e.problem();
        }
    }

    /** What the file holds now; {@code null} where it is not there or cannot be read. */
    byte[] content() {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            // nothing to compare with
            return null;
        }
    }
}
