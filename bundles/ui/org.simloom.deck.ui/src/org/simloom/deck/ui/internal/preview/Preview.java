package org.simloom.deck.ui.internal.preview;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.simloom.deck.workflow.DeckSurvey;
import org.simloom.deck.workflow.Place;

/** Shows a deck with its parameters marked, and tells which number a user points at. */
public final class Preview {
    private final StyledText widget;
    private final List<StyleRange> standing = new ArrayList<>();
    private Listing listing;

    public Preview(Composite parent) {
        widget = new StyledText(parent, SWT.BORDER | SWT.MULTI | SWT.READ_ONLY | SWT.H_SCROLL | SWT.V_SCROLL);
        widget.setFont(JFaceResources.getTextFont());
        widget.setAlwaysShowScrollBars(false);
    }

    /** The widget, to be laid out. */
    public StyledText widget() {
        return widget;
    }

    /** Shows a deck. */
    public void show(DeckSurvey survey) {
        listing = new Listing(survey);
        widget.setText(listing.text());
        standing.clear();
        Color faint = widget.getDisplay().getSystemColor(SWT.COLOR_WIDGET_DISABLED_FOREGROUND);
        for (int row = 0; row < listing.rows(); row++) {
            int start = listing.offset(row);
            int end = row + 1 < listing.rows() ? listing.offset(row + 1) : widget.getCharCount();
            standing.add(new StyleRange(start, listing.isNote(row) ? end - start - 1 : listing.gutter(), faint, null));
        }
        widget.setStyleRanges(standing.toArray(StyleRange[]::new));
    }

    /**
     * Marks places.
     *
     * @param chosen   of all parameters
     * @param selected of one of them, the first of which is shown
     */
    public void mark(List<Place> chosen, List<Place> selected) {
        if (listing == null) {
            return;
        }
        Display display = widget.getDisplay();
        List<StyleRange> ranges = new ArrayList<>(standing);
        for (Place place : chosen) {
            if (!selected.contains(place)) {
                listing.find(place).ifPresent(at -> ranges.add(new StyleRange(at[0], at[1] - at[0],
                        display.getSystemColor(SWT.COLOR_LINK_FOREGROUND), null, SWT.BOLD)));
            }
        }
        for (Place place : selected) {
            listing.find(place).ifPresent(at -> ranges.add(new StyleRange(at[0], at[1] - at[0],
                    display.getSystemColor(SWT.COLOR_LIST_SELECTION_TEXT), display.getSystemColor(SWT.COLOR_LIST_SELECTION), SWT.BOLD)));
        }
        ranges.sort(Comparator.comparingInt(range -> range.start));
        widget.setStyleRanges(ranges.toArray(StyleRange[]::new));
        selected.stream().findFirst().flatMap(listing::find).ifPresent(at -> reveal(at[0]));
    }

    private void reveal(int offset) {
        int line = widget.getLineAtOffset(offset);
        int shown = Math.max(1, widget.getClientArea().height / widget.getLineHeight());
        if (line < widget.getTopIndex() || line >= widget.getTopIndex() + shown - 1) {
            widget.setTopIndex(Math.max(0, line - shown / 2));
        }
    }

    /** The field at the caret or the beginning of the selection. */
    public Optional<Place> pointed() {
        if (listing == null || widget.getCharCount() == 0) {
            return Optional.empty();
        }
        int offset = widget.getSelection().x;
        return listing.at(widget.getLineAtOffset(offset), offset);
    }

    /** Is told when the user points somewhere else. */
    public void onPoint(Consumer<Optional<Place>> listener) {
        widget.addCaretListener(e -> widget.getDisplay().asyncExec(() -> {
            if (!widget.isDisposed()) {
                listener.accept(pointed());
            }
        }));
    }
}
