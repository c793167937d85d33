package org.simloom.study.ui.internal.editor;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.eclipse.emf.common.command.Command;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.simloom.editor.pages.ModelPageSite;
import org.simloom.model.base.Setting;
import org.simloom.model.edit.ElementLabels;
import org.simloom.model.edit.command.Edits;
import org.simloom.model.edit.command.StudyEdits;
import org.simloom.model.study.MethodKind;
import org.simloom.model.study.Response;
import org.simloom.model.study.ResponseRole;
import org.simloom.model.study.Study;
import org.simloom.model.study.StudyPackage;
import org.simloom.study.MethodOption;
import org.simloom.study.MethodOptions;
import org.simloom.study.ui.internal.Texts;
import org.simloom.validation.study.LearningPurpose;
import org.simloom.validation.study.NamedLimits;

/** By which method a study chooses its samples, with all options that it has and what they mean. */
final class MethodPart {
    private static final int WIDTH = 200;

    private final FormToolkit toolkit;
    private final ModelPageSite site;
    private final Runnable resized;
    private final List<MethodKind> kinds = new ArrayList<>();
    private final Combo choice;
    private final Label explanation;
    private final Composite options;
    private final List<OptionRow> rows = new ArrayList<>();
    private LimitBoxes boxes;
    private String built;
    private Study study;

    MethodPart(Composite parent, FormToolkit toolkit, ModelPageSite site, Runnable resized) {
        this.toolkit = toolkit;
        this.site = site;
        this.resized = resized;
        GridLayoutFactory.fillDefaults().numColumns(2).margins(2, 2).spacing(12, 6).applyTo(parent);
        choice = new Combo(parent, SWT.READ_ONLY | SWT.DROP_DOWN);
        for (Purpose purpose : Purpose.values()) {
            for (MethodKind kind : purpose.methods()) {
                kinds.add(kind);
                choice.add(Texts.get("page.method.of", Texts.get("purpose." + purpose), ElementLabels.literal(kind)));
            }
        }
        choice.setVisibleItemCount(kinds.size());
        choice.addListener(SWT.Selection, event -> execute(StudyEdits.method(site.domain(), study, kinds.get(choice.getSelectionIndex()))));
        // scrolling the form must not change the method on the way
        choice.addListener(SWT.MouseVerticalWheel, event -> event.doit = choice.isFocusControl());
        explanation = toolkit.createLabel(parent, "", SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).hint(WIDTH, SWT.DEFAULT).applyTo(explanation);
        options = toolkit.createComposite(parent);
        options.setLayout(new OptionLayout());
        GridDataFactory.fillDefaults().grab(true, false).span(2, 1).applyTo(options);
    }

    private void execute(Command command) {
        if (command.canExecute()) {
            site.domain().getCommandStack().execute(command);
        }
    }

    void show(Study now) {
        study = now;
        MethodKind kind = now.getMethod() == null ? null : now.getMethod().getKind();
        choice.select(kinds.indexOf(kind));
        explanation.setText(kind == null ? Texts.get("page.method.none") : MethodOptions.explanation(kind));
        List<Setting> given = now.getMethod() == null ? List.of() : now.getMethod().getSettings();
        List<MethodOption> known = kind == null ? List.of() : MethodOptions.of(kind);
        List<String> strange = given.stream().map(Setting::getName).filter(Objects::nonNull).filter(name -> known.stream().noneMatch(option -> option.name().equals(name))).toList();
        List<String> limits = limits(valueOf(NamedLimits.SETTING, given));
        String wanted = kind + " " + strange + limits;
        if (!wanted.equals(built)) {
            built = wanted;
            build(kind, known, strange, limits);
        }
        rows.forEach(row -> row.show(valueOf(row.name(), given)));
        if (boxes != null) {
            boxes.show(valueOf(NamedLimits.SETTING, given),
                    LearningPurpose.of(valueOf(LearningPurpose.SETTING, given)) == LearningPurpose.LIMIT_STATE);
        }
    }

    /** Those of the study's responses, and what else is named, so that it can be taken away. */
    private List<String> limits(String given) {
        return Stream.concat(study.getResponses().stream().filter(response -> response.getRole() == ResponseRole.CONSTRAINT)
                .map(Response::getName).filter(Objects::nonNull), NamedLimits.read(given).stream()).distinct().toList();
    }

    private String valueOf(String name, List<Setting> given) {
        return switch (name) {
            case "seed" -> study.getSeed() == 1 ? "" : Long.toString(study.getSeed());
            case "maximumRuns" -> study.getMaximumRuns() == 0 ? "" : Integer.toString(study.getMaximumRuns());
            default -> given.stream().filter(setting -> name.equals(setting.getName())).map(Setting::getValue).filter(Objects::nonNull).findFirst().orElse("");
        };
    }

    private void build(MethodKind kind, List<MethodOption> known, List<String> strange, List<String> limits) {
        for (Control child : options.getChildren()) {
            child.dispose();
        }
        rows.clear();
        boxes = null;
        for (MethodOption option : ordered(known)) {
            if (option.type() == MethodOption.Type.LIMITS) {
                boxes = new LimitBoxes(options, toolkit, option, limits,
                        text -> execute(StudyEdits.option(site.domain(), study.getMethod(), option.name(), text)));
                continue;
            }
            rows.add(new OptionRow(options, toolkit, option, text -> MethodOptions.fault(kind, option.name(), text).map(fault -> fault.message()).orElse(null),
                    text -> execute(StudyEdits.option(site.domain(), study.getMethod(), option.name(), text))));
        }
        rows.add(ofStudy("maximumRuns", "0", "\\d{1,9}"));
        rows.add(ofStudy("seed", "1", "-?\\d{1,18}"));
        for (String name : strange) {
            new StrangeOption(options, toolkit, name, MethodOptions.fault(kind, name, "").map(fault -> fault.message() + " " + fault.advice()).orElse(""),
                    () -> execute(StudyEdits.option(site.domain(), study.getMethod(), name, "")));
        }
        options.layout(true, true);
        resized.run();
    }

    /** What is learnt, and of which limits, decides what all the others are for, and is to be seen without scrolling. */
    private static List<MethodOption> ordered(List<MethodOption> known) {
        List<MethodOption> ordered = new ArrayList<>(known);
        ordered.sort(Comparator.comparing(option -> option.name().equals(LearningPurpose.SETTING) ? 0
                : option.type() == MethodOption.Type.LIMITS ? 1 : 2));
        return ordered;
    }

    private OptionRow ofStudy(String name, String usual, String pattern) {
        MethodOption option = new MethodOption(name, Texts.get("page." + name), Texts.get("page." + name + ".explanation"), MethodOption.Type.NUMBER, usual, List.of());
        return new OptionRow(options, toolkit, option, text -> text.strip().matches(pattern) ? null : Texts.get("page.whole", text.strip()), text -> {
            String value = text.isBlank() ? usual : text.strip();
            boolean seed = name.equals("seed");
            execute(Edits.set(site.domain(), study, seed ? StudyPackage.Literals.STUDY__SEED : StudyPackage.Literals.STUDY__MAXIMUM_RUNS,
                    seed ? (Object) Long.valueOf(value) : (Object) Integer.valueOf(value)));
        });
    }
}
