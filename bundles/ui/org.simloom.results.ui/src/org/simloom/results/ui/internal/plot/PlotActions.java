package org.simloom.results.ui.internal.plot;

import java.io.ByteArrayInputStream;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IToolBarManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.ImageTransfer;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.actions.ActionFactory;
import org.simloom.base.problem.ProblemException;
import org.simloom.results.plot.PlotPicture;
import org.simloom.results.ui.internal.Actions;
import org.simloom.results.ui.internal.Texts;

/** What can be done with a plot. */
final class PlotActions {
    private final PlotView view;
    private final IAction historic;
    private final IAction logX;
    private final IAction logY;
    private final IAction lines;
    private final IAction legend;
    private final IAction pin;
    private final IAction fit = Actions.MAKE.push("fit", "fit", this::fit);
    private final IAction save = Actions.MAKE.push("save", "image", this::save);
    private final IAction copyImage = Actions.MAKE.push("copyImage", null, this::copyImage);
    private final IAction copy = Actions.MAKE.push("copyData", null, this::copy);
    private final Set<String> suggested = new HashSet<>();
    private boolean linesOfHistory = true;
    private boolean linesOfColumns;

    PlotActions(PlotView view) {
        this.view = view;
        historic = Actions.MAKE.toggle("history", "history", view.isHistoric(), view::setHistoric);
        logX = Actions.MAKE.toggle("logx", "logx", false, on -> view.update());
        logY = Actions.MAKE.toggle("logy", "logy", false, on -> view.update());
        lines = Actions.MAKE.toggle("lines", "lines", false, this::setLines);
        legend = Actions.MAKE.toggle("legend", "legend", true, this::setLegend);
        pin = Actions.MAKE.toggle("pin", "pin", view.isPinned(), view::setPinned);
    }

    void install() {
        IActionBars bars = view.getViewSite().getActionBars();
        IToolBarManager bar = bars.getToolBarManager();
        bar.add(historic);
        bar.add(new Separator());
        List.of(fit, logX, logY, lines, legend).forEach(bar::add);
        bar.add(new Separator());
        List.of(save, pin).forEach(bar::add);
        bars.setGlobalActionHandler(ActionFactory.COPY.getId(), copy);
        MenuManager menu = new MenuManager();
        List.of(fit, logX, logY, lines, legend).forEach(menu::add);
        menu.add(new Separator());
        List.of(copy, copyImage, save).forEach(menu::add);
        Control area = view.chart().chart().getPlotArea().getControl();
        area.setMenu(menu.createContextMenu(area));
        bars.updateActionBars();
    }

    void update() {
        historic.setChecked(view.isHistoric());
        lines.setChecked(lines(view.isHistoric()));
        boolean any = !view.chart().data().curves().isEmpty();
        List.of(fit, save, copy, copyImage).forEach(action -> action.setEnabled(any));
    }

    /** A history over many orders of magnitude begins in logarithms, unless somebody has chosen otherwise. */
    void suggest(String table, boolean wide) {
        if (suggested.add(table)) {
            logY.setChecked(wide);
        }
    }

    boolean isLogX() {
        return logX.isChecked();
    }

    boolean isLogY() {
        return logY.isChecked();
    }

    IAction logYAction() {
        return logY;
    }

    boolean lines(boolean history) {
        return history ? linesOfHistory : linesOfColumns;
    }

    private void setLines(boolean on) {
        if (view.isHistoric()) {
            linesOfHistory = on;
        } else {
            linesOfColumns = on;
        }
        view.update();
    }

    private void setLegend(boolean on) {
        view.chart().chart().getLegend().setVisible(on);
        view.chart().chart().redraw();
    }

    private void fit() {
        view.chart().fit();
        view.chart().chart().redraw();
    }

    private void copy() {
        toClipboard(view.chart().data().text(), TextTransfer.getInstance());
    }

    /** Puts what is seen into the clipboard, for documents. */
    void copyImage() {
        toClipboard(new ImageLoader().load(new ByteArrayInputStream(picture().png()))[0], ImageTransfer.getInstance());
    }

    private void toClipboard(Object content, Transfer transfer) {
        Clipboard clipboard = new Clipboard(view.getSite().getShell().getDisplay());
        clipboard.setContents(new Object[] {content}, new Transfer[] {transfer});
        clipboard.dispose();
    }

    private void save() {
        FileDialog dialog = new FileDialog(view.getSite().getShell(), SWT.SAVE);
        dialog.setText(Texts.get("action.save"));
        dialog.setFilterExtensions(new String[] {"*.svg;*.png"});
        dialog.setFilterNames(new String[] {Texts.get("picture.kinds")});
        dialog.setFileName("plot.svg");
        dialog.setOverwrite(true);
        String file = dialog.open();
        if (file != null) {
            try {
                write(Path.of(file));
            } catch (ProblemException e) {
                MessageDialog.openError(view.getSite().getShell(), Texts.get("action.save"), e.problem().toString());
            }
        }
    }

    /** Writes what is seen as SVG or PNG; an older file is replaced only when all is written. */
    void write(Path file) {
        picture().write(file);
    }

    private PlotPicture picture() {
        return view.chart().picture(view.getContentDescription());
    }
}
