package org.simloom.editor.internal.problem;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.widgets.Display;
import org.simloom.editor.internal.Texts;
import org.simloom.editor.internal.document.DocumentWatch;
import org.simloom.editor.internal.document.ModelDocument;
import org.simloom.engine.Examination;
import org.simloom.engine.Project;
import org.simloom.model.io.ModelFiles;
import org.simloom.validation.Finding;
import org.simloom.validation.Validator;
import org.simloom.workbench.SimloomServices;
import org.simloom.workbench.ToolWatch;

/**
 * Examines the model of an editor after each pause in editing: a copy of it, outside the UI thread, as the model may
 * go on changing meanwhile.
 */
public final class LiveExamination {
    /** Family of the jobs, for those who wait for them. */
    public static final Object FAMILY = LiveExamination.class;

    private static final int PAUSE = 300;

    private final ModelDocument document;
    private final Findings findings;
    private final Runnable start = this::start;
    private final ToolWatch tools;
    private Job job;
    private boolean disposed;

    public LiveExamination(ModelDocument document, DocumentWatch watch, Findings findings) {
        this.document = document;
        this.findings = findings;
        watch.onChange(this::soon);
        watch.onReload(this::soon);
        watch.onOthers(this::soon);
        tools = new ToolWatch(document::file, Display.getCurrent(), this::soon);
        soon();
    }

    /** Examines after the next pause. */
    public void soon() {
        if (!disposed) {
            Display.getCurrent().timerExec(PAUSE, start);
        }
    }

    public void dispose() {
        disposed = true;
        tools.close();
        if (job != null) {
            job.cancel();
        }
    }

    private void start() {
        if (disposed) {
            return;
        }
        if (document.root() == null) {
            findings.replace(List.of());
            return;
        }
        if (job != null) {
            job.cancel();
        }
        Display display = Display.getCurrent();
        Snapshot copier = new Snapshot();
        EObject copy = copier.of(document.root());
        URI uri = document.resource().getURI();
        job = new Job(Texts.get("examine")) {
            @Override
            protected IStatus run(IProgressMonitor monitor) {
                // the copy is nobody else's: the window need not wait for what is done with it
                ModelFiles.newResourceSet().createResource(uri).getContents().add(copy);
                Map<EObject, EObject> originals = new HashMap<>();
                copier.forEach((original, copied) -> originals.put(copied, original));
                List<Finding> found = examine(copy, originals);
                display.asyncExec(() -> {
                    if (!disposed && !monitor.isCanceled()) {
                        findings.replace(found);
                    }
                });
                return Status.OK_STATUS;
            }

            @Override
            public boolean belongsTo(Object family) {
                return family == FAMILY;
            }
        };
        job.setSystem(true);
        job.schedule();
    }

    private List<Finding> examine(EObject copy, Map<EObject, EObject> originals) {
        try {
            Examination examination = new Examination(SimloomServices.catalog());
            return Validator.validate(copy, examination.tools(Project.open(document.file()).folder()),
                    examination.expressions()).stream()
                    .map(f -> new Finding(f.severity(), f.code(), f.message(), f.advice(),
                            originals.getOrDefault(f.element(), document.root())))
                    .toList();
        } catch (RuntimeException e) {
            // a half-edited model must never stop the editing
            Platform.getLog(LiveExamination.class).error(e.getMessage(), e);
            return List.of();
        }
    }
}
