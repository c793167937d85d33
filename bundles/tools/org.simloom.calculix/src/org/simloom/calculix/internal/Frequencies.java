package org.simloom.calculix.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.simloom.base.problem.Location;
import org.simloom.mesh.query.EigenMode;
import org.simloom.model.base.OutputPort;
import org.simloom.model.base.PortType;
import org.simloom.tool.Output;
import org.simloom.tool.ResultReader;
import org.simloom.tool.ToolContext;

/**
 * Reads natural frequencies, in cycles per unit of time, or buckling factors from {@code job.dat}: all to a
 * vector, one to a real number. Settings:
 * <ul>
 * <li>{@code kind}: {@code frequency} (default) or {@code buckling}
 * <li>{@code mode}: which one for a real number, from 1 (default)
 * <li>{@code step}: step of the deck that computes them; by default the last that does
 * <li>{@code unit}: {@code Hz} by default for frequencies, which is right where the deck computes in seconds
 * <li>{@code optional}: {@code true} gives an empty vector where there are none
 * </ul>
 */
public final class Frequencies implements ResultReader {
    @Override
    public Output read(ToolContext context, OutputPort port, Map<String, String> values) throws IOException {
        Settings settings = new Settings(port.getName(), values, "kind", "mode", "step", "unit", "optional");
        Outputs.require(port, PortType.VECTOR, PortType.REAL);
        boolean buckling = settings.choice("kind", "frequency", "buckling").equals("buckling");
        boolean optional = settings.choice("optional", "false", "true").equals("true");
        int mode = settings.count("mode", 1);
        int step = settings.has("step") ? settings.count("step", 1) : 0;
        String unit = settings.text("unit", buckling ? "" : "Hz");
        Path dat = context.file(Outputs.JOB + ".dat");
        List<EigenMode> modes = Files.isRegularFile(dat)
                ? new Modes(dat, StepPlan.of(context.file(Outputs.JOB + ".inp"))).read(buckling, step) : List.of();
        if (port.getType() == PortType.VECTOR && (optional || !modes.isEmpty())) {
            return Outputs.vector(port, modes.stream().mapToDouble(EigenMode::value).toArray(), unit);
        }
        Location where = Location.element(dat, port.getName());
        if (modes.isEmpty()) {
            throw Texts.problem(buckling ? "modes.buckling" : "modes.frequency", where);
        }
        EigenMode found = modes.stream().filter(m -> m.number() == mode).findFirst()
                .orElseThrow(() -> Texts.problem("modes.few", where, mode, modes.size()));
        return Outputs.real(port, found.value(), unit);
    }
}
