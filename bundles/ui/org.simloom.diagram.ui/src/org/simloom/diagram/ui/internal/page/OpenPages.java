package org.simloom.diagram.ui.internal.page;

import java.util.Map;
import java.util.WeakHashMap;

import org.eclipse.ui.IEditorPart;

/** The diagrams of the editors that are open. UI thread only. */
final class OpenPages {
    private static final Map<IEditorPart, DiagramPage> PAGES = new WeakHashMap<>();

    private OpenPages() {
    }

    static void add(IEditorPart editor, DiagramPage page) {
        PAGES.put(editor, page);
    }

    static void remove(DiagramPage page) {
        PAGES.values().remove(page);
    }

    /** The diagram of an editor; {@code null} where there is none. */
    static DiagramPage of(IEditorPart editor) {
        return editor == null ? null : PAGES.get(editor);
    }
}
