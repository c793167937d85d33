package org.simloom.figures;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;

import org.simloom.base.files.WholeFile;
import org.simloom.figures.internal.Html;
import org.simloom.figures.internal.ReportBody;
import org.simloom.figures.internal.Sheet;
import org.simloom.figures.internal.Template;

import com.google.gson.JsonParseException;

/**
 * The report of a study: one HTML file with its tables and figures, which asks for nothing from elsewhere and can be printed.
 * It is in the sheet's language, English or Korean.
 *
 * <p>Beside what figures take, a sheet may have: {@code question} (what was asked, a text), {@code method} (literal of the
 * model), {@code project}, {@code workflow}, {@code seed}, {@code budget}, {@code settings} (an object), {@code options} (the same by
 * what people call them), {@code notes} (objects with
 * {@code severity}, {@code message}, {@code advice}), and {@code provenance} (an object; {@code tools} is an array of objects
 * with {@code name} and {@code version}, anything else is shown by its name).
 */
public final class Report {
    private Report() {
    }

    /**
     * The report as a text.
     *
     * @param sheet JSON of a study's sheet
     * @throws IllegalArgumentException where it is none
     */
    public static String html(String sheet) {
        Sheet read;
        try {
            read = Sheet.read(sheet);
        } catch (JsonParseException | IllegalStateException e) {
            throw new IllegalArgumentException("not the sheet of a study", e);
        }
        return Template.REPORT.fill(Map.of("language", read.language().getLanguage(), "title", Html.escape(read.title()),
                "body", new ReportBody(read).html(), "sheet", Html.json(sheet)));
    }

    /**
     * Writes the report whole or not at all.
     *
     * @throws IOException              where that fails; what was there before is there still
     * @throws IllegalArgumentException where it is not the sheet of a study
     */
    public static void write(String sheet, Path file) throws IOException {
        WholeFile.write(file, html(sheet).getBytes(StandardCharsets.UTF_8));
    }
}
