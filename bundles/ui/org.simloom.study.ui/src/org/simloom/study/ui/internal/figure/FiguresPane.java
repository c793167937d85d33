package org.simloom.study.ui.internal.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.simloom.study.ui.internal.Texts;

/** The figures of a study, one at a time; samples that are chosen in one are chosen everywhere. */
public final class FiguresPane {
    private static final int MOST_SHOWN = 20;
    /** Where the page shows a figure. */
    private static final String ELEMENT = "'figure'";

    private final Composite area;
    private final Combo titles;
    private final Label says;
    private final FigurePicture picture;
    private final FigureBrowser browser;
    private List<String> figures = List.of();
    private String chosen;
    private String drawn;
    private String sheet;
    private boolean seen;
    private boolean fresh;
    private boolean busy;
    private int drawings;
    private int shown;

    /**
     * @param selected is told the numbers of samples that are chosen in a figure
     */
    public FiguresPane(Composite parent, Consumer<List<Integer>> selected) {
        area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 2).applyTo(area);
        Composite bar = new Composite(area, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(3).extendedMargins(6, 6, 4, 0).applyTo(bar);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(bar);
        titles = new Combo(bar, SWT.READ_ONLY | SWT.DROP_DOWN);
        titles.setVisibleItemCount(MOST_SHOWN);
        says = new Label(bar, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(says);
        picture = new FigurePicture(bar, this::picture);
        titles.addListener(SWT.Selection, event -> choose());
        browser = new FigureBrowser(area);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(browser.control());
        browser.function("simloomFiguresOf", arguments -> offer((String) arguments[0]));
        browser.function("simloomDrawn", arguments -> {
            shown = ((Number) arguments[0]).intValue();
            say();
        });
        browser.function("simloomSelected", arguments -> selected.accept(numbers(arguments)));
    }

    /** The widget. */
    public Control control() {
        return area;
    }

    private static List<Integer> numbers(Object[] arguments) {
        List<Integer> all = new ArrayList<>();
        if (arguments.length > 0 && arguments[0] instanceof Object[] array) {
            for (Object number : array) {
                all.add(((Number) number).intValue());
            }
        }
        return all;
    }

    /**
     * Shows the figures of a sheet.
     *
     * @param sheet JSON; {@code null} for nothing
     */
    public void show(String sheet) {
        this.sheet = sheet;
        fresh = false;
        refresh();
    }

    /** Whether somebody sees it; nothing is drawn for nobody. */
    public void seen(boolean is) {
        seen = is;
        refresh();
    }

    /** Whether newer figures are being made; those there are stay meanwhile. */
    public void busy(boolean is) {
        busy = is;
        say();
    }

    private void say() {
        says.setText(isDrawing() ? Texts.get("figures.drawing") : busy ? Texts.get("figures.busy") : figures.isEmpty() ? Texts.get("figures.none") : "");
        titles.setEnabled(!figures.isEmpty());
        picture.enable(drawn != null);
    }

    /** The figure shown as the page gives it; {@code null} where there is none. */
    private String picture(String type) {
        return drawn == null ? null : (String) browser.evaluate("simloomFigures.picture(" + ELEMENT + ", '" + type + "')");
    }

    private void refresh() {
        say();
        if (!seen || fresh) {
            return;
        }
        fresh = true;
        if (sheet == null) {
            figures = List.of();
            titles.removeAll();
            drawn = null;
            browser.run("simloomSheet = null;" + later("simloomFigures.clear(" + ELEMENT + ");"));
            say();
            return;
        }
        browser.run("simloomSheet = " + sheet + "; simloomFiguresOf(simloomFigures.figures(simloomSheet).join(' '));"
                + (drawn == null ? "" : later("simloomFigures.update(simloomSheet);")));
    }

    private void offer(String names) {
        List<String> now = names.isBlank() ? List.of() : List.of(names.split(" "));
        if (!now.equals(figures)) {
            figures = now;
            titles.setItems(now.stream().map(name -> Texts.get("figure." + name)).toArray(String[]::new));
            titles.requestLayout();
        }
        if (chosen == null || !now.contains(chosen)) {
            chosen = now.isEmpty() ? null : now.get(0);
        }
        if (chosen != null) {
            titles.select(now.indexOf(chosen));
            draw();
        }
        say();
    }

    private void choose() {
        if (titles.getSelectionIndex() >= 0) {
            chosen = figures.get(titles.getSelectionIndex());
            draw();
        }
    }

    private void draw() {
        if (!chosen.equals(drawn)) {
            drawn = chosen;
            // what was shown before would be taken for what was asked for
            browser.run("simloomFigures.clear(" + ELEMENT + ");");
            browser.run("requestAnimationFrame(() => { " + later("try { simloomFigures.show(" + ELEMENT + ", simloomSheet, '" + chosen
                    + "', {}); } finally { simloomDrawn(" + ++drawings + "); }") + " });");
            say();
        }
    }

    /** Whether the page is at work on the figure that was asked for last. */
    public boolean isDrawing() {
        return browser.isThere() && shown < drawings;
    }

    /** The window waits for a script to end; it does not wait for what is drawn. */
    private static String later(String script) {
        return "setTimeout(() => { " + script + " }, 0);";
    }

    /** Marks samples in the figure. */
    public void select(List<Integer> indexes) {
        if (drawn != null) {
            browser.run("simloomFigures.select(" + indexes + ");");
        }
    }

    /** Takes the figure that is shown along. */
    public FigurePicture picture() {
        return picture;
    }

    /** The browser. */
    public FigureBrowser browser() {
        return browser;
    }
}
