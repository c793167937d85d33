package org.simloom.study;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.simloom.base.problem.Location;
import org.simloom.base.problem.Problem;
import org.simloom.engine.Campaign;
import org.simloom.engine.Engine;
import org.simloom.engine.ProblemsException;
import org.simloom.engine.RunListener;
import org.simloom.engine.RunResult;
import org.simloom.study.field.FieldChoice;
import org.simloom.study.field.FieldPredictor;
import org.simloom.study.internal.Problems;
import org.simloom.study.internal.definition.DefinitionReader;
import org.simloom.study.internal.definition.Overrides;
import org.simloom.study.internal.field.FieldHint;
import org.simloom.study.internal.field.SampleFields;
import org.simloom.study.internal.method.Methods;
import org.simloom.study.internal.run.Confirmation;
import org.simloom.study.internal.run.Heard;
import org.simloom.study.internal.run.StudyHistory;
import org.simloom.study.internal.run.StudyRun;
import org.simloom.study.internal.sheet.SheetWriter;
import org.simloom.study.internal.surrogate.StandAlone;
import org.simloom.study.internal.surrogate.SurrogatePredictor;
import org.simloom.surrogate.SurrogateFiles;
import org.simloom.surrogate.SurrogateSet;
import org.simloom.tool.CancelSource;
import org.simloom.tool.Cancellation;
import org.simloom.tool.ToolCatalog;

/** Runs studies. Thread-safe. */
public final class Studies {
    private final Engine engine;
    private final DefinitionReader reader;

    /**
     * @param engine  runs the samples
     * @param catalog tools of installed packs, those that the engine has
     */
    public Studies(Engine engine, ToolCatalog catalog) {
        this.engine = engine;
        this.reader = new DefinitionReader(catalog);
    }

    /**
     * Reads a study. Nothing is run.
     *
     * @throws org.simloom.base.problem.ProblemException a {@link ProblemsException} with every reason why it cannot run
     */
    public StudyDefinition define(Path file) {
        return define(StudyRequest.of(file));
    }

    /**
     * Reads a study as a request changes it. Nothing is run.
     *
     * @throws org.simloom.base.problem.ProblemException a {@link ProblemsException} with every reason why it cannot run
     */
    public StudyDefinition define(StudyRequest request) {
        StudyDefinition definition = Overrides.apply(request, reader.read(request));
        List<Problem> problems = Methods.check(definition);
        if (!problems.isEmpty()) {
            throw new ProblemsException(problems);
        }
        return definition;
    }

    /**
     * Runs a study and waits for its end. One that was interrupted, cancelled or had fewer samples goes on. What ends it
     * before its method's end, such as that every sample fails, is among the notes of its outcome.
     *
     * @throws org.simloom.base.problem.ProblemException where it cannot even begin: as {@link #define}, {@code
     *         study.running} where another process runs it, {@code engine.*}, {@code tool.*}; and {@code store.*} where
     *         nothing can be kept
     */
    public StudyReport run(StudyRequest request, StudyListener listener, Cancellation cancellation) {
        StudyDefinition definition = define(request);
        CancelSource cancel = new CancelSource();
        cancellation.onRequest(cancel::request);
        try (Campaign campaign = engine.open(definition.workflow(), cancel)) {
            return new StudyRun(definition, campaign, new Heard(listener), cancel).run(request.fresh());
        }
    }

    /**
     * The latest record of a study, as the store has it; empty where it was never run with the variables and responses
     * that it has. Nothing is run.
     *
     * @throws org.simloom.base.problem.ProblemException as {@link #define}, {@code store.*}
     */
    public Optional<StudyReport> latest(Path file) {
        return new StudyHistory(define(file)).latest();
    }

    /** The JSON that figures are drawn from. */
    public String sheet(StudyReport report) {
        return new SheetWriter(report).write();
    }

    /** What predicts the responses from the samples there are; empty where they are too few. May take seconds. */
    public Optional<Predictor> predictor(StudyReport report) {
        return SurrogatePredictor.of(report);
    }

    /**
     * The surrogates of a study as one thing that stands alone, of all responses that one could be learnt for, with what they
     * were learnt from. May take seconds.
     *
     * @throws org.simloom.base.problem.ProblemException {@code study.surrogate.none} where the samples are too few, or tell
     *         nothing
     */
    public SurrogateSet surrogates(StudyReport report) {
        return StandAlone.of(report, SurrogatePredictor.fits(report));
    }

    /**
     * Writes {@link #surrogates} to a file, whole or not at all.
     *
     * @throws org.simloom.base.problem.ProblemException as {@link #surrogates}, and {@code study.export} where the file
     *         cannot be written
     */
    public void exportSurrogates(StudyReport report, Path file) {
        SurrogateSet set = surrogates(report);
        try {
            SurrogateFiles.write(file, set);
        } catch (IOException e) {
            throw Problems.of("export", Location.file(file), String.valueOf(e.getMessage()));
        }
    }

    /**
     * The fields that could be predicted from the result files of the samples there are; none where no output of the
     * workflow is a .frd file. Reads one file.
     *
     * @throws org.simloom.base.problem.ProblemException {@code study.field.read}, {@code mesh.*}, {@code store.*}
     */
    public List<FieldChoice> fields(StudyReport report) {
        return new SampleFields(report).choices();
    }

    /** Why there are no {@link #fields}, where one would be expected: a tool is at work, but no output is its result file. */
    public Optional<Problem> fieldHint(StudyReport report) {
        return FieldHint.of(report.definition().workflow());
    }

    /**
     * What predicts a field on the part from the samples there are, by at most 200 of them. Reads all their result files.
     *
     * @param output of the workflow, a .frd file
     * @param field  such as {@code STRESS.MISES}, {@code DISP.D3} or {@code NDTEMP}
     * @throws org.simloom.base.problem.ProblemException {@code study.field.topology} where the samples have different meshes,
     *         other {@code study.field.*}, {@code surrogate.field.*}, {@code mesh.*}, {@code store.*}
     */
    public FieldPredictor fieldPredictor(StudyReport report, String output, String field) {
        return new SampleFields(report).learn(output, field);
    }

    /**
     * Runs the workflow at one point and adds it to the samples of the study's latest record.
     *
     * @param point one number for each variable, in the order and the units of the space
     * @throws org.simloom.base.problem.ProblemException as {@link #run}, and where the workflow cannot be run there
     */
    public RunResult confirm(Path file, double[] point, RunListener listener, Cancellation cancellation) {
        StudyDefinition definition = define(file);
        CancelSource cancel = new CancelSource();
        cancellation.onRequest(cancel::request);
        try (Campaign campaign = engine.open(definition.workflow(), cancel)) {
            return new Confirmation(definition, campaign, cancel).run(point, listener);
        }
    }
}
