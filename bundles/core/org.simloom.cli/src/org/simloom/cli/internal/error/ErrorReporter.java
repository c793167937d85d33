package org.simloom.cli.internal.error;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.simloom.base.l10n.Messages;
import org.simloom.base.problem.Problem;
import org.simloom.base.problem.ProblemException;
import org.simloom.base.problem.Severity;
import org.simloom.cli.internal.ExitCode;
import org.simloom.cli.internal.Services;
import org.simloom.cli.internal.output.Json;
import org.simloom.engine.ProblemsException;
import org.simloom.tool.ToolMissingException;

import com.google.gson.JsonObject;

import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Tells people what went wrong, in one line each, and machines by an {@link ExitCode}. */
public final class ErrorReporter {
    private static final Messages MESSAGES = Messages.of(ErrorReporter.class);

    private final Services services;

    public ErrorReporter(Services services) {
        this.services = services;
    }

    /** A command line that cannot be understood. */
    public int misunderstood(ParameterException e) {
        PrintStream err = services.terminal().err();
        String command = e.getCommandLine().getCommandSpec().qualifiedName();
        String text = switch (e) {
            case UnmatchedArgumentException unmatched -> MESSAGES.get("unmatched",
                    String.join(" ", unmatched.getUnmatched()), command);
            case MissingParameterException missing -> MESSAGES.get("missing", String.join(", ", missing.getMissing()
                    .stream().map(argument -> argument.isOption() ? name(argument) : argument.paramLabel()).toList()),
                    command);
            default -> e.getMessage();
        };
        err.println(text);
        List<String> near = e instanceof UnmatchedArgumentException unmatched ? unmatched.getSuggestions() : List.of();
        if (!near.isEmpty()) {
            err.println("  " + MESSAGES.get("near", near.get(0)));
        }
        err.println("  " + MESSAGES.get("help", command));
        return ExitCode.BAD_INPUT;
    }

    private static String name(CommandLine.Model.ArgSpec argument) {
        return ((CommandLine.Model.OptionSpec) argument).longestName();
    }

    /**
     * A command that could not do its work.
     *
     * @param json whether the output is to be a document all the same: one with the problems alone
     */
    public int report(Exception e, boolean json) {
        if (json) {
            List<Problem> problems = e instanceof ProblemException known ? ProblemsException.all(known) : List.of();
            JsonObject document = new JsonObject();
            document.add("problems", Json.problems(problems));
            Json.print(services.terminal().out(), document);
        }
        return switch (e) {
            case ToolMissingException missing -> missing(missing);
            case ProblemsException several -> print(several.problems());
            case ProblemException one -> print(List.of(one.problem()));
            case InterruptedException stopped -> ExitCode.CANCELLED;
            default -> defect(e);
        };
    }

    /** Problems, one a line; gives the code of the first error. */
    public int print(List<Problem> problems) {
        problems.forEach(problem -> print(services.terminal().err(), problem));
        return problems.stream().filter(p -> p.severity() == Severity.ERROR).findFirst().map(ErrorReporter::code)
                .orElse(ExitCode.OK);
    }

    /** Prints a problem with what to do, in one line. */
    public static void print(PrintStream out, Problem problem) {
        out.println(line(problem));
    }

    /** A problem with what to do, in one line. */
    public static String line(Problem problem) {
        return MESSAGES.get(problem.severity().name(), problem.toString());
    }

    private static int code(Problem problem) {
        return problem.code().startsWith("store.") ? ExitCode.STORE
                : problem.code().equals("engine.internal") ? ExitCode.DEFECT : ExitCode.BAD_INPUT;
    }

    private int missing(ToolMissingException e) {
        print(List.of(e.problem()));
        return ExitCode.MISSING_TOOL;
    }

    private int defect(Exception e) {
        PrintStream err = services.terminal().err();
        try {
            Path file = Files.createTempFile("simloom-defect-", ".log");
            try (PrintStream log = new PrintStream(Files.newOutputStream(file), true)) {
                e.printStackTrace(log);
            }
            err.println(MESSAGES.get("defect", String.valueOf(e), file));
        } catch (IOException failure) {
            err.println(MESSAGES.get("defect.unlogged", String.valueOf(e)));
        }
        return ExitCode.DEFECT;
    }
}
