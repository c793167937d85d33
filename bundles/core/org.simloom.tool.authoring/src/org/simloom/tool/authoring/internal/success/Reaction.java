package org.simloom.tool.authoring.internal.success;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.simloom.base.values.Numbers;
import org.simloom.model.base.PortType;
import org.simloom.tool.authoring.DraftArgument;
import org.simloom.tool.authoring.DraftFile;
import org.simloom.tool.authoring.DraftOutput;
import org.simloom.tool.authoring.FileUse;
import org.simloom.tool.authoring.TemplateField;
import org.simloom.tool.authoring.ToolDraft;
import org.simloom.tool.authoring.Trial;
import org.simloom.tool.authoring.TrialSettings;
import org.simloom.tool.authoring.internal.Lessons;
import org.simloom.tool.authoring.internal.Texts;
import org.simloom.tool.authoring.internal.output.OutputFinder;
import org.simloom.tool.authoring.internal.template.TemplateText;
import org.simloom.tool.authoring.internal.trial.Setup;
import org.simloom.tool.authoring.internal.trial.TrialRunner;

/** Changes one input after the other and looks which outputs follow. */
public final class Reaction {
    private static final int MOST = 6;
    private static final double STEP = 1.1;

    private final TrialRunner runner;
    private final ToolDraft draft;
    private final Map<String, String> surroundings;
    private final TrialSettings settings;
    private final Lessons lessons;
    private int made;

    public Reaction(TrialRunner runner, ToolDraft draft, Map<String, String> surroundings, TrialSettings settings, Lessons lessons) {
        this.runner = runner;
        this.draft = draft;
        this.surroundings = surroundings;
        this.settings = settings;
        this.lessons = lessons;
    }

    /** Makes the trials. */
    public void make(Trial good) throws InterruptedException {
        for (int i = 0; i < draft.arguments().size(); i++) {
            DraftArgument argument = draft.arguments().get(i);
            String other = other(argument.type(), argument.text());
            if (argument.input() && other != null && made++ < MOST) {
                judge(argument.name(), argument.text(), other, good, runner.run(Texts.get("trial.value", argument.name(), other),
                        Setup.of(draft, surroundings).argument(i, argument.withText(other)), settings));
            }
        }
        for (DraftFile file : draft.files()) {
            for (TemplateField field : file.fields()) {
                String other = other(field.type(), field.text());
                if (file.use() == FileUse.TEMPLATE && field.input() && other != null && made++ < MOST) {
                    judge(field.name(), field.text(), other, good, changed(file, field, other));
                }
            }
        }
        if (made == 0) {
            lessons.info("reaction.nothing");
        }
    }

    private Trial changed(DraftFile file, TemplateField field, String value) throws InterruptedException {
        try {
            byte[] text = TemplateText.changed(Setup.text(file), field, value).getBytes(StandardCharsets.UTF_8);
            return runner.run(Texts.get("trial.value", field.name(), value),
                    Setup.of(draft, surroundings).content(file.target(), text), settings);
        } catch (IOException e) {
            throw Texts.problem("template.read", org.simloom.base.problem.Location.file(file.source()), file.target());
        }
    }

    /** Another value near by; {@code null} for what is no number. */
    private static String other(PortType type, String text) {
        try {
            return switch (type) {
                case INTEGER -> String.valueOf(Math.addExact(Long.parseLong(text.strip()), 1));
                case REAL -> Numbers.display(Double.parseDouble(text) == 0 ? 1 : Double.parseDouble(text) * STEP, "");
                default -> null;
            };
        } catch (ArithmeticException | NumberFormatException e) {
            return null;
        }
    }

    private void judge(String name, String from, String to, Trial good, Trial trial) {
        if (!trial.clean()) {
            lessons.warning("reaction.failed", name, from, to, Lessons.lastLine(trial));
            return;
        }
        List<String> follow = new ArrayList<>();
        List<DraftOutput> after = new OutputFinder(draft, trial).find();
        for (DraftOutput output : draft.outputs()) {
            if (output.chosen() && !same(output, after, good, trial)) {
                follow.add(output.name());
            }
        }
        if (follow.isEmpty()) {
            lessons.warning("reaction.none", name, from, to);
        } else {
            lessons.info("reaction.some", name, from, to, String.join(", ", follow));
        }
    }

    private static boolean same(DraftOutput output, List<DraftOutput> after, Trial good, Trial trial) {
        if (output.type() == PortType.FILE) {
            try {
                return Files.mismatch(good.file(output.where()), trial.file(output.where())) < 0;
            } catch (IOException e) {
                return false;
            }
        }
        return after.stream().anyMatch(other -> other.where().equals(output.where()) && other.value().equals(output.value()));
    }
}
