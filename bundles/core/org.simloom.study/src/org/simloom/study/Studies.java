package org.simloom.study;

import java.nio.file.Path;
import java.util.Optional;

import org.simloom.engine.Engine;
import org.simloom.engine.RunListener;
import org.simloom.engine.RunResult;
import org.simloom.tool.Cancellation;
import org.simloom.tool.ToolCatalog;

/** Runs studies. Thread-safe. */
public final class Studies {
    private final Engine engine;
    private final ToolCatalog catalog;

    /**
     * @param engine  runs the samples
     * @param catalog tools of installed packs, those that the engine has
     */
    public Studies(Engine engine, ToolCatalog catalog) {
        this.engine = engine;
        this.catalog = catalog;
    }

    /**
     * Reads a study. Nothing is run.
     *
     * @throws org.simloom.base.problem.ProblemException a {@link org.simloom.engine.ProblemsException} with every reason
     *         why it cannot run
     */
    public StudyDefinition define(Path file) {
        throw new UnsupportedOperationException();
    }

    /**
     * Runs a study and waits for its end. One that was interrupted, cancelled or had fewer samples goes on.
     *
     * @throws org.simloom.base.problem.ProblemException where it cannot even begin: as {@link #define}, {@code
     *         study.running} where another process runs it, {@code engine.*}, {@code store.*}, {@code tool.*}
     */
    public StudyReport run(StudyRequest request, StudyListener listener, Cancellation cancellation) {
        throw new UnsupportedOperationException();
    }

    /** The latest record of a study, as the store has it; empty where it was never run. Nothing is run. */
    public Optional<StudyReport> latest(Path file) {
        throw new UnsupportedOperationException();
    }

    /** The JSON that figures are drawn from. */
    public String sheet(StudyReport report) {
        throw new UnsupportedOperationException();
    }

    /** What predicts the responses from the samples there are; empty where they are too few. May take seconds. */
    public Optional<Predictor> predictor(StudyReport report) {
        throw new UnsupportedOperationException();
    }

    /**
     * Runs the workflow at one point and adds it to the samples of the study's latest record.
     *
     * @param point one number for each variable, in the order and the units of the space
     * @throws org.simloom.base.problem.ProblemException as {@link #run}
     */
    public RunResult confirm(Path file, double[] point, RunListener listener, Cancellation cancellation) {
        throw new UnsupportedOperationException();
    }
}
