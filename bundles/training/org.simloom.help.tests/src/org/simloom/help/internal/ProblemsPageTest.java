package org.simloom.help.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.InputStreamReader;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.wiring.BundleWiring;

class ProblemsPageTest {
    @Test
    void theMessagesOfEveryBundleBelowTheWindowAreOnThePage() throws Exception {
        Set<String> listed = Catalogue.ALL.stream().map(c -> c.bundle() + " " + c.folder()).collect(Collectors.toSet());
        Set<String> forgotten = new TreeSet<>();
        for (Bundle bundle : FrameworkUtil.getBundle(Reference.class).getBundleContext().getBundles()) {
            String name = bundle.getSymbolicName();
            BundleWiring wiring = bundle.adapt(BundleWiring.class);
            if (!name.startsWith("org.simloom.") || wiring == null || requires(bundle, "org.eclipse.ui")) {
                continue;
            }
            for (String file : wiring.listResources("/", "messages.properties",
                    BundleWiring.LISTRESOURCES_RECURSE | BundleWiring.LISTRESOURCES_LOCAL)) {
                String folder = file.substring(0, file.lastIndexOf('/'));
                if (hasAdvice(bundle.getResource(file)) && !listed.contains(name + " " + folder)) {
                    forgotten.add(name + " " + folder);
                }
            }
        }
        assertEquals(Set.of(), forgotten);
    }

    private static boolean requires(Bundle bundle, String other) {
        String required = bundle.getHeaders("").get("Require-Bundle");
        return required != null && (required + ",").matches("(?s).*\\b" + other.replace(".", "\\.") + "[,;].*");
    }

    private static boolean hasAdvice(URL file) throws Exception {
        Properties texts = new Properties();
        try (InputStreamReader in = new InputStreamReader(file.openStream(), StandardCharsets.UTF_8)) {
            texts.load(in);
        }
        return texts.stringPropertyNames().stream().anyMatch(key -> key.endsWith(".advice"));
    }

    @Test
    void everyListedPackageTellsProblems() {
        Catalogue.ALL.forEach(catalogue -> {
            assertFalse(catalogue.problems(Locale.ENGLISH).isEmpty(), catalogue::folder);
            assertEquals(catalogue.problems(Locale.ENGLISH).keySet(), catalogue.problems(Locale.KOREAN).keySet());
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"workflow.cycle", "engine.input.missing", "tool.missing", "deck.missing", "deck.number",
        "table.empty", "value.number", "cli.export", "store.corrupt", "workspace.untrusted", "model.file.damaged",
        "deck.lint.step.none"})
    void problemsAreFoundByTheCodesThatAreWritten(String code) {
        assertTrue(ProblemsPage.of(Locale.ENGLISH).contains(Html.code(code)));
        assertTrue(ProblemsPage.of(Locale.KOREAN).contains(Html.code(code)));
    }

    @Test
    void argumentsOfMessagesAreNotShown() {
        Catalogue.ALL.forEach(catalogue -> catalogue.problems(Locale.KOREAN).forEach((code, texts) -> {
            assertFalse(texts[0].isBlank(), code);
            assertFalse((texts[0] + texts[1]).matches(".*\\{\\d+\\}.*"), code);
        }));
    }

    @Test
    void nothingElseIsAPage() {
        assertEquals(null, new Reference().getInputStream("org.simloom.help", "html/start.html", Locale.ENGLISH));
        assertEquals(null, new Reference().getInputStream("org.simloom.help", "reference/nothing.html", Locale.ENGLISH));
    }
}
