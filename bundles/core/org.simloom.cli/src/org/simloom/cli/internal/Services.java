package org.simloom.cli.internal;

import java.util.Map;
import java.util.function.Supplier;

import org.simloom.cli.internal.setup.MissingTools;
import org.simloom.engine.Engine;
import org.simloom.engine.Resources;
import org.simloom.executor.Executor;
import org.simloom.executor.LocalExecutor;
import org.simloom.study.Studies;
import org.simloom.tool.ToolCatalog;
import org.simloom.tool.ToolPaths;
import org.simloom.workspace.Examples;
import org.simloom.workspace.Workspace;

/** What commands work with; made when first asked for, so that a small command starts quickly. */
public final class Services {
    private final Terminal terminal;
    private final Map<String, String> environment;
    private final Supplier<ToolCatalog> tools;
    private final Supplier<Examples> examples;
    private final ToolPaths toolPaths;
    private final Executor executor = new LocalExecutor();
    private ToolCatalog catalog;

    public Services(Terminal terminal, Map<String, String> environment, Supplier<ToolCatalog> tools,
            Supplier<Examples> examples) {
        this.terminal = terminal;
        this.toolPaths = ToolPaths.of(environment);
        this.environment = Map.copyOf(environment);
        this.tools = tools;
        this.examples = examples;
    }

    /** Where to write. */
    public Terminal terminal() {
        return terminal;
    }

    /** The process's environment. */
    public Map<String, String> environment() {
        return environment;
    }

    /** Where the user has said that programs are. */
    public ToolPaths toolPaths() {
        return toolPaths;
    }

    /** The environment, with what the user has said of programs. */
    public Map<String, String> toolEnvironment() {
        return toolPaths.over(environment);
    }

    /** Projects and examples. */
    public Workspace workspace() {
        return Workspace.of(environment, examples.get());
    }

    /** Tools of installed packs. */
    public ToolCatalog catalog() {
        if (catalog == null) {
            catalog = tools.get();
        }
        return catalog;
    }

    /** Where tools run. */
    public Executor executor() {
        return executor;
    }

    /** What to do where a tool is missing. */
    public MissingTools missingTools() {
        return MissingTools.ofProcess(terminal);
    }

    /** An engine with all of this machine. */
    public Engine engine() {
        return new Engine(catalog(), executor, toolEnvironment(), Resources.ofThisMachine());
    }

    /** Studies, run by an engine with all of this machine. */
    public Studies studies() {
        return new Studies(engine(), catalog());
    }
}
