package org.simloom.cli.internal.study;

import java.io.PrintStream;

import org.simloom.base.problem.Problem;
import org.simloom.cli.internal.output.Json;
import org.simloom.study.Sample;
import org.simloom.study.StudyListener;
import org.simloom.study.StudyReport;

import com.google.gson.JsonObject;

/** Tells a study to a machine, an event a line. */
final class StudyJsonProgress implements StudyListener {
    private final PrintStream out;

    StudyJsonProgress(PrintStream out) {
        this.out = out;
    }

    @Override
    public void started(StudyReport report, boolean resumed) {
        JsonObject event = Json.event("started");
        event.addProperty("study", report.study());
        event.addProperty("resumed", resumed);
        event.addProperty("samples", report.samples().size());
        Json.line(out, event);
    }

    @Override
    public void planned(int total) {
        JsonObject event = Json.event("planned");
        event.addProperty("samples", total);
        Json.line(out, event);
    }

    @Override
    public void sample(Sample sample) {
        JsonObject event = Json.event("sample");
        event.addProperty("index", sample.index());
        event.addProperty("state", sample.state().name());
        if (sample.ended()) {
            event.addProperty("run", sample.run());
            event.addProperty("cached", sample.cached());
        }
        if (sample.problem() != null) {
            event.addProperty("problem", sample.problem().message());
        }
        Json.line(out, event);
    }

    @Override
    public void problem(Problem problem) {
        Json.event(out, problem);
    }
}
