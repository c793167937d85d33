package org.simloom.diagram.internal.palette;

import org.eclipse.glsp.server.actions.TriggerNodeCreationAction;
import org.eclipse.glsp.server.features.toolpalette.PaletteItem;

/** An item of the palette that is found by more than its label, and says what it is for. */
public final class SearchableItem extends PaletteItem {
    private final String tip;
    private final String keywords;

    SearchableItem(String id, String label, TriggerNodeCreationAction action, String icon, String tip, String keywords) {
        super(id, label, action, icon, label);
        this.tip = tip;
        this.keywords = keywords;
    }

    String icon() {
        return getIcon().orElse(null);
    }
}
