package org.simloom.cli.internal;

import java.io.PrintWriter;
import java.util.Locale;
import java.util.ResourceBundle;

import org.simloom.cli.internal.command.BenchCommand;
import org.simloom.cli.internal.command.CancelCommand;
import org.simloom.cli.internal.command.CompareCommand;
import org.simloom.cli.internal.command.DrawCommand;
import org.simloom.cli.internal.command.ExamplesCommand;
import org.simloom.cli.internal.command.ExplainCommand;
import org.simloom.cli.internal.command.GcCommand;
import org.simloom.cli.internal.command.PackCommand;
import org.simloom.cli.internal.command.PacksCommand;
import org.simloom.cli.internal.command.ResultsCommand;
import org.simloom.cli.internal.command.RunCommand;
import org.simloom.cli.internal.command.SimloomCommand;
import org.simloom.cli.internal.command.ToolsCommand;
import org.simloom.cli.internal.command.VerifyCommand;
import org.simloom.cli.internal.deck.ImportCommand;
import org.simloom.cli.internal.describe.DescribeCommand;
import org.simloom.cli.internal.error.ErrorReporter;
import org.simloom.cli.internal.merge.MergeCommand;
import org.simloom.cli.internal.study.StudyCommand;
import org.simloom.cli.internal.validation.ValidateCommand;

import picocli.CommandLine;

/** Understands the arguments, runs the command they name and turns every failure into a line and a code. */
public final class CommandLineInterface {
    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private final Services services;

    public CommandLineInterface(Services services) {
        this.services = services;
    }

    /** Runs a command; gives its {@link ExitCode}. */
    public int execute(String... arguments) {
        ErrorReporter errors = new ErrorReporter(services);
        CommandLine line = new CommandLine(new SimloomCommand())
                .addSubcommand(new RunCommand(services))
                .addSubcommand(new ExplainCommand(services))
                .addSubcommand(new StudyCommand(services))
                .addSubcommand(new ResultsCommand(services))
                .addSubcommand(new CompareCommand(services))
                .addSubcommand(new VerifyCommand(services))
                .addSubcommand(new DrawCommand(services))
                .addSubcommand(new CancelCommand(services))
                .addSubcommand(new ValidateCommand(services))
                .addSubcommand(new MergeCommand(services))
                .addSubcommand(new ImportCommand(services))
                .addSubcommand(new ToolsCommand(services))
                .addSubcommand(new DescribeCommand(services))
                .addSubcommand(new PacksCommand(services))
                .addSubcommand(new PackCommand(services))
                .addSubcommand(new ExamplesCommand(services))
                .addSubcommand(new GcCommand(services))
                .addSubcommand(new BenchCommand(services));
        line.setResourceBundle(ResourceBundle.getBundle("org.simloom.cli.internal.usage", Locale.getDefault(),
                getClass().getClassLoader(), NO_FALLBACK));
        line.setUsageHelpWidth(Math.max(60, Math.min(services.terminal().width(), 120)));
        line.setAdjustLineBreaksForWideCJKCharacters(true);
        // options after the command are the command's own
        line.getSubcommands().get("describe").setStopAtPositional(true);
        line.setCaseInsensitiveEnumValuesAllowed(true);
        line.setOut(new PrintWriter(services.terminal().out(), true));
        line.setErr(new PrintWriter(services.terminal().err(), true));
        line.setParameterExceptionHandler((e, args) -> errors.misunderstood(e));
        line.setExecutionExceptionHandler((e, command, parsed) -> errors.report(e,
                command.getParseResult().hasMatchedOption("--json")));
        int code = line.execute(arguments);
        services.terminal().out().flush();
        services.terminal().err().flush();
        return code;
    }
}
