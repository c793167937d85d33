package org.simloom.cli.internal.describe;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.simloom.base.problem.Location;
import org.simloom.base.problem.Problem;
import org.simloom.base.problem.ProblemException;
import org.simloom.base.units.Units;
import org.simloom.cli.internal.Texts;
import org.simloom.model.base.PortType;
import org.simloom.tool.authoring.DraftArgument;
import org.simloom.tool.authoring.DraftFile;
import org.simloom.tool.authoring.DraftOutput;
import org.simloom.tool.authoring.FileUse;
import org.simloom.tool.authoring.TemplateField;
import org.simloom.tool.authoring.ToolAuthoring;
import org.simloom.tool.authoring.ToolDraft;

import picocli.CommandLine.Option;

/** What the user says about inputs and outputs; what nobody says anything about stays as it was recognised. */
final class Wishes {
    private static final String INTEGER = "[+-]?\\d{1,18}";
    private static final String REAL = "[+-]?(?:\\d+\\.?\\d*|\\.\\d+)(?:[eE][+-]?\\d+)?";

    @Option(names = "--input", paramLabel = "NAME=WORD", descriptionKey = "describeInput")
    private final Map<String, String> inputs = new LinkedHashMap<>();

    @Option(names = "--parameter", paramLabel = "NAME=FILE:LINE:NUMBER", descriptionKey = "describeParameter")
    private final Map<String, String> parameters = new LinkedHashMap<>();

    @Option(names = "--output", paramLabel = "NAME=PLACE", descriptionKey = "describeOutput")
    private final Map<String, String> outputs = new LinkedHashMap<>();

    /** A text and the unit after its last blank, where there is one. */
    private record Measured(String text, String unit) {
        static Measured of(String text, Set<String> known) {
            int blank = text.lastIndexOf(' ');
            boolean split = !known.contains(text) && blank > 0 && Units.known(text.substring(blank + 1));
            return split ? new Measured(text.substring(0, blank).strip(), text.substring(blank + 1)) : new Measured(text, "");
        }
    }

    /** Makes inputs of what is wished; numbers that nobody has named stay as they are then. */
    void inputs(ToolDraft draft, ToolAuthoring authoring) {
        if (!inputs.isEmpty()) {
            draft.arguments().replaceAll(argument -> argument.asInput(false, "", argument.type(), ""));
        }
        Set<String> words = Stream.concat(draft.arguments().stream().map(DraftArgument::text),
                draft.files().stream().map(DraftFile::target)).collect(Collectors.toCollection(TreeSet::new));
        inputs.forEach((name, text) -> input(draft, name, Measured.of(text, words), words));
        parameters.forEach((name, text) -> parameter(draft, authoring, name, text));
    }

    private static void input(ToolDraft draft, String name, Measured wish, Set<String> words) {
        for (int i = 0; i < draft.arguments().size(); i++) {
            DraftArgument argument = draft.arguments().get(i);
            if (argument.text().equals(wish.text()) && !argument.input() && argument.file().isEmpty()) {
                PortType type = argument.text().matches(INTEGER) && wish.unit().isEmpty() ? PortType.INTEGER
                        : argument.text().matches(REAL) ? PortType.REAL : PortType.TEXT;
                draft.arguments().set(i, argument.asInput(true, name, type, wish.unit()));
                return;
            }
        }
        for (int i = 0; i < draft.files().size(); i++) {
            DraftFile file = draft.files().get(i);
            boolean named = draft.arguments().stream().anyMatch(argument -> argument.file().equals(file.target())
                    && argument.text().equals(wish.text()));
            if (named || file.target().equals(wish.text())) {
                draft.files().set(i, file.as(FileUse.INPUT, name));
                return;
            }
        }
        throw problem("input", wish.text(), String.join(", ", words));
    }

    private static void parameter(ToolDraft draft, ToolAuthoring authoring, String name, String text) {
        Measured wish = Measured.of(text, Set.of());
        String[] parts = wish.text().split(":");
        for (int i = 0; i < draft.files().size() && parts.length == 3; i++) {
            DraftFile file = draft.files().get(i);
            if (file.target().equals(parts[0])) {
                List<TemplateField> fields = file.use() == FileUse.TEMPLATE ? file.fields() : authoring.fields(file);
                List<TemplateField> changed = fields.stream().map(field -> String.valueOf(field.line()).equals(parts[1])
                        && field.text().equals(parts[2]) ? field.asInput(true, name, wish.unit().isEmpty() ? field.type()
                                : PortType.REAL, wish.unit()) : field).toList();
                if (!changed.equals(fields)) {
                    draft.files().set(i, file.withFields(changed));
                    return;
                }
            }
        }
        throw problem("parameter", text);
    }

    /** Makes outputs of what is wished, and of nothing else. */
    void outputs(ToolDraft draft) {
        if (outputs.isEmpty()) {
            return;
        }
        draft.outputs().replaceAll(output -> output.chosen(false));
        Set<String> places = draft.outputs().stream().map(DraftOutput::where).collect(Collectors.toCollection(TreeSet::new));
        outputs.forEach((name, text) -> {
            Measured wish = Measured.of(text, places);
            for (int i = 0; i < draft.outputs().size(); i++) {
                DraftOutput output = draft.outputs().get(i);
                if (output.where().equals(wish.text()) && !output.chosen()) {
                    draft.outputs().set(i, output.chosen(true).named(name, wish.unit().isEmpty() ? output.unit() : wish.unit()));
                    return;
                }
            }
            throw problem("output", wish.text(), String.join(", ", places));
        });
    }

    private static ProblemException problem(String what, Object... arguments) {
        return new ProblemException(Problem.error("cli.describe." + what, Texts.get("describe." + what, arguments),
                Texts.get("describe." + what + ".advice", arguments), Location.NONE));
    }
}
