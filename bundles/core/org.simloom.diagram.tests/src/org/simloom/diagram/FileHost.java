package org.simloom.diagram;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.BiConsumer;
import java.util.stream.Stream;

import org.eclipse.emf.common.command.BasicCommandStack;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.simloom.base.problem.Problem;
import org.simloom.drawing.Drawings;
import org.simloom.engine.Examination;
import org.simloom.model.edit.ModelEditingDomain;
import org.simloom.model.edit.command.Ids;
import org.simloom.model.io.ModelFiles;
import org.simloom.model.io.ModelResource;
import org.simloom.model.layout.DiagramLayout;
import org.simloom.tool.ToolCatalog;
import org.simloom.validation.ExpressionCheck;
import org.simloom.validation.Finding;
import org.simloom.validation.Validator;

/** A host over a model file, as an editor is, whose model may be touched by one thread at a time. */
final class FileHost implements DiagramHost {
    private static final ExpressionCheck EXPRESSIONS = new Examination(new ToolCatalog(List.of(), Map.of(), Map.of())).expressions();

    final List<Problem> problems = new ArrayList<>();
    final List<EObject> selected = new ArrayList<>();
    final List<EObject> opened = new ArrayList<>();

    private final ModelEditingDomain domain = new ModelEditingDomain();
    private final ReentrantLock lock = new ReentrantLock();
    private final ModelResource resource;
    private final LayoutFile layout;
    private final ToolCatalog tools;
    private final BiConsumer<String, String> told;
    private Runnable changed = () -> { };

    FileHost(Path file) {
        this(file, (what, text) -> { });
    }

    /** @param told hears of problems, selections and what is opened: what it is and which element or sentence */
    FileHost(Path file, BiConsumer<String, String> told) {
        this.told = told;
        resource = (ModelResource) ModelFiles.load(domain.getResourceSet(), file);
        new Ids(resource);
        layout = LayoutFile.of(domain.getResourceSet(), file);
        layout.problem().ifPresent(this::problem);
        tools = installed();
        domain.getCommandStack().addCommandStackListener(event -> changed.run());
    }

    /** The tools whose packs are built with Simloom. */
    static ToolCatalog installed() {
        try (Stream<Path> files = Files.walk(Path.of("../../tools"), 3)) {
            return new ToolCatalog(files.filter(file -> file.toString().endsWith(".simtool") && !file.toString().contains("target"))
                    .sorted().map(ToolCatalog::read).toList(), Map.of(), Map.of());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** To be run after every command, undo and redo. */
    void onChange(Runnable listener) {
        changed = listener;
    }

    BasicCommandStack stack() {
        return (BasicCommandStack) domain.getCommandStack();
    }

    @Override
    public EditingDomain domain() {
        return domain;
    }

    @Override
    public EObject root() {
        return resource.getContents().get(0);
    }

    @Override
    public DiagramLayout layout() {
        return layout.layout();
    }

    @Override
    public ToolCatalog tools() {
        return tools;
    }

    @Override
    public List<Finding> findings() {
        return onModel(() -> Validator.validate(root(), tools::find, EXPRESSIONS));
    }

    @Override
    public <T> T onModel(Callable<T> work) {
        lock.lock();
        try {
            return work.call();
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        } finally {
            lock.unlock();
        }
    }

    @Override
    public synchronized void selected(List<EObject> elements) {
        selected.clear();
        selected.addAll(elements);
        told.accept("selected", String.join(" ", elements.stream().map(Drawings::id).toList()));
    }

    @Override
    public synchronized void open(EObject element) {
        opened.add(element);
        told.accept("open", Drawings.id(element));
    }

    @Override
    public void problem(Problem problem) {
        synchronized (problems) {
            problems.add(problem);
        }
        told.accept("problem", problem.toString());
    }

    /** Model and layout as they would be written, one after the other. */
    String source() {
        return onModel(() -> text(resource) + "\n" + text(layout.layout().eResource()));
    }

    String modelSource() {
        return onModel(() -> text(resource));
    }

    String layoutSource() {
        return onModel(() -> text(layout.layout().eResource()));
    }

    void save() {
        onModel(() -> {
            ModelFiles.save(resource);
            layout.save();
            stack().saveIsDone();
            return null;
        });
    }

    private static String text(Resource resource) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        resource.save(bytes, Map.of());
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
