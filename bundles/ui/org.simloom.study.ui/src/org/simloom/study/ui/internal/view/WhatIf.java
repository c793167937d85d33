package org.simloom.study.ui.internal.view;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;
import org.simloom.base.problem.ProblemException;
import org.simloom.engine.Project;
import org.simloom.engine.RunListener;
import org.simloom.runs.ui.internal.RunEvents;
import org.simloom.runs.ui.internal.launch.CancelWatch;
import org.simloom.runs.ui.internal.launch.TrustGate;
import org.simloom.sampling.Dimension;
import org.simloom.study.Predictor;
import org.simloom.study.Sample;
import org.simloom.study.SampleState;
import org.simloom.study.StudyDefinition;
import org.simloom.study.StudyReport;
import org.simloom.study.field.FieldChoice;
import org.simloom.study.ui.internal.StudyService;
import org.simloom.study.ui.internal.Texts;
import org.simloom.study.ui.internal.whatif.WhatIfPane;
import org.simloom.tool.CancelSource;

/** Keeps the sliders of the what-if page fed: surrogates are learnt in the background, and only for who looks. */
final class WhatIf {
    private final WhatIfPane pane;
    private final FieldLearner fields;
    private final Supplier<IFile> file;
    private Shown shown;
    private StudyDefinition of;
    private long learntFrom = -1;
    private boolean seen;
    private Job learning;

    WhatIf(Composite parent, Supplier<IFile> file) {
        this.file = file;
        pane = new WhatIfPane(parent, this::confirm, this::choose);
        fields = new FieldLearner(pane);
    }

    Control control() {
        return pane.control();
    }

    WhatIfPane pane() {
        return pane;
    }

    private void choose(FieldChoice field) {
        fields.choose(field);
    }

    /** Whether the page is in front. */
    void seen(boolean is) {
        seen = is;
        learn();
    }

    void show(Shown now) {
        shown = now;
        learn();
    }

    private void learn() {
        StudyReport report = shown == null ? null : shown.report();
        if (!seen || shown == null || shown.definition() == null || learning != null) {
            return;
        }
        long known = report == null ? 0 : report.samples().stream().filter(sample -> sample.state() == SampleState.SUCCEEDED).count();
        if (shown.definition().equals(of) && known == learntFrom) {
            return;
        }
        if (of != null && !of.file().equals(shown.definition().file())) {
            fields.none();
        }
        of = shown.definition();
        learntFrom = known;
        pane.show(of, start(report, of), succeeded(report), null);
        if (known == 0) {
            fields.none();
            return;
        }
        StudyDefinition definition = of;
        learning = Job.create(Texts.get("whatIf.learning"), monitor -> {
            Optional<Predictor> predictor = Optional.empty();
            try {
                predictor = StudyService.get().predictor(report);
            } catch (ProblemException e) {
                return Status.warning(e.problem().toString());
            } finally {
                Predictor learnt = predictor.orElse(null);
                pane.control().getDisplay().asyncExec(() -> learnt(report, definition, learnt));
            }
            return Status.OK_STATUS;
        });
        learning.setPriority(Job.DECORATE);
        learning.schedule();
    }

    private void learnt(StudyReport report, StudyDefinition definition, Predictor predictor) {
        learning = null;
        if (!pane.control().isDisposed() && definition == of) {
            pane.show(definition, start(report, definition), succeeded(report), predictor);
            fields.learn(report);
            learn();
        }
    }

    private static List<Sample> succeeded(StudyReport report) {
        return report == null ? List.of() : report.samples().stream().filter(sample -> sample.state() == SampleState.SUCCEEDED).toList();
    }

    /** The best sample, or the middle of all ranges. */
    private static double[] start(StudyReport report, StudyDefinition definition) {
        if (report != null && report.outcome() != null && !report.outcome().best().isEmpty()) {
            return report.sample(report.outcome().best().get(0)).orElseThrow().point();
        }
        return definition.space().dimensions().stream().mapToDouble(WhatIf::middle).toArray();
    }

    private static double middle(Dimension dimension) {
        return dimension.bounded() ? dimension.at(0.5) : dimension.distribution().getNumericalMean();
    }

    /** Runs the real chain at a point. */
    private void confirm(double[] point) {
        IFile study = file.get();
        if (study == null || !TrustGate.passes(Project.open(study.getLocation().toPath()).folder())) {
            return;
        }
        Job job = Job.create(Texts.get("whatIf.confirming", study.getName()), (ICoreRunnable) monitor -> {
            CancelSource cancellation = new CancelSource();
            try (CancelWatch watch = new CancelWatch(monitor, cancellation)) {
                StudyService.get()
                        .confirm(study.getLocation().toPath(), point, RunListener.NONE, cancellation);
            } catch (ProblemException e) {
                throw new CoreException(Status.error(e.problem().toString()));
            } finally {
                RunEvents.changed();
                confirmed();
            }
        });
        job.setUser(true);
        pane.confirming(true);
        job.schedule();
    }

    private void confirmed() {
        Display display = PlatformUI.getWorkbench().getDisplay();
        if (!display.isDisposed()) {
            display.asyncExec(() -> {
                if (!pane.control().isDisposed()) {
                    pane.confirming(false);
                }
            });
        }
    }
}
