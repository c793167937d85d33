package org.simloom.tool.internal.run;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;

import org.simloom.base.l10n.LocalText;
import org.simloom.base.l10n.Message;
import org.simloom.base.problem.Location;
import org.simloom.base.problem.Problem;
import org.simloom.base.problem.ProblemException;
import org.simloom.base.values.Numbers;
import org.simloom.base.values.RealValue;
import org.simloom.base.values.Value;
import org.simloom.base.values.ValueConverter;
import org.simloom.base.values.VectorValue;
import org.simloom.executor.Ending;
import org.simloom.expression.Expression;
import org.simloom.model.base.OutputPort;
import org.simloom.model.base.Port;
import org.simloom.model.tool.Check;
import org.simloom.model.tool.CheckPhase;
import org.simloom.model.tool.Diagnosis;
import org.simloom.model.tool.ExitCodeCheck;
import org.simloom.model.tool.FileCheck;
import org.simloom.model.tool.LicenseRule;
import org.simloom.model.tool.PatternCheck;
import org.simloom.model.tool.ResultExtractor;
import org.simloom.model.tool.ServiceCheck;
import org.simloom.model.tool.ValueCheck;
import org.simloom.tool.CheckService;
import org.simloom.tool.Evidence;
import org.simloom.tool.Output;
import org.simloom.tool.ResultReader;
import org.simloom.tool.ToolCatalog;
import org.simloom.tool.ToolContext;
import org.simloom.tool.ToolTexts;
import org.simloom.tool.internal.Patterns;
import org.simloom.tool.internal.Texts;
import org.simloom.tool.internal.check.BuiltInChecks;
import org.simloom.tool.internal.read.BuiltInReaders;
import org.simloom.tool.internal.template.Templates;

/** Makes the checks of an attempt and reads its outputs. */
public final class Judge {
    private final ToolCatalog catalog;
    private final ToolContext context;
    private final Variables variables;
    private final List<Evidence> evidence = new ArrayList<>();
    private final Map<String, Output> outputs = new LinkedHashMap<>();

    public Judge(ToolCatalog catalog, ToolContext context, Variables variables) {
        this.catalog = catalog;
        this.context = context;
        this.variables = variables;
    }

    /** Makes the checks of a phase, all of them, except those over outputs. */
    public void check(CheckPhase phase) {
        for (Check check : context.job().checks()) {
            if (check.getPhase() == phase && !(check instanceof ValueCheck)) {
                try {
                    evidence.addAll(evaluate(check));
                } catch (IOException e) {
                    evidence.add(Evidence.violated("unreadable", Texts.message("unreadable", String.valueOf(e.getMessage())), ""));
                } catch (ProblemException e) {
                    evidence.add(Evidence.violated(e.problem().code(), sentences(e.problem()), ""));
                }
            }
        }
    }

    /** What evidence says that is a problem: what is wrong and what to do; where is told beside it. */
    private static Message sentences(Problem problem) {
        LocalText message = ToolTexts.kept().message(problem);
        return problem.advice().isEmpty() ? Texts.message("declared", message)
                : Texts.message("sentences", message, ToolTexts.kept().advice(problem));
    }

    /** Says how the process ended where that alone decides. */
    public void checkEnding(Ending ending) {
        if (ending != Ending.EXITED) {
            evidence.add(Evidence.violated("ending", Texts.message("ending." + ending, context.execution().exitCode()), ""));
        }
    }

    private List<Evidence> evaluate(Check check) throws IOException {
        return switch (check) {
            case ExitCodeCheck exitCode -> List.of(BuiltInChecks.exitCode(exitCode, context));
            case PatternCheck pattern -> List.of(BuiltInChecks.pattern(pattern, context));
            case FileCheck file -> List.of(BuiltInChecks.file(file, context, variables.render("check", file.getPath())));
            case ServiceCheck service -> service(service);
            default -> throw new IllegalStateException(check.eClass().getName());
        };
    }

    private List<Evidence> service(ServiceCheck check) throws IOException {
        CheckService service = catalog.check(check.getKind()).orElseThrow(() -> Texts.problem("check.unknown",
                Location.element(null, context.job().name()), check.getKind()));
        Map<String, String> settings = new LinkedHashMap<>();
        check.getSettings().forEach(s -> settings.put(s.getName(), variables.render("setting", s.getValue())));
        List<Evidence> seen = service.check(context, settings);
        return check.getSeverity() == org.simloom.model.tool.CheckSeverity.ERROR ? seen : seen.stream()
                .map(e -> e.result() == Evidence.Result.VIOLATED ? Evidence.warned(e.check(), e.message(), e.source()) : e)
                .toList();
    }

    /** Reads every output and looks whether it is finite and plausible; then makes the checks over values. */
    public void readOutputs() {
        context.job().outputs().stream().filter(port -> !isEvidence(port)).forEach(this::readOutput);
        if (accepted()) {
            context.job().checks().stream().filter(ValueCheck.class::isInstance).map(ValueCheck.class::cast)
                    .forEach(this::value);
        }
        context.job().outputs().stream().filter(this::isEvidence)
                .forEach(port -> outputs.put(port.getName(), new Output.Plain(EvidenceTable.of(evidence))));
    }

    private boolean isEvidence(OutputPort port) {
        return extractor(port).map(e -> EvidenceTable.KIND.equals(e.getKind())).orElse(false);
    }

    private void readOutput(OutputPort port) {
        try {
            outputs.put(port.getName(), plausible(port, read(port)));
        } catch (IOException e) {
            unread(port, Texts.message("unreadable", String.valueOf(e.getMessage())));
        } catch (ProblemException e) {
            unread(port, sentences(e.problem()));
        }
    }

    private void unread(OutputPort port, Message why) {
        evidence.add(port.isRequired() ? Evidence.violated("output", why, port.getName())
                : Evidence.held("output", Texts.message("output.optional", port.getName(), ToolTexts.messages().everywhere(why)), port.getName()));
    }

    private Optional<ResultExtractor> extractor(OutputPort port) {
        return context.job().extractors().stream().filter(e -> port.getName().equals(e.getOutput())).findFirst()
                .or(() -> context.job().extractors().stream()
                        .filter(e -> e.getOutput() == null || e.getOutput().isEmpty()).findFirst());
    }

    private Output read(OutputPort port) throws IOException {
        ResultExtractor extractor = extractor(port).orElseThrow(() -> Texts.problem("extractor.none",
                Location.element(null, context.job().name()), port.getName()));
        ResultReader reader = catalog.reader(extractor.getKind()).orElseThrow(() -> Texts.problem("extractor.unknown",
                Location.element(null, context.job().name()), extractor.getKind()));
        Map<String, String> settings = new LinkedHashMap<>();
        extractor.getSettings().forEach(s -> settings.put(s.getName(), variables.render("setting", s.getValue())));
        return reader.read(context, port, settings);
    }

    private Output plausible(OutputPort port, Output output) {
        if (!(output instanceof Output.Plain plain)) {
            return output;
        }
        Value value = ValueConverter.convert(plain.value(), BuiltInReaders.type(port),
                port.getUnit() == null ? "" : port.getUnit());
        evidence.addAll(plausibility(port, value));
        return new Output.Plain(value);
    }

    /** Whether a number is finite and within the port's bounds; nothing for values that are no numbers. */
    public static List<Evidence> plausibility(Port port, Value value) {
        double[] numbers = switch (value) {
            case RealValue real -> new double[] {real.value()};
            case VectorValue vector -> vector.values();
            default -> new double[0];
        };
        String unit = port.getUnit() == null ? "" : port.getUnit();
        for (double number : numbers) {
            if (!Double.isFinite(number)) {
                return List.of(Evidence.violated("finite", Texts.message("value.infinite", port.getName(), number), port.getName()));
            }
            if (port.getMinimum() != null && number < port.getMinimum()
                    || port.getMaximum() != null && number > port.getMaximum()) {
                return List.of(Evidence.violated("plausible", Texts.message("value.outside", port.getName(),
                        Numbers.display(number, unit), bound(port.getMinimum(), "−∞"), bound(port.getMaximum(), "∞"), unit),
                        port.getName()));
            }
        }
        return numbers.length == 0 ? List.of()
                : List.of(Evidence.held("plausible", Texts.message("value.held", port.getName(), value.display()), port.getName()));
    }

    private static String bound(Double bound, String none) {
        return bound == null ? none : Numbers.display(bound, "");
    }

    private void value(ValueCheck check) {
        Map<String, Value> values = new LinkedHashMap<>(context.inputs());
        outputs.forEach((name, output) -> {
            if (output instanceof Output.Plain plain) {
                values.put(name, plain.value());
            }
        });
        try {
            evidence.add(Expression.parse(check.getExpression()).test(values)
                    ? Evidence.held("value", Texts.message("check.held", check.getExpression()), "")
                    : BuiltInChecks.failed(check, "value", Texts.message("check.violated", check.getExpression()), ""));
        } catch (ProblemException e) {
            evidence.add(Evidence.violated("value", sentences(e.problem()), ""));
        }
    }

    /** Whether nothing speaks against the attempt so far. */
    public boolean accepted() {
        return evidence.stream().noneMatch(e -> e.result() == Evidence.Result.VIOLATED);
    }

    /** All that was seen. */
    public List<Evidence> evidence() {
        return evidence;
    }

    /** The outputs read so far. */
    public Map<String, Output> outputs() {
        return outputs;
    }

    /** Whether the tool says that a licence is not free. */
    public boolean licenseUnavailable() {
        LicenseRule rule = context.job().descriptor().getLicenseRule();
        try {
            return rule != null && BuiltInChecks.find(context.file(rule.getSource()), Patterns.compile(rule.getPattern(),
                    context.job().descriptor().getId())) != null;
        } catch (IOException e) {
            return false;
        }
    }

    /** Why the attempt failed: the tool's own message where one is known, otherwise the first violated check. */
    public Problem problem() {
        Location where = Location.element(null, context.job().name());
        for (Diagnosis diagnosis : context.job().descriptor().getDiagnoses()) {
            Optional<Problem> known = diagnose(diagnosis, where);
            if (known.isPresent()) {
                return known.get();
            }
        }
        Evidence first = evidence.stream().filter(e -> e.result() == Evidence.Result.VIOLATED).findFirst().orElseThrow();
        return Texts.problems().error("failed", where, ToolTexts.messages().everywhere(first.message()), context.folder());
    }

    private Optional<Problem> diagnose(Diagnosis diagnosis, Location where) {
        try {
            Matcher found = BuiltInChecks.find(context.file(diagnosis.getSource()), Patterns.compile(diagnosis.getPattern(),
                    context.job().descriptor().getId()));
            if (found == null) {
                return Optional.empty();
            }
            Map<String, Object> groups = new LinkedHashMap<>();
            found.namedGroups().keySet().forEach(name -> groups.put(name, found.group(name) == null ? "" : found.group(name).strip()));
            LocalText cause = ToolCatalog.texts(diagnosis, diagnosis.getCause());
            return Optional.of(Texts.problems().error("diagnosed", where,
                    LocalText.of(language -> Templates.render("diagnosis", cause.in(language), groups)),
                    ToolCatalog.texts(diagnosis, diagnosis.getAdvice())));
        } catch (IOException e) {
            return Optional.empty();
        }
    }
}
