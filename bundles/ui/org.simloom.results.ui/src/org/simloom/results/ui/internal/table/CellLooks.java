package org.simloom.results.ui.internal.table;

import org.eclipse.nebula.widgets.nattable.config.CellConfigAttributes;
import org.eclipse.nebula.widgets.nattable.config.IConfigRegistry;
import org.eclipse.nebula.widgets.nattable.style.CellStyleAttributes;
import org.eclipse.nebula.widgets.nattable.style.DisplayMode;
import org.eclipse.nebula.widgets.nattable.style.HorizontalAlignmentEnum;
import org.eclipse.nebula.widgets.nattable.style.Style;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Composite;

/** How cells look that have a label. */
public final class CellLooks {
    private CellLooks() {
    }

    /** Cells with a label stand on the right, as numbers do. */
    public static void number(IConfigRegistry registry, String label) {
        Style style = new Style();
        style.setAttributeValue(CellStyleAttributes.HORIZONTAL_ALIGNMENT, HorizontalAlignmentEnum.RIGHT);
        registry.registerConfigAttribute(CellConfigAttributes.CELL_STYLE, style, DisplayMode.NORMAL, label);
        registry.registerConfigAttribute(CellConfigAttributes.CELL_STYLE, style, DisplayMode.SELECT, label);
    }

    /** Cells with a label have letters of a colour. */
    public static void color(IConfigRegistry registry, String label, Color color) {
        Style style = new Style();
        style.setAttributeValue(CellStyleAttributes.FOREGROUND_COLOR, color);
        registry.registerConfigAttribute(CellConfigAttributes.CELL_STYLE, style, DisplayMode.NORMAL, label);
    }

    /** Height of a row in the font of a control, in pixels. */
    public static int rowHeight(Composite parent) {
        GC gc = new GC(parent);
        try {
            return gc.getFontMetrics().getHeight() + 6;
        } finally {
            gc.dispose();
        }
    }
}
