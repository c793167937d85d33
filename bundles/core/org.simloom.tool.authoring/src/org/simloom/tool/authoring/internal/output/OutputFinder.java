package org.simloom.tool.authoring.internal.output;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.simloom.base.values.Numbers;
import org.simloom.model.base.PortType;
import org.simloom.tool.authoring.DraftArgument;
import org.simloom.tool.authoring.DraftOutput;
import org.simloom.tool.authoring.ToolDraft;
import org.simloom.tool.authoring.Trial;
import org.simloom.tool.authoring.internal.Names;
import org.simloom.tool.authoring.internal.template.TemplateText;

/** Finds in what a trial has written and printed what can become an output, with the value that it has there. */
public final class OutputFinder {
    private static final long MOST_TEXT = 4 << 20;
    private static final int MOST_FILES = 200;
    private static final int FEW = 6;
    private static final int MOST_VALUES = 10;

    private final ToolDraft draft;
    private final Trial trial;
    private final List<Found> found = new ArrayList<>();

    public OutputFinder(ToolDraft draft, Trial trial) {
        this.draft = draft;
        this.trial = trial;
    }

    /** All candidates, files first; those that are likely to be wanted are chosen. */
    public List<DraftOutput> find() {
        List<String> files = trial.written().keySet().stream().limit(MOST_FILES).toList();
        boolean few = trial.written().values().stream().filter(size -> size > 0).count() <= FEW;
        if (!draft.outputFile().isEmpty()) {
            found.add(Found.of(draft.outputFile(), PortType.FILE, "file", Map.of("path", "stdout"), "stdout", size("stdout"))
                    .likely(true));
        }
        for (String file : files) {
            found.add(Found.of(file.substring(file.lastIndexOf('/') + 1), PortType.FILE, "file", Map.of("path", escaped(file)),
                    file, size(file)).likely((few || named(file)) && trial.written().get(file) > 0));
        }
        int values = found.size();
        files.forEach(this::values);
        values("stdout");
        int likely = 0;
        for (int i = values; i < found.size(); i++) {
            found.set(i, found.get(i).likely(found.get(i).likely() && likely < MOST_VALUES));
            likely += found.get(i).likely() ? 1 : 0;
        }
        List<String> taken = draft.inputNames();
        Names names = new Names(taken);
        return found.stream().map(one -> one.draft(names.next(one.name(), "result"))).toList();
    }

    private boolean named(String file) {
        return draft.arguments().stream().map(DraftArgument::text).anyMatch(text -> text.equals(file) || ("./" + file).equals(text));
    }

    private void values(String source) {
        String text = text(source);
        String end = source.substring(source.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        if (text.isBlank()) {
            return;
        }
        if (end.equals("json") || source.equals("stdout") && text.strip().startsWith("{")) {
            found.addAll(JsonValues.find(source, text));
        } else if (end.equals("csv") || source.equals("stdout") && CsvColumns.looksLike(text)) {
            found.addAll(CsvColumns.find(source, text));
        } else {
            boolean alone = found.stream().noneMatch(one -> one.likely() && one.type() != PortType.FILE);
            found.addAll(PrintedNumbers.find(source, text, alone));
        }
    }

    private String text(String source) {
        try {
            Path file = trial.file(source);
            return Files.size(file) > MOST_TEXT ? "" : Files.readString(file);
        } catch (IOException e) {
            return ""; // no text in the encoding that readers expect
        }
    }

    private String size(String source) {
        try {
            return Numbers.bytes(Files.size(trial.file(source)));
        } catch (IOException e) {
            return "";
        }
    }

    /** Settings are templates. */
    static String escaped(String text) {
        return TemplateText.escape(text);
    }
}
