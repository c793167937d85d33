package org.simloom.study.internal.run;

import org.simloom.base.problem.Location;
import org.simloom.engine.Campaign;
import org.simloom.engine.RunListener;
import org.simloom.engine.RunResult;
import org.simloom.sampling.PointKey;
import org.simloom.store.RunState;
import org.simloom.store.StudyRecord;
import org.simloom.store.StudyRecords;
import org.simloom.study.StudyDefinition;
import org.simloom.study.StudyListener;
import org.simloom.study.internal.Problems;
import org.simloom.tool.CancelSource;

/** One more run of a study's workflow, at a point that a person chose. */
public final class Confirmation {
    private final StudyDefinition definition;
    private final Campaign campaign;
    private final StudyRun study;

    public Confirmation(StudyDefinition definition, Campaign campaign, CancelSource cancel) {
        this.definition = definition;
        this.campaign = campaign;
        this.study = new StudyRun(definition, campaign, StudyListener.NONE, cancel);
    }

    /**
     * Runs the workflow and keeps the answer with the study, unless the point has one already.
     *
     * @throws org.simloom.base.problem.ProblemException {@code study.point}, {@code study.confirm}, {@code study.running}
     */
    public RunResult run(double[] point, RunListener listener) {
        if (point.length != definition.space().size()) {
            throw Problems.of("point", Location.file(definition.file()), definition.space().size(), point.length);
        }
        StudyRecords.Begin begin = study.begin(false);
        StudyRecord before = begin.study();
        StudyRecords records = campaign.store().studies();
        try {
            SampleRunner.Run run = study.runner().run(0, point, listener);
            if (run.result() == null) {
                throw Problems.of("confirm", Location.file(definition.file()), run.sample().problem());
            }
            PointKey key = new PointKey(point);
            boolean known = records.samples(before.id()).stream()
                    .anyMatch(row -> new PointKey(PointText.read(row.point())).equals(key));
            if (!known && !run.cancelled()) {
                records.append(before.id(), SampleCodec.record(run.sample()));
            }
            return run.result();
        } finally {
            RunState state = begin.resumed() ? begin.before() : RunState.CANCELLED;
            records.end(before.id(), state, before.outcome());
        }
    }
}
