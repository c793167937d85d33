package org.simloom.calculix.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;

import org.simloom.mesh.vtu.VtuWriter;
import org.simloom.model.base.OutputPort;
import org.simloom.model.base.PortType;
import org.simloom.tool.Output;
import org.simloom.tool.ResultReader;
import org.simloom.tool.ToolContext;

/** Converts the last state of {@code job.frd} for ParaView: {@code results.vtu}. */
public final class VtuFile implements ResultReader {
    @Override
    public Output read(ToolContext context, OutputPort port, Map<String, String> values) throws IOException {
        new Settings(port.getName(), values, "path");
        Outputs.require(port, PortType.FIELD, PortType.FILE);
        Path vtu = context.file(values.getOrDefault("path", "results.vtu"));
        VtuWriter.writeLast(Outputs.existing(context, port, "frd"), vtu);
        return new Output.OfFile(vtu);
    }
}
