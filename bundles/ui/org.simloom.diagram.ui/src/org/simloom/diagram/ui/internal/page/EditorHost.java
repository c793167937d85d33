package org.simloom.diagram.ui.internal.page;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.eclipse.swt.SWTException;
import org.eclipse.swt.widgets.Display;
import org.simloom.base.problem.Problem;
import org.simloom.base.problem.ProblemException;
import org.simloom.diagram.DiagramHost;
import org.simloom.diagram.ui.internal.open.Opening;
import org.simloom.editor.pages.ModelPageSite;
import org.simloom.engine.Project;
import org.simloom.model.layout.DiagramLayout;
import org.simloom.tool.ToolCatalog;
import org.simloom.validation.Finding;
import org.simloom.workbench.SimloomServices;

/** The model editor as the diagram server sees it: the model belongs to the UI thread. */
final class EditorHost implements DiagramHost {
    private final ModelPageSite site;
    private final Display display;
    private final Opening opening;
    private final Consumer<List<EObject>> chosen;
    private volatile boolean closed;

    /** @param chosen takes what was chosen on the page, in the UI thread */
    EditorHost(ModelPageSite site, Display display, Opening opening, Consumer<List<EObject>> chosen) {
        this.site = site;
        this.display = display;
        this.opening = opening;
        this.chosen = chosen;
    }

    /** The page is gone: nothing of the model is given to the server any more. */
    void close() {
        closed = true;
    }

    @Override
    public EditingDomain domain() {
        return site.domain();
    }

    @Override
    public EObject root() {
        return site.root();
    }

    @Override
    public DiagramLayout layout() {
        return site.layout();
    }

    @Override
    public ToolCatalog tools() {
        ToolCatalog installed = SimloomServices.catalog();
        try {
            return installed.withProject(Project.open(site.file()).folder());
        } catch (ProblemException e) {
            // a file that was just deleted is in no project
            return installed;
        }
    }

    @Override
    public List<Finding> findings() {
        return site.findings();
    }

    @Override
    public <T> T onModel(Callable<T> work) {
        Work<T> run = new Work<>(work);
        if (display.getThread() == Thread.currentThread()) {
            run.run();
        } else {
            try {
                display.syncExec(run);
            } catch (SWTException e) {
                if (!display.isDisposed()) {
                    throw e;
                }
            }
        }
        return run.result();
    }

    @Override
    public void selected(List<EObject> elements) {
        later(() -> chosen.accept(elements));
    }

    @Override
    public void open(EObject element) {
        later(() -> opening.open(element));
    }

    @Override
    public void problem(Problem problem) {
        later(() -> {
            display.beep();
            site.editorSite().getActionBars().getStatusLineManager().setErrorMessage(problem.message());
        });
    }

    private void later(Runnable work) {
        if (!display.isDisposed()) {
            display.asyncExec(() -> {
                if (!closed && site.root() != null) {
                    work.run();
                }
            });
        }
    }

    /** Something that is done in another thread, with what comes of it. */
    private final class Work<T> implements Runnable {
        private final Callable<T> body;
        private T value;
        private Exception failure;
        private boolean done;

        Work(Callable<T> body) {
            this.body = body;
        }

        @Override
        public void run() {
            if (closed || site.root() == null) {
                return;
            }
            done = true;
            try {
                value = body.call();
            } catch (Exception e) {
                failure = e;
            }
        }

        T result() {
            if (!done) {
                throw new IllegalStateException("the editor is closed");
            }
            if (failure instanceof RuntimeException problem) {
                throw problem;
            }
            if (failure != null) {
                throw new IllegalStateException(failure);
            }
            return value;
        }
    }
}
