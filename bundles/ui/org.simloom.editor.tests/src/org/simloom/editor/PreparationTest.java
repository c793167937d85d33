package org.simloom.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.part.PageBookView;
import org.junit.jupiter.api.Test;
import org.simloom.ui.testing.Ui;

/** Who selects an element for the first time does not wait until its form is made. */
class PreparationTest {
    private static final String FILE = "bracket.simproduct";
    private static final String NAMED = "org.simloom.editor.feature";

    @Test
    void formsOfAllKindsOfElementsAreMadeBeforeOneIsSelected() throws Exception {
        try (Bench bench = new Bench("prepared", FILE, "plate.simflow", "half.simflow")) {
            PageBookView properties = (PageBookView) Ui.page().showView(IPageLayout.ID_PROP_SHEET);
            ModelEditor editor = bench.open(FILE);
            Map<String, EObject> kinds = new HashMap<>();
            editor.document().root().eAllContents().forEachRemaining(e -> kinds.putIfAbsent(e.eClass().getName(), e));
            assertTrue(kinds.size() > 5, kinds.keySet().toString());
            Composite page = (Composite) properties.getCurrentPage().getControl();
            Ui.until("all forms are made", () -> named(page).containsAll(kinds.keySet()));
            assertTrue(editor.selection().isEmpty());
            assertTrue(Bench.all(page, Composite.class, c -> c.getData(NAMED) != null).isEmpty(), "nothing is selected, nothing shown");
            List<Object> made = named(page);
            kinds.forEach((kind, element) -> {
                editor.getSite().getSelectionProvider().setSelection(new StructuredSelection(element));
                Ui.until(kind + " is shown", () -> !Bench.all(page, Composite.class, c -> kind.equals(c.getData(NAMED))).isEmpty());
            });
            assertEquals(made, named(page), "no widget came when one was selected");
            assertFalse(editor.isDirty());
        }
    }

    /** What all widgets show, the invisible ones, too. */
    private static List<Object> named(Composite in) {
        List<Object> found = new ArrayList<>();
        for (Control child : in.getChildren()) {
            if (child.getData(NAMED) != null) {
                found.add(child.getData(NAMED));
            }
            if (child instanceof Composite composite) {
                found.addAll(named(composite));
            }
        }
        return found;
    }
}
