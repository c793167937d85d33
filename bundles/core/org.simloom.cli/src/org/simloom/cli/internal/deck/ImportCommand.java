package org.simloom.cli.internal.deck;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.stream.Collectors;

import org.simloom.base.problem.Location;
import org.simloom.base.problem.Problem;
import org.simloom.base.problem.ProblemException;
import org.simloom.cli.internal.ExitCode;
import org.simloom.cli.internal.Services;
import org.simloom.cli.internal.Texts;
import org.simloom.cli.internal.output.Json;
import org.simloom.cli.internal.progress.StopSwitch;
import org.simloom.deck.workflow.DeckImport;
import org.simloom.deck.workflow.DeckSurvey;
import org.simloom.deck.workflow.ImportRequest;
import org.simloom.deck.workflow.ImportResult;
import org.simloom.deck.workflow.OutputOffer;
import org.simloom.deck.workflow.Parameter;
import org.simloom.deck.workflow.UnitSystem;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Makes a workflow of a deck. Runs nothing. */
@Command(name = "import")
public final class ImportCommand implements Callable<Integer> {
    private final Services services;

    @Option(names = {"-h", "--help"}, usageHelp = true, descriptionKey = "help")
    private boolean help;

    @Parameters(paramLabel = "DECK", index = "0", descriptionKey = "deck")
    private Path deck;

    @Option(names = "--project", paramLabel = "FOLDER", descriptionKey = "importProject")
    private Path project;

    @Option(names = "--name", paramLabel = "NAME", descriptionKey = "importName")
    private String name;

    @Option(names = "--units", paramLabel = "SYSTEM", descriptionKey = "importUnits")
    private String units;

    @Option(names = {"-p", "--parameter"}, paramLabel = "NAME=LINE:FIELD[:UNIT]", descriptionKey = "importParameter")
    private List<String> parameters = new ArrayList<>();

    @Option(names = {"-r", "--result"}, paramLabel = "NAME", descriptionKey = "importResult")
    private List<String> results = new ArrayList<>();

    @Option(names = "--overwrite", descriptionKey = "importOverwrite")
    private boolean overwrite;

    @Option(names = "--list", descriptionKey = "importList")
    private boolean list;

    @Option(names = "--json", descriptionKey = "json")
    private boolean json;

    public ImportCommand(Services services) {
        this.services = services;
    }

    @Override
    public Integer call() throws InterruptedException {
        try (StopSwitch stop = new StopSwitch()) {
            DeckSurvey survey = DeckSurvey.read(deck, stop::requested);
            UnitSystem system = system(survey);
            ImportReport report = new ImportReport(services.terminal(), survey, system);
            if (!json) {
                report.notes();
            }
            if (list) {
                if (json) {
                    Json.print(services.terminal().out(), report.json());
                } else {
                    report.list();
                }
                return ExitCode.OK;
            }
            make(survey, system, report, stop);
            return ExitCode.OK;
        } catch (CancellationException e) {
            throw new InterruptedException();
        }
    }

    private UnitSystem system(DeckSurvey survey) {
        UnitSystem guess = survey.units().system();
        return units == null ? guess : UnitSystem.of(units).map(s -> guess.isNone() ? s : s.withTemperature(guess.temperature()))
                .orElseThrow(() -> problem("units", units, UnitSystem.all().stream().map(UnitSystem::id)
                        .collect(Collectors.joining(", "))));
    }

    private void make(DeckSurvey survey, UnitSystem system, ImportReport report, StopSwitch stop) {
        ParameterChoice choice = new ParameterChoice(survey, system);
        List<Parameter> inputs = parameters.isEmpty() ? survey.recommended(system)
                : parameters.stream().map(choice::parse).toList();
        List<OutputOffer> outputs = results.isEmpty() ? survey.outputs().stream().filter(OutputOffer::recommended).toList()
                : results.stream().map(result -> output(survey, result)).distinct().toList();
        String called = name != null ? name : deck.getFileName().toString().replaceFirst("(?i)\\.inp$", "");
        Path folder = project != null ? project : services.workspace().folder().resolve(called);
        ImportResult made = DeckImport.write(survey, new ImportRequest(folder, called, system, inputs, outputs, overwrite, true),
                stop::requested);
        if (made.project()) {
            services.workspace().trust().trust(folder);
        }
        if (json) {
            Json.print(services.terminal().out(), report.json(made, inputs, outputs));
        } else {
            report.made(made, inputs, outputs);
        }
    }

    private OutputOffer output(DeckSurvey survey, String result) {
        return survey.outputs().stream().filter(offer -> offer.name().equals(result)).findFirst()
                .orElseThrow(() -> problem("result", result, survey.outputs().stream().map(OutputOffer::name)
                        .collect(Collectors.joining(", "))));
    }

    private ProblemException problem(String what, Object... arguments) {
        return new ProblemException(Problem.error("cli.import." + what, Texts.get("import." + what, arguments),
                Texts.get("import." + what + ".list", arguments), Location.file(deck)));
    }
}
