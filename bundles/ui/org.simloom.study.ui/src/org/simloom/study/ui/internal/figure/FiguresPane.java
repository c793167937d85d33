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
import org.simloom.study.ui.internal.Texts;

/** The figures of a study, one at a time; samples that are chosen in one are chosen everywhere. */
public final class FiguresPane {
    private static final int MOST_SHOWN = 20;
    /** Where the page shows a figure. */
    private static final String ELEMENT = "'figure'";

    private final Composite area;
    private final Combo titles;
    private final FigureBrowser browser;
    private List<String> figures = List.of();
    private String chosen;
    private String drawn;
    private String sheet;
    private boolean seen;
    private boolean fresh;

    /**
     * @param selected is told the numbers of samples that are chosen in a figure
     */
    public FiguresPane(Composite parent, Consumer<List<Integer>> selected) {
        area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 2).applyTo(area);
        titles = new Combo(area, SWT.READ_ONLY | SWT.DROP_DOWN);
        titles.setVisibleItemCount(MOST_SHOWN);
        GridDataFactory.fillDefaults().indent(6, 4).applyTo(titles);
        titles.addListener(SWT.Selection, event -> choose());
        browser = new FigureBrowser(area);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(browser.control());
        browser.function("simloomFiguresOf", arguments -> offer((String) arguments[0]));
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

    private void refresh() {
        if (!seen || fresh) {
            return;
        }
        fresh = true;
        if (sheet == null) {
            figures = List.of();
            titles.removeAll();
            drawn = null;
            browser.run("simloomSheet = null; simloomFigures.clear(" + ELEMENT + ");");
            return;
        }
        browser.run("simloomSheet = " + sheet + "; simloomFiguresOf(simloomFigures.figures(simloomSheet).join(' '));"
                + (drawn == null ? "" : "simloomFigures.update(simloomSheet);"));
    }

    private void offer(String names) {
        List<String> now = names.isBlank() ? List.of() : List.of(names.split(" "));
        if (!now.equals(figures)) {
            figures = now;
            titles.setItems(now.stream().map(name -> Texts.get("figure." + name)).toArray(String[]::new));
            area.layout();
        }
        if (chosen == null || !now.contains(chosen)) {
            chosen = now.isEmpty() ? null : now.get(0);
        }
        if (chosen != null) {
            titles.select(now.indexOf(chosen));
            draw();
        }
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
            browser.run("simloomFigures.show(" + ELEMENT + ", simloomSheet, '" + chosen + "', {});");
        }
    }

    /** Marks samples in the figure. */
    public void select(List<Integer> indexes) {
        if (drawn != null) {
            browser.run("simloomFigures.select(" + indexes + ");");
        }
    }

    /** The browser. */
    public FigureBrowser browser() {
        return browser;
    }
}
