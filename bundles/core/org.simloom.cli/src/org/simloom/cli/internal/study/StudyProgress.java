package org.simloom.cli.internal.study;

import org.simloom.base.problem.Problem;
import org.simloom.cli.internal.Terminal;
import org.simloom.cli.internal.Texts;
import org.simloom.cli.internal.error.ErrorReporter;
import org.simloom.cli.internal.progress.LiveLines;
import org.simloom.store.TaskState;
import org.simloom.study.Sample;
import org.simloom.study.SampleState;
import org.simloom.study.StudyListener;
import org.simloom.study.StudyReport;

/** Shows a study to a person: how many samples have ended and, on a terminal, which run now. */
final class StudyProgress implements StudyListener {
    private static final long SUMMARY_MILLIS = 2_000;

    private final Terminal terminal;
    private final LiveLines lines;
    private int planned;
    private long ended;
    private long failed;
    private long lastSummary = System.currentTimeMillis();

    StudyProgress(Terminal terminal) {
        this.terminal = terminal;
        this.lines = new LiveLines(terminal);
    }

    @Override
    public void started(StudyReport report, boolean resumed) {
        lines.above(report.samples().isEmpty() ? Texts.get("study.started", report.definition().name(), report.study())
                : Texts.get("study.resumed", report.definition().name(), report.study(), report.samples().size()));
        ended = report.samples().size();
        failed = report.samples().stream().filter(sample -> sample.state() == SampleState.FAILED).count();
        lines.start();
    }

    @Override
    public void planned(int total) {
        planned = total;
    }

    @Override
    public void sample(Sample sample) {
        String path = Texts.get("study.sample", sample.index());
        if (sample.ended()) {
            ended++;
            failed += sample.state() == SampleState.FAILED ? 1 : 0;
            lines.ended(path);
        } else {
            lines.state(path, TaskState.RUNNING);
        }
        String sum = planned > 0 ? Texts.get("study.count", ended, planned, failed, lines.count())
                : Texts.get("study.countOpen", ended, failed, lines.count());
        lines.sum(sum);
        if (!terminal.live() && System.currentTimeMillis() - lastSummary > SUMMARY_MILLIS) {
            lastSummary = System.currentTimeMillis();
            lines.above(sum);
        }
    }

    @Override
    public void progress(String text, double fraction) {
        lines.sum(text + (fraction < 0 ? "" : " " + Math.round(100 * fraction) + " %"));
    }

    @Override
    public void problem(Problem problem) {
        lines.above(ErrorReporter.line(problem));
    }

    /** Takes away what is only shown while something runs. */
    void stop() {
        lines.stop();
    }
}
