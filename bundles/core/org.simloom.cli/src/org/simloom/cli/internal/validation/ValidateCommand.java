package org.simloom.cli.internal.validation;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;

import org.simloom.base.problem.Problem;
import org.simloom.base.problem.Severity;
import org.simloom.cli.internal.ExitCode;
import org.simloom.cli.internal.Services;
import org.simloom.cli.internal.Texts;
import org.simloom.cli.internal.output.Json;
import org.simloom.engine.Examination;
import org.simloom.workspace.Workspace;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Examines models and prints what is wrong with them. */
@Command(name = "validate")
public final class ValidateCommand implements Callable<Integer> {
    private final Services services;

    @Option(names = {"-h", "--help"}, usageHelp = true, descriptionKey = "help")
    private boolean help;

    @Parameters(paramLabel = "TARGET", arity = "0..*", descriptionKey = "models")
    private List<String> targets = List.of();

    @Option(names = "--strict", descriptionKey = "strict")
    private boolean strict;

    @Option(names = "--json", descriptionKey = "json")
    private boolean json;

    public ValidateCommand(Services services) {
        this.services = services;
    }

    @Override
    public Integer call() throws IOException {
        Path here = Path.of("").toAbsolutePath().normalize();
        Workspace workspace = services.workspace();
        List<Path> asked = targets.isEmpty() ? List.of(here) : targets.stream().map(workspace::target).toList();
        List<Problem> problems = new ArrayList<>();
        ModelFinder models = new ModelFinder(problems);
        for (Path target : asked) {
            models.add(target);
        }
        Examination examination = new Examination(services.catalog());
        models.found().forEach(file -> problems.addAll(examination.file(file)));
        ProblemList list = new ProblemList(problems, models.found().size());
        if (json) {
            Json.print(services.terminal().out(), list.json());
        } else if (models.found().isEmpty() && problems.isEmpty()) {
            services.terminal().err().println(Texts.get("validate.nothing"));
        } else {
            list.print(services.terminal().out(), here);
        }
        boolean failed = list.count(Severity.ERROR) > 0 || strict && list.count(Severity.WARNING) > 0;
        return failed ? ExitCode.FAILED : models.found().isEmpty() ? ExitCode.BAD_INPUT : ExitCode.OK;
    }
}
