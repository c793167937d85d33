package org.simloom.editor.internal.field;

import org.eclipse.jface.bindings.keys.KeyStroke;
import org.eclipse.jface.bindings.keys.ParseException;
import org.eclipse.jface.fieldassist.ContentProposalAdapter;
import org.eclipse.jface.fieldassist.SimpleContentProposalProvider;
import org.eclipse.jface.fieldassist.TextContentAdapter;
import org.eclipse.swt.widgets.Text;
import org.simloom.base.units.Units;

/** Offers the usual units where one is to be typed, on Ctrl+Space. */
final class UnitProposals {
    private UnitProposals() {
    }

    static void offer(Text text) {
        SimpleContentProposalProvider units = new SimpleContentProposalProvider(Units.common().toArray(String[]::new));
        units.setFiltering(true);
        try {
            ContentProposalAdapter proposals = new ContentProposalAdapter(text, new TextContentAdapter(), units,
                    KeyStroke.getInstance("M1+Space"), null);
            proposals.setProposalAcceptanceStyle(ContentProposalAdapter.PROPOSAL_REPLACE);
        } catch (ParseException e) {
            throw new IllegalStateException(e);
        }
    }
}
