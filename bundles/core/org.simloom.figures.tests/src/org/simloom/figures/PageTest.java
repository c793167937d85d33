package org.simloom.figures;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

/**
 * The pages of figures and reports in a browser without a window. The tests themselves are written in the language of the
 * page, in {@code tests} of {@code org.simloom.figures}; each is a test here too. Needs Node.js, which builds the pages, and
 * Chromium.
 */
class PageTest {
    private static final Path BUNDLE = Path.of("../org.simloom.figures").toAbsolutePath().normalize();
    private static final List<String> BROWSERS = List.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome",
            "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome", "C:/Program Files/Google/Chrome/Application/chrome.exe");

    @TestFactory
    Stream<DynamicTest> page() throws IOException, InterruptedException {
        assertTrue(Files.isDirectory(BUNDLE.resolve("src-gen")), "The pages are not built: run build.sh in " + BUNDLE);
        List<JsonObject> results = run();
        assertTrue(results.size() >= 30, "Only these tests have run: " + results);
        return results.stream().map(result -> DynamicTest.dynamicTest(result.get("name").getAsString(), () -> {
            if (!result.get("passed").getAsBoolean()) {
                fail(result.get("message").getAsString());
            }
        }));
    }

    private static List<JsonObject> run() throws IOException, InterruptedException {
        Path output = Files.createTempFile("simloom-page", ".txt");
        try {
            int status = process(output).start().waitFor();
            List<String> lines = Files.readAllLines(output);
            List<JsonObject> results = lines.stream().filter(line -> line.startsWith("{\"name\""))
                    .map(line -> JsonParser.parseString(line).getAsJsonObject()).toList();
            boolean allPassed = results.stream().allMatch(result -> result.get("passed").getAsBoolean());
            assertEquals(allPassed, status == 0, () -> "The tests ended with " + status + ": " + String.join("\n", lines));
            return results;
        } finally {
            Files.delete(output);
        }
    }

    private static ProcessBuilder process(Path output) {
        ProcessBuilder builder = new ProcessBuilder("node", "--test", "--test-concurrency=1", "--test-reporter=./tests/lines.mjs",
                "--test-reporter-destination=stdout", "tests/figures.test.mjs", "tests/brush.test.mjs", "tests/odd.test.mjs", "tests/live.test.mjs",
                "tests/report.test.mjs");
        builder.directory(BUNDLE.toFile()).redirectErrorStream(true).redirectOutput(output.toFile());
        var environment = builder.environment();
        environment.put("SIMLOOM_TEST_SHOTS", Path.of("target/page").toAbsolutePath().toString());
        environment.put("SIMLOOM_TEST_BROWSER", browser());
        // reports are written by this machine's Java, with these classes
        environment.put("SIMLOOM_TEST_JAVA", ProcessHandle.current().info().command().orElse("java"));
        environment.put("SIMLOOM_TEST_CLASSPATH", System.getProperty("java.class.path"));
        return builder;
    }

    private static String browser() {
        return Stream.concat(Stream.of(System.getenv("SIMLOOM_TEST_BROWSER")).filter(Objects::nonNull), BROWSERS.stream())
                .filter(path -> Files.isExecutable(Path.of(path))).findFirst()
                .orElseGet(() -> fail("Chromium is missing. Install the package chromium, or name a browser in SIMLOOM_TEST_BROWSER."));
    }
}
