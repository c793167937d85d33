package org.simloom.calculix.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.simloom.base.problem.ProblemException;
import org.simloom.mesh.query.Ids;
import org.simloom.mesh.query.Measure;
import org.simloom.mesh.query.PathPoint;
import org.simloom.mesh.query.Probe;
import org.simloom.mesh.query.Quantity;
import org.simloom.mesh.query.ResultFile;
import org.simloom.mesh.query.StateChoice;
import org.simloom.model.base.OutputPort;
import org.simloom.model.base.PortType;
import org.simloom.tool.Output;
import org.simloom.tool.ResultReader;
import org.simloom.tool.ToolContext;

/**
 * Reads a number, or values along a path, from {@code job.frd}. Settings:
 * <ul>
 * <li>{@code field} such as {@code STRESS}, and {@code component} such as {@code SXX}, {@code MISES},
 * {@code PRINCIPAL1}, {@code MAGNITUDE}; see {@link Quantity}
 * <li>{@code probe}: {@code max} (default), {@code min}, {@code absmax} or {@code sum} over the nodes of
 * {@code set}, or over all; {@code node} (number in {@code node}); {@code nearest} to {@code point} ("x y z");
 * {@code integral} over the elements of {@code set}, or over all; {@code path} from {@code from} to {@code to} with
 * {@code count} places
 * <li>{@code state}: {@code last} (default), {@code first}, {@code all}, {@code increments} (all but modes), {@code step 2}, {@code mode 3}
 * <li>{@code unit}: unit that the solver computed in; by default that of the port
 * </ul>
 * A path goes to a vector, or to a table with columns distance, x, y, z, value.
 */
public final class FrdValue implements ResultReader {
    private static final String[] PROBES = {"max", "min", "absmax", "sum", "node", "nearest", "integral", "path"};
    private static final int PLACES = 51;
    private static final int MOST_PLACES = 100_000;

    @Override
    public Output read(ToolContext context, OutputPort port, Map<String, String> values) throws IOException {
        Settings settings = new Settings(port.getName(), values, "field", "component", "probe", "set", "node", "point",
                "from", "to", "count", "state", "unit");
        Path frd = Outputs.existing(context, port, "frd");
        Quantity quantity = new Quantity(settings.required("field"), settings.text("component", ""));
        String probe = settings.choice("probe", PROBES);
        StateChoice state = state(settings);
        String unit = settings.text("unit", "");
        ResultFile results = ResultFile.open(frd);
        if (probe.equals("path")) {
            return path(port, results, quantity, state, settings);
        }
        return Outputs.real(port, results.read(quantity, state, probe(context, frd, probe, settings)).value(), unit);
    }

    private static StateChoice state(Settings settings) {
        try {
            return StateChoice.parse(settings.text("state", "last"));
        } catch (ProblemException e) {
            throw settings.wrong("state", "last, first, all, increments, step 2, mode 3");
        }
    }

    private static Probe probe(ToolContext context, Path frd, String probe, Settings settings) throws IOException {
        return switch (probe) {
            case "node" -> {
                settings.required("node");
                yield new Probe.AtNode(settings.count("node", 1));
            }
            case "nearest" -> new Probe.Nearest(settings.point("point"));
            case "sum" -> new Probe.Sum(nodes(context, frd, settings));
            case "integral" -> new Probe.Integral(settings.has("set")
                    ? Ids.of(new FrdSets(context.file(Outputs.JOB + ".inp"), frd).elements(settings.text("set", "")))
                    : Ids.all());
            default -> new Probe.Extreme(Measure.valueOf(probe.toUpperCase(Locale.ROOT)), nodes(context, frd, settings));
        };
    }

    private static Ids nodes(ToolContext context, Path frd, Settings settings) throws IOException {
        return settings.has("set")
                ? Ids.of(new FrdSets(context.file(Outputs.JOB + ".inp"), frd).nodes(settings.text("set", "")))
                : Ids.all();
    }

    private static Output path(OutputPort port, ResultFile results, Quantity quantity, StateChoice state,
            Settings settings) throws IOException {
        Outputs.require(port, PortType.VECTOR, PortType.TABLE);
        int count = settings.count("count", PLACES);
        if (count < 2 || count > MOST_PLACES) {
            throw settings.wrong("count", "2 … " + MOST_PLACES);
        }
        List<PathPoint> path = results.along(quantity, state, settings.point("from"), settings.point("to"), count);
        String unit = settings.text("unit", "");
        if (port.getType() == PortType.VECTOR) {
            return Outputs.vector(port, path.stream().mapToDouble(PathPoint::value).toArray(), unit);
        }
        return Outputs.table(port, List.of("distance", "x", "y", "z", "value"), path.stream().map(p -> new double[] {
                p.distance(), p.point().x(), p.point().y(), p.point().z(), p.value()}).toList(), "value", unit);
    }
}
