package org.simloom.cli.internal.command;

import java.nio.file.Files;
import java.util.concurrent.Callable;

import org.simloom.cli.internal.ExitCode;
import org.simloom.cli.internal.Services;
import org.simloom.cli.internal.Texts;
import org.simloom.cli.internal.output.Json;
import org.simloom.cli.internal.output.Table;
import org.simloom.workspace.Example;
import org.simloom.workspace.Workspace;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Lists the examples. */
@Command(name = "examples")
public final class ExamplesCommand implements Callable<Integer> {
    private final Services services;

    @Option(names = {"-h", "--help"}, usageHelp = true, descriptionKey = "help")
    private boolean help;

    @Option(names = "--json", descriptionKey = "json")
    private boolean json;

    public ExamplesCommand(Services services) {
        this.services = services;
    }

    @Override
    public Integer call() {
        Workspace workspace = services.workspace();
        Table table = new Table(Texts.get("column.name"), Texts.get("column.title"), Texts.get("column.copied"));
        JsonArray list = new JsonArray();
        for (Example example : workspace.examples().all()) {
            boolean copied = Files.isDirectory(workspace.folder().resolve(example.name()));
            table.row("example:" + example.name(), example.title(),
                    copied ? workspace.folder().resolve(example.name()) : "");
            JsonObject object = new JsonObject();
            object.addProperty("name", example.name());
            object.addProperty("title", example.title());
            object.addProperty("copied", copied);
            list.add(object);
        }
        if (json) {
            Json.print(services.terminal().out(), list);
        } else {
            table.print(services.terminal().out());
        }
        return ExitCode.OK;
    }
}
