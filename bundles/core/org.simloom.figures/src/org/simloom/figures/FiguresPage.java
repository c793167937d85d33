package org.simloom.figures;

import java.util.Locale;
import java.util.Map;

import org.simloom.figures.internal.Template;

/**
 * The page that figures of studies are shown in: one text with its script and style in it, which asks for nothing from
 * elsewhere. It has an element {@code figure} that fills it, and a global object {@code simloomFigures}:
 *
 * <ul>
 * <li>{@code show(element, sheet, figure, options)} draws a figure of a sheet: {@code history}, {@code pareto},
 * {@code worstCase}, {@code samplesOverTime}, {@code scatterMatrix}, {@code parallel}, {@code distribution}, {@code tornado},
 * {@code morris}, {@code sobolBars}, {@code slices}, {@code surface} or {@code looPredicted}. Options: {@code chosen} (what is
 * chosen in the bar at first, such as {@code {response: "kt"}}), {@code bar}, {@code caption}, {@code height}.
 * <li>{@code update(sheet)} takes a newer sheet into all figures; brush and zoom stay.
 * <li>{@code figures(sheet)} names the figures that make sense.
 * <li>{@code picture(element, type)} is the figure in an element: for {@code png} a data URL, for {@code svg} the text of the
 * file; {@code null} where there is none.
 * <li>{@code select(indexes)} marks samples; {@code theme(dark)} changes the colours; {@code clear(element)} takes away.
 * <li>{@code whatIf(element, {language, inputs, outputs, warning, confirm})} shows sliders and what is predicted; called
 * again, it changes the values. Inputs: {@code name, label, unit, type, lower, upper, choices, value} (of a choice its index).
 * Outputs: {@code name, label, unit, mean, low, high, limit, operator, actual, lower, upper}.
 * <li>{@code field(element, {points, triangles, values, low, high, unit, label})} shows values on the skin of a part; called
 * again, the view stays.
 * </ul>
 *
 * <p>The page calls, where they are there: {@code simloomSelected(indexes)} when samples are brushed,
 * {@code simloomInput(name, value)} while a slider is dragged, {@code simloomConfirm()}, and
 * {@code simloomPageError(message)}.
 */
public final class FiguresPage {
    private FiguresPage() {
    }

    /**
     * The page, to be set as the text of a browser or written into a file.
     *
     * @param language of what the page says itself where no sheet says otherwise: Korean, or else English
     * @param dark     whether it is dark at first
     */
    public static String html(Locale language, boolean dark) {
        return Template.FIGURES.fill(Map.of("language", language.getLanguage().equals("ko") ? "ko" : "en", "theme", dark ? "dark" : "light"));
    }
}
