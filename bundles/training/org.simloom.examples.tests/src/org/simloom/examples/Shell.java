package org.simloom.examples;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

import org.simloom.base.values.RealValue;
import org.simloom.base.values.Value;
import org.simloom.base.values.ValueCodec;
import org.simloom.cli.internal.CommandLineInterface;
import org.simloom.cli.internal.Services;
import org.simloom.cli.internal.Terminal;
import org.simloom.tool.ToolCatalog;
import org.simloom.workspace.Examples;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

/** Types commands as a user does, in a workspace of its own. */
final class Shell {
    private final Map<String, String> environment = new HashMap<>(System.getenv());
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    Shell(Path workspace) {
        environment.put("SIMLOOM_WORKSPACE", workspace.toString());
    }

    /** Runs a command; gives its exit code. */
    int type(String... arguments) {
        out.reset();
        err.reset();
        Terminal terminal = new Terminal(new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8), false, 100);
        return new CommandLineInterface(new Services(terminal, environment, ToolCatalog::installed, Examples::installed))
                .execute(arguments);
    }

    /** What the last command wrote to the standard output. */
    String out() {
        return out.toString(StandardCharsets.UTF_8);
    }

    /** What the last command wrote, for messages of failed tests. */
    String all() {
        return out() + err.toString(StandardCharsets.UTF_8);
    }

    /** The document that the last command wrote. */
    JsonObject document() {
        return JsonParser.parseString(out()).getAsJsonObject();
    }

    /** The outputs of the run that the last command told about. */
    Map<String, Value> outputs() {
        return ValueCodec.mapFromJson(document().get("outputs").toString());
    }

    /** One of them that is a number. */
    double real(String output) {
        return ((RealValue) outputs().get(output)).value();
    }

    /** How many tasks did what in that run. */
    int count(String what) {
        return document().getAsJsonObject("counts").get(what).getAsInt();
    }
}
