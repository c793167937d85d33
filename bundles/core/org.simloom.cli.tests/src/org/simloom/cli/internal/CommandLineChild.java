package org.simloom.cli.internal;

import java.util.List;
import java.util.Map;

import org.simloom.tool.ToolCatalog;
import org.simloom.workspace.Examples;

/** The command line as a process of its own, without installed packs and examples. */
final class CommandLineChild {
    private CommandLineChild() {
    }

    public static void main(String[] arguments) {
        System.exit(new CommandLineInterface(new Services(Terminal.ofProcess(), System.getenv(),
                () -> new ToolCatalog(List.of(), Map.of(), Map.of()), Examples::in)).execute(arguments));
    }
}
