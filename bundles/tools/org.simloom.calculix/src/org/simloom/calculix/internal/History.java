package org.simloom.calculix.internal;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.simloom.mesh.history.HistoryReader;
import org.simloom.model.base.OutputPort;
import org.simloom.tool.Output;
import org.simloom.tool.ResultReader;
import org.simloom.tool.ToolContext;

/**
 * Reads how the solver went on to a table. Setting {@code kind}: {@code increments} (default, from
 * {@code job.sta}) or {@code iterations} (from {@code job.cvg}, residuals in percent).
 */
public final class History implements ResultReader {
    private static final List<String> INCREMENTS = List.of("step", "increment", "attempt", "iterations", "total time",
            "step time", "increment time", "converged");
    private static final List<String> ITERATIONS = List.of("step", "increment", "attempt", "iteration", "contacts",
            "force residual", "displacement correction", "flux residual", "temperature correction");

    @Override
    public Output read(ToolContext context, OutputPort port, Map<String, String> values) throws IOException {
        Settings settings = new Settings(port.getName(), values, "kind");
        List<double[]> rows = new ArrayList<>();
        if (settings.choice("kind", "increments", "iterations").equals("increments")) {
            HistoryReader.increments(Outputs.existing(context, port, "sta"), i -> rows.add(new double[] {i.step(),
                    i.increment(), i.attempt(), i.iterations(), i.totalTime(), i.stepTime(), i.length(), i.converged() ? 1 : 0}));
            return new Output.Plain(Outputs.table(port, INCREMENTS, rows));
        }
        HistoryReader.iterations(Outputs.existing(context, port, "cvg"), i -> rows.add(new double[] {i.step(),
                i.increment(), i.attempt(), i.iteration(), i.contacts(), i.forceResidual(), i.displacementCorrection(),
                i.fluxResidual(), i.temperatureCorrection()}));
        return new Output.Plain(Outputs.table(port, ITERATIONS, rows));
    }
}
