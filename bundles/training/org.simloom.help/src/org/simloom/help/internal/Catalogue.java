package org.simloom.help.internal;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;

import org.eclipse.core.runtime.Platform;
import org.osgi.framework.Bundle;

/**
 * The messages of a package.
 *
 * @param bundle  the bundle it is in
 * @param folder  the package as a path
 * @param prefix  what its codes begin with before the key of the message; keys that begin so themselves are codes
 * @param renamed codes that are not made so, or whose advice comes from elsewhere, by key
 */
record Catalogue(String bundle, String folder, String prefix, Map<String, String> renamed) {
    private static final String ADVICE = ".advice";

    /** All that tell problems. */
    static final List<Catalogue> ALL = List.of(
            rules("model"), rules("process"), rules("product"), rules("study"), rules("tool"), rules("workflow"),
            of("org.simloom.validation", "study", "study."),
            of("org.simloom.model", "io", "model.file."),
            new Catalogue("org.simloom.base", "org/simloom/base/values", "value.", Map.of("unit", "value.unit",
                    "table.empty", "table.empty", "table.heading", "table.heading", "table.cells", "table.cells",
                    "table.quote", "table.quote")),
            of("org.simloom.base", "units", "unit."),
            of("org.simloom.deck", "", "deck."), of("org.simloom.deck", "lint", "deck.lint."),
            of("org.simloom.deck", "internal", "deck."), of("org.simloom.mesh", "internal", "mesh."),
            of("org.simloom.executor", "", "executor."), of("org.simloom.engine", "internal", "engine."),
            of("org.simloom.expression", "internal", "expression."), of("org.simloom.workspace", "", "workspace."),
            of("org.simloom.store", "internal", "store."),
            new Catalogue("org.simloom.tool", "org/simloom/tool/internal", "tool.", Map.of("missing", "tool.missing")),
            of("org.simloom.bench", "internal", "bench."),
            of("org.simloom.study", "internal", "study."), of("org.simloom.study", "internal/field", "study."),
            of("org.simloom.sampling", "internal", "sampling."),
            of("org.simloom.surrogate", "internal", "surrogate."),
            of("org.simloom.optimization", "internal", "optimization."),
            of("org.simloom.reliability", "internal", "reliability."),
            new Catalogue("org.simloom.cli", "org/simloom/cli/internal", "cli.", Map.of("validate.unreadable",
                    "cli.unreadable", "export.damaged", "store.damaged", "export", "cli.export", "bench.write",
                    "cli.bench.write", "setup.failed", "cli.packages", "tools.program", "cli.program", "results.workflow",
                    "cli.workflow")),
            of("org.simloom.calculix", "internal", "calculix."), of("org.simloom.gmsh", "internal", "gmsh."),
            of("org.simloom.deck.workflow", "", "deck.import."), of("org.simloom.merge", "", "merge."),
            of("org.simloom.pack", "internal", "pack."), of("org.simloom.results", "internal", "results."),
            of("org.simloom.tool.authoring", "internal", "authoring."));

    private static Catalogue rules(String kind) {
        return of("org.simloom.validation", "internal/" + kind, kind + ".");
    }

    private static Catalogue of(String bundle, String folder, String prefix) {
        String root = bundle.replace('.', '/');
        return new Catalogue(bundle, folder.isEmpty() ? root : root + "/" + folder, prefix, Map.of());
    }

    /** Message and advice of every problem by its code; none where the bundle is not installed. */
    Map<String, String[]> problems(Locale locale) {
        Map<String, String[]> problems = new TreeMap<>();
        Properties texts = new Properties();
        read(texts, "messages.properties");
        read(texts, "messages_" + locale.getLanguage() + ".properties");
        for (String key : texts.stringPropertyNames()) {
            if (texts.containsKey(key + ADVICE) || renamed.containsKey(key)) {
                problems.put(code(key),
                        new String[] {plain(texts.getProperty(key)), plain(texts.getProperty(key + ADVICE, ""))});
            }
        }
        return problems;
    }

    String code(String key) {
        return renamed.getOrDefault(key, key.startsWith(prefix) ? key : prefix + key);
    }

    /** What a message says whatever it is about. */
    private static String plain(String pattern) {
        return pattern.replaceAll("\\{\\d+\\}", "…").replace("''", "'").strip();
    }

    private void read(Properties into, String name) {
        Bundle found = Platform.getBundle(bundle);
        URL file = found == null ? null : found.getResource(folder + "/" + name);
        if (file != null) {
            try (InputStreamReader in = new InputStreamReader(file.openStream(), StandardCharsets.UTF_8)) {
                into.load(in);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
