package org.simloom.figures.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The pages that the build makes, with places to be filled. */
public enum Template {
    /** Where figures are shown: language, theme. */
    FIGURES("figures.html"),
    /** What reports are written into: language, title, body, sheet. */
    REPORT("report.html");

    private static final Pattern PLACE = Pattern.compile("%(language|theme|title|body|sheet)%");

    private final String resource;

    Template(String resource) {
        this.resource = resource;
    }

    /** The page with its places filled; texts are HTML already. */
    public String fill(Map<String, String> texts) {
        return PLACE.matcher(read()).replaceAll(place -> Matcher.quoteReplacement(texts.getOrDefault(place.group(1), place.group())));
    }

    private String read() {
        try (InputStream in = Template.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("The page " + resource + " is not built: run build.sh in org.simloom.figures");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
