package org.simloom.tool.authoring;

import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.simloom.executor.LocalExecutor;
import org.simloom.tool.Cancellation;
import org.simloom.tool.ToolCatalog;

/** A folder in which a user's command works. */
abstract class AuthoringFixture {
    static final String FIT = """
            import argparse, csv, json
            p = argparse.ArgumentParser()
            p.add_argument('data')
            p.add_argument('--degree', type=int, default=1)
            p.add_argument('-o', default='fit.json')
            a = p.parse_args()
            rows = list(csv.DictReader(open(a.data, encoding='utf-8')))
            xs = [float(r['x']) for r in rows]
            ys = [float(r['y']) for r in rows]
            slope = sum(x * y for x, y in zip(xs, ys)) / sum(x * x for x in xs)
            json.dump({'slope': {'value': slope, 'unit': 'MPa'}, 'degree': a.degree, 'residuals': [y - slope * x for x, y in zip(xs, ys)]}, open(a.o, 'w'))
            print(f'slope = {slope * a.degree:.6f} MPa')
            print('fit written')
            """;

    private final Locale before = Locale.getDefault();
    final Map<String, String> environment = new HashMap<>(System.getenv());

    @TempDir
    Path temporary;
    Path folder;
    ToolAuthoring authoring;
    final ToolCatalog catalog = new ToolCatalog(List.of(), Map.of(), Map.of());
    private final List<String> lines = new ArrayList<>();

    @BeforeEach
    void begin() throws IOException {
        Locale.setDefault(Locale.ENGLISH);
        folder = Files.createDirectories(temporary.resolve("user's folder 작업"));
        authoring = new ToolAuthoring(new LocalExecutor(), environment, catalog);
    }

    @AfterEach
    void end() {
        authoring.close();
        Locale.setDefault(before);
    }

    Path file(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }

    void data() throws IOException {
        file("fit.py", FIT);
        file("data.csv", "x,y\n1,2\n2,4.5\n3,6\n4,8.25\n");
    }

    ToolDraft draft(String line) {
        return authoring.draft(CommandLine.parse(line), folder);
    }

    TrialSettings settings() {
        return within(Duration.ofSeconds(60));
    }

    TrialSettings within(Duration time) {
        return new TrialSettings(time, new TrialListener() {
            @Override
            public void line(String text) {
                lines.add(text);
            }
        }, Cancellation.NEVER);
    }

    List<String> printed() {
        return lines;
    }

    /** Codes of what was learnt. */
    static List<String> codes(List<Learnt> learnt) {
        return learnt.stream().map(Learnt::code).toList();
    }

    /** Makes all trials of a command that works. */
    ToolDraft tried(String line) throws InterruptedException {
        ToolDraft draft = draft(line);
        authoring.probe(draft, settings());
        List<Learnt> learnt = authoring.tryCommand(draft, settings());
        if (authoring.good() == null) {
            fail(learnt.toString());
        }
        authoring.tryFailure(draft, settings());
        return draft;
    }

    static void choose(ToolDraft draft, String where) {
        draft.outputs().replaceAll(output -> output.where().equals(where) ? output.chosen(true) : output);
    }

    static String value(ToolDraft draft, String where) {
        return draft.outputs().stream().filter(output -> output.where().equals(where)).findFirst().map(DraftOutput::value)
                .orElseGet(() -> fail(where + " is not in " + draft.outputs()));
    }
}
