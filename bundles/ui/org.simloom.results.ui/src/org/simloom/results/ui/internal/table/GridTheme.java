package org.simloom.results.ui.internal.table;

import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.nebula.widgets.nattable.config.AbstractRegistryConfiguration;
import org.eclipse.nebula.widgets.nattable.config.ConfigRegistry;
import org.eclipse.nebula.widgets.nattable.config.DefaultNatTableStyleConfiguration;
import org.eclipse.nebula.widgets.nattable.config.IConfiguration;
import org.eclipse.nebula.widgets.nattable.layer.ILayer;
import org.eclipse.nebula.widgets.nattable.style.theme.ModernNatTableThemeConfiguration;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** A table in the colours of the window. */
public final class GridTheme extends ModernNatTableThemeConfiguration {

    /**
     * A table that can be sorted by its heads, in the colours of the window.
     *
     * @param parent whose ground the table lies on
     * @param style  how its cells look
     * @param more   what else it can do
     */
    public static NatTable table(Composite parent, ILayer all, boolean dark, AbstractRegistryConfiguration style, IConfiguration... more) {
        NatTable table = new NatTable(parent, all, false);
        ConfigRegistry registry = new ConfigRegistry();
        table.setConfigRegistry(registry);
        table.addConfiguration(new DefaultNatTableStyleConfiguration());
        table.addConfiguration(new GridSortBindings());
        for (IConfiguration each : more) {
            table.addConfiguration(each);
        }
        table.addConfiguration(style);
        table.configure();
        table.setTheme(new GridTheme(parent, dark));
        style.configureRegistry(registry);
        return table;
    }

    private GridTheme(Control owner, boolean dark) {
        Color ground = dark ? new Color(38, 40, 42) : owner.getDisplay().getSystemColor(SWT.COLOR_LIST_BACKGROUND);
        Color letters = dark ? new Color(214, 216, 218) : owner.getDisplay().getSystemColor(SWT.COLOR_LIST_FOREGROUND);
        Color head = dark ? new Color(60, 64, 68) : new Color(240, 241, 243);
        Color headChosen = dark ? new Color(80, 90, 102) : new Color(214, 224, 236);
        Color lines = dark ? new Color(66, 70, 74) : new Color(216, 218, 222);
        Color chosen = dark ? new Color(38, 82, 132) : new Color(53, 132, 228);
        Color chosenLetters = new Color(255, 255, 255);
        defaultBgColor = ground;
        defaultFgColor = letters;
        cHeaderBgColor = head;
        cHeaderFgColor = letters;
        cHeaderSelectionBgColor = headChosen;
        cHeaderSelectionFgColor = letters;
        cHeaderFullSelectionBgColor = headChosen;
        cHeaderFullSelectionFgColor = letters;
        sortHeaderBgColor = head;
        sortHeaderFgColor = letters;
        selectedSortHeaderBgColor = headChosen;
        selectedSortHeaderFgColor = letters;
        defaultSelectionBgColor = chosen;
        defaultSelectionFgColor = chosenLetters;
        selectionAnchorBgColor = chosen;
        selectionAnchorFgColor = chosenLetters;
        selectionAnchorSelectionBgColor = chosen;
        selectionAnchorSelectionFgColor = chosenLetters;
        gridLineColor = lines;
        freezeSeparatorColor = dark ? new Color(110, 130, 155) : new Color(140, 160, 190);
    }
}
