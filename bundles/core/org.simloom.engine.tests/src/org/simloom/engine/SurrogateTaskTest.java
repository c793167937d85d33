package org.simloom.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.simloom.base.problem.ProblemException;
import org.simloom.model.workflow.OutsideDomain;
import org.simloom.model.workflow.SurrogateTask;
import org.simloom.sampling.Dimension;
import org.simloom.sampling.Space;
import org.simloom.sampling.VariableType;
import org.simloom.store.RunState;
import org.simloom.surrogate.Domain;
import org.simloom.surrogate.GaussianProcess;
import org.simloom.surrogate.GaussianProcessSettings;
import org.simloom.surrogate.Samples;
import org.simloom.surrogate.SurrogateFiles;
import org.simloom.surrogate.SurrogateSet;
import org.simloom.surrogate.Variable;

/** A square that was learnt from 15 samples, used in a workflow. */
class SurrogateTaskTest extends EngineFixture {
    private Flow flow;
    private SurrogateTask task;

    @BeforeEach
    void learn() throws IOException {
        flow = new Flow("predict").in("x::m=0.005 m").out("area::mm2", "area_sd::mm2");
        task = flow.node(Flow.FACTORY.createSurrogateTask(), "guess", "x::m -> area::mm2 area_sd::mm2");
        task.setFile("square.simsurrogate");
        flow.wire("x>guess.x", "guess.area>area", "guess.area_sd>area_sd").save(project());
        write(1);
    }

    private void write(double factor) throws IOException {
        Dimension x = new Dimension("x", "mm", VariableType.CONTINUOUS, 0, 10, 2, List.of(), null);
        Space space = Space.of(x);
        double[][] points = new double[15][];
        double[] values = new double[15];
        for (int i = 0; i < 15; i++) {
            points[i] = new double[] {10.0 * i / 14};
            values[i] = factor * points[i][0] * points[i][0];
        }
        Samples samples = Samples.of(space, points, values);
        GaussianProcess process = GaussianProcess.fit(samples, GaussianProcessSettings.DEFAULT, 1);
        SurrogateFiles.write(project().resolve("square.simsurrogate"), new SurrogateSet(List.of(Variable.of(x)),
                List.of(new SurrogateSet.Response("area", "mm2", process, 15, 1, 0)), Domain.of(samples), Map.of()));
    }

    private RunResult predict(String... inputs) throws IOException {
        return run(flow.save(project()), inputs);
    }

    @Test
    void itPredictsInTheUnitsOfItsPorts() throws IOException {
        RunResult result = predict();
        assertEquals(RunState.SUCCEEDED, result.state(), result.toString());
        assertEquals(25, real(result, "area"), 0.05);
        assertTrue(real(result, "area_sd") < 1);
        assertEquals(List.of("guess SUCCEEDED"), events);
    }

    @Test
    void theSameFileIsAskedOnceAndAnotherOneAgain() throws IOException {
        predict();
        predict();
        assertEquals(List.of("guess CACHED"), events);
        write(2);
        RunResult result = predict();
        assertEquals(List.of("guess SUCCEEDED"), events);
        assertEquals(50, real(result, "area"), 0.1);
    }

    @Test
    void outsideOfWhatItHasLearntItRefusesOrWarns() throws IOException {
        RunResult refused = predict("x=30 mm");
        assertEquals(RunState.FAILED, refused.state());
        assertEquals("engine.surrogate.outside", refused.problems().get(0).code());
        String korean = EngineTexts.kept().again(refused.problems().get(0), Locale.KOREAN).message();
        assertFalse(korean.contains("samples"), korean);
        task.setOutside(OutsideDomain.WARN);
        RunResult warned = predict("x=30 mm");
        assertEquals(RunState.SUCCEEDED, warned.state(), warned.toString());
        assertEquals("engine.surrogate.guess", warned.problems().get(0).code());
    }

    @Test
    void portsThatDoNotFitTheFileAreSaidBeforeAnythingRuns() throws IOException {
        task.getOutputs().get(0).setName("volume");
        assertEquals("engine.surrogate.output", assertThrows(ProblemException.class, this::predict).problem().code());
        task.getOutputs().get(0).setName("area");
        task.getOutputs().get(0).setUnit("kg");
        assertEquals("engine.surrogate.unit", assertThrows(ProblemException.class, this::predict).problem().code());
        task.setFile("missing.simsurrogate");
        assertEquals("surrogate.file.missing", assertThrows(ProblemException.class, this::predict).problem().code());
    }
}
