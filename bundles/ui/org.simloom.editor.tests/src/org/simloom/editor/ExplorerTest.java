package org.simloom.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.navigator.CommonNavigator;
import org.eclipse.ui.navigator.ICommonActionConstants;
import org.eclipse.ui.navigator.resources.ProjectExplorer;
import org.eclipse.ui.part.IShowInSource;
import org.eclipse.ui.part.PageBookView;
import org.junit.jupiter.api.Test;
import org.simloom.model.product.DesignParameter;
import org.simloom.ui.testing.Ui;
import org.simloom.workbench.Models;

/** Elements in the Project Explorer and in their editor. */
class ExplorerTest {
    private static final String FILE = "bracket.simproduct";

    @Test
    void openingAnElementOpensItsEditorThere() throws Exception {
        try (Bench bench = new Bench("open", FILE, "plate.simflow", "half.simflow")) {
            CommonNavigator explorer = explorer();
            EObject hole = choose(explorer, bench.file(FILE), "hole");
            IAction open = (IAction) explorer.getViewSite().getActionBars().getGlobalActionHandler(ICommonActionConstants.OPEN);
            open.run();
            Ui.settle();
            ModelEditor editor = (ModelEditor) Ui.page().getActiveEditor();
            assertEquals("hole", EcoreUtil.getID((EObject) editor.selection().getFirstElement()));
            assertFalse(hole == editor.selection().getFirstElement());
            explorer.getCommonViewer().setSelection(new StructuredSelection(element(bench, "steel")), true);
            ((IAction) explorer.getViewSite().getActionBars().getGlobalActionHandler(ICommonActionConstants.OPEN)).run();
            Ui.settle();
            assertEquals("steel", EcoreUtil.getID((EObject) editor.selection().getFirstElement()));
        }
    }

    @Test
    void showInLeadsFromTheEditorToTheElementInTheExplorer() throws Exception {
        try (Bench bench = new Bench("showin", FILE, "plate.simflow", "half.simflow")) {
            CommonNavigator explorer = explorer();
            ModelEditor editor = bench.open(FILE);
            editor.reveal(new StructuredSelection(editor.document().element("abuse.hole")));
            IShowInSource source = editor.getAdapter(IShowInSource.class);
            assertTrue(explorer.show(source.getShowInContext()));
            Ui.settle();
            assertSame(element(bench, "abuse"), explorer.getCommonViewer().getStructuredSelection().getFirstElement(),
                    "what has no name is shown by what it is in");
        }
    }

    @Test
    void linkedTheExplorerAndTheEditorFollowEachOther() throws Exception {
        try (Bench bench = new Bench("link", FILE, "plate.simflow", "half.simflow")) {
            CommonNavigator explorer = explorer();
            ModelEditor editor = bench.open(FILE);
            explorer.setLinkingEnabled(true);
            linked();
            try {
                editor.select(new StructuredSelection(editor.document().element("hole")), null);
                Ui.until("the explorer follows", () -> explorer.getCommonViewer().getStructuredSelection().getFirstElement()
                        == Models.root(bench.file(FILE)).eResource().getEObject("hole"));
                Ui.page().activate(explorer);
                linked();
                choose(explorer, bench.file(FILE), "steel");
                linked();
                Ui.until("the editor follows", () -> editor.selection().getFirstElement() == editor.document().element("steel"));
                bench.open("plate.simflow");
                Ui.page().activate(editor);
                Ui.until("the explorer is back at the element", () -> explorer.getCommonViewer().getStructuredSelection()
                        .getFirstElement() == Models.root(bench.file(FILE)).eResource().getEObject("steel"));
            } finally {
                explorer.setLinkingEnabled(false);
            }
        }
    }

    @Test
    void propertiesAreForReadingUntilTheEditorIsOpenAndThenItsOwn() throws Exception {
        try (Bench bench = new Bench("explored", FILE, "plate.simflow", "half.simflow")) {
            CommonNavigator explorer = explorer();
            PageBookView properties = (PageBookView) Ui.page().showView(IPageLayout.ID_PROP_SHEET);
            Ui.page().activate(explorer);
            choose(explorer, bench.file(FILE), "hole");
            Composite sheet = (Composite) properties.getCurrentPage().getControl();
            Text value = Bench.field(sheet, "value", Text.class);
            assertEquals("20", value.getText());
            assertFalse(value.getEditable());
            Ui.screenshot("explorer-properties-closed");
            Ui.click(Bench.all(sheet, Link.class, link -> link.getText().contains("open the editor")).get(0));
            ModelEditor editor = (ModelEditor) Ui.page().getActiveEditor();
            Ui.page().activate(explorer);
            Ui.until("editable", () -> Bench.field((Composite) properties.getCurrentPage().getControl(), "value", Text.class).getEditable());
            Bench.field((Composite) properties.getCurrentPage().getControl(), "value", Text.class).setText("2.5 cm");
            DesignParameter hole = (DesignParameter) editor.document().element("hole");
            assertEquals(25, hole.getValue(), 1e-12);
            assertTrue(editor.isDirty());
            Ui.screenshot("explorer-properties-open");
            Ui.page().activate(properties);
            IAction undo = (IAction) properties.getViewSite().getActionBars().getGlobalActionHandler(ActionFactory.UNDO.getId());
            assertNotNull(undo);
            undo.run();
            assertEquals(20, hole.getValue());
            Ui.page().closeEditor(editor, false);
            Ui.page().activate(explorer);
            Ui.until("for reading again", () -> !Bench.field((Composite) properties.getCurrentPage().getControl(), "value",
                    Text.class).getEditable());
            assertNull(Ui.page().getActiveEditor());
        }
    }

    private static CommonNavigator explorer() throws Exception {
        CommonNavigator explorer = (CommonNavigator) Ui.page().showView(ProjectExplorer.VIEW_ID);
        Ui.page().activate(explorer);
        Ui.settle();
        return explorer;
    }

    /** The platform's own linking takes its time. */
    private static void linked() {
        Ui.until("linked", () -> Arrays.stream(Job.getJobManager().find(null))
                .noneMatch(job -> job.getClass().getName().startsWith("org.eclipse.ui.internal.navigator.actions.LinkEditor")));
    }

    private static EObject element(Bench bench, String id) {
        return Models.root(bench.file(FILE)).eResource().getEObject(id);
    }

    private static EObject choose(CommonNavigator explorer, IFile file, String id) {
        EObject element = Models.root(file).eResource().getEObject(id);
        explorer.getCommonViewer().expandToLevel(file, 1);
        explorer.getCommonViewer().setSelection(new StructuredSelection(element), true);
        Ui.settle();
        assertSame(element, explorer.getCommonViewer().getStructuredSelection().getFirstElement());
        return element;
    }
}
