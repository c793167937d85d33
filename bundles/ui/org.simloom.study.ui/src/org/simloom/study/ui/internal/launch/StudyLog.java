package org.simloom.study.ui.internal.launch;

import java.util.HashMap;
import java.util.Map;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.ui.PlatformUI;
import org.simloom.base.problem.Problem;
import org.simloom.runs.ui.internal.RunEvents;
import org.simloom.runs.ui.internal.console.RunProcess;
import org.simloom.study.Sample;
import org.simloom.study.SampleState;
import org.simloom.study.StudyListener;
import org.simloom.study.StudyReport;
import org.simloom.study.ui.internal.Texts;
import org.simloom.study.ui.internal.view.StudyView;
import org.simloom.workbench.ShownView;

/** Writes what happens in a study to its console and its line in the Progress view. */
final class StudyLog implements StudyListener {
    /** What the progress of a study is counted in; how many samples there will be is not known from the start. */
    static final int UNITS = 1000;

    private final IFile file;
    private final RunProcess console;
    private final IProgressMonitor monitor;
    private final Map<SampleState, Integer> counts = new HashMap<>();
    private int planned;
    private int worked;

    StudyLog(IFile file, RunProcess console, IProgressMonitor monitor) {
        this.file = file;
        this.console = console;
        this.monitor = monitor;
    }

    @Override
    public synchronized void started(StudyReport report, boolean resumed) {
        report.samples().stream().filter(Sample::ended).forEach(sample -> counts.merge(sample.state(), 1, Integer::sum));
        PlatformUI.getWorkbench().getDisplay().asyncExec(this::showStudy);
        console.line(resumed ? Texts.get("log.resumed", ended()) : Texts.get("log.started"));
    }

    /** Brings the view up with this study, without taking the focus from where the user works. */
    private void showStudy() {
        if (ShownView.of(StudyView.ID).orElse(null) instanceof StudyView view) {
            view.follow(file);
        }
    }

    @Override
    public synchronized void planned(int total) {
        planned = total;
        show();
    }

    @Override
    public synchronized void sample(Sample sample) {
        if (sample.ended()) {
            counts.merge(sample.state(), 1, Integer::sum);
            if (sample.state() == SampleState.FAILED) {
                console.error(Texts.get("log.failed", sample.index(), sample.run(), sample.problem() == null ? ""
                        : sample.problem().message()));
            }
            show();
            RunEvents.changed();
        }
    }

    @Override
    public void problem(Problem problem) {
        console.problem(problem);
    }

    @Override
    public void progress(String text, double fraction) {
        monitor.subTask(text);
    }

    private int ended() {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }

    private void show() {
        monitor.subTask(counts());
        int reached = planned <= 0 ? 0 : (int) Math.min(UNITS, (long) UNITS * ended() / planned);
        if (reached > worked) {
            monitor.worked(reached - worked);
            worked = reached;
        }
    }

    /** How many samples have ended, of how many, and how many of them failed. */
    synchronized String counts() {
        return Texts.get("log.counts", ended(), Math.max(planned, ended()), counts.getOrDefault(SampleState.FAILED, 0));
    }
}
