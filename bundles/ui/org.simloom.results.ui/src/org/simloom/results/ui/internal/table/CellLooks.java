package org.simloom.results.ui.internal.table;

import org.eclipse.nebula.widgets.nattable.config.AbstractRegistryConfiguration;
import org.eclipse.nebula.widgets.nattable.config.CellConfigAttributes;
import org.eclipse.nebula.widgets.nattable.config.IConfigRegistry;
import org.eclipse.nebula.widgets.nattable.layer.cell.IConfigLabelAccumulator;
import org.eclipse.nebula.widgets.nattable.style.CellStyleAttributes;
import org.eclipse.nebula.widgets.nattable.style.DisplayMode;
import org.eclipse.nebula.widgets.nattable.style.HorizontalAlignmentEnum;
import org.eclipse.nebula.widgets.nattable.style.Style;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Composite;
import org.simloom.results.ui.internal.Appearance;

/** Looks that all tables share: numbers on the right, what failed in red, what goes on in blue. Which cell is what, a subclass says. */
public abstract class CellLooks extends AbstractRegistryConfiguration implements IConfigLabelAccumulator {
    protected static final String NUMBER = "simloom.number";
    protected static final String FAILED = "simloom.failed";
    protected static final String RUNNING = "simloom.running";
    protected static final String QUIET = "simloom.quiet";
    protected static final String LINK = "simloom.link";

    private final boolean dark;

    protected CellLooks(boolean dark) {
        this.dark = dark;
    }

    @Override
    public void configureRegistry(IConfigRegistry registry) {
        number(registry, NUMBER);
        color(registry, FAILED, Appearance.failed(dark));
        color(registry, RUNNING, Appearance.running(dark));
        color(registry, LINK, Appearance.running(dark));
        color(registry, QUIET, Appearance.quiet(dark));
    }

    private static void number(IConfigRegistry registry, String label) {
        Style style = new Style();
        style.setAttributeValue(CellStyleAttributes.HORIZONTAL_ALIGNMENT, HorizontalAlignmentEnum.RIGHT);
        registry.registerConfigAttribute(CellConfigAttributes.CELL_STYLE, style, DisplayMode.NORMAL, label);
        registry.registerConfigAttribute(CellConfigAttributes.CELL_STYLE, style, DisplayMode.SELECT, label);
    }

    private static void color(IConfigRegistry registry, String label, Color color) {
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
