package org.simloom.editor;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.resources.IResource;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.ui.actions.ActionFactory;
import org.junit.jupiter.api.Test;
import org.simloom.editor.internal.page.ContributedPage;
import org.simloom.editor.internal.page.OverviewPage;
import org.simloom.editor.internal.page.TreePage;
import org.simloom.editor.pages.ModelPage;
import org.simloom.editor.pages.ModelPageSite;
import org.simloom.model.workflow.Workflow;
import org.simloom.ui.testing.ExpectedErrors;
import org.simloom.ui.testing.Ui;

class PagesTest {
    private static final String PORTS = "org.simloom.editor.tests.ports";

    /** A page that cannot be made. */
    public static final class Broken implements ModelPage {
        @Override
        public void create(Composite parent, ModelPageSite site) {
            throw new IllegalStateException("broken on purpose");
        }

        @Override
        public void focus() {
            throw new IllegalStateException("never made");
        }
    }

    @Test
    void aContributedPageStandsWhereItsOrderSaysAndSharesTheCommandStack() throws Exception {
        try (Bench bench = new Bench("pages", "plate.simflow", "bracket.simproduct", "half.simflow")) {
            ModelEditor editor = bench.open("plate.simflow");
            Workflow workflow = (Workflow) editor.document().root();
            String before = workflow.getInputs().get(0).getName();
            assertEquals(List.of("Overview", "Ports", "Tree", "Source"), titles(editor));
            PortsPage page = (PortsPage) ((ContributedPage) editor.setActivePage(PORTS)).page();
            assertSame(page, editor.getAdapter(ModelPage.class));
            page.rename(0, "bore");
            assertTrue(editor.isDirty());
            assertEquals("bore", page.list.getItem(0));
            editor.actions().get(ActionFactory.UNDO.getId()).run();
            assertEquals(before, page.list.getItem(0));
            assertFalse(editor.isDirty());
            Ui.screenshot("contributed-page");
            bench.open("bracket.simproduct");
            assertEquals(List.of("Overview", "Tree", "Source"), titles((ModelEditor) Ui.page().getActiveEditor()));
            Ui.page().closeEditor(editor, false);
            assertTrue(page.disposed);
        }
    }

    @Test
    void selectionIsSharedAndOtherElementsAreShownWhereTheyCanBe() throws Exception {
        try (Bench bench = new Bench("pageselection", "plate.simflow")) {
            ModelEditor editor = bench.open("plate.simflow");
            Workflow workflow = (Workflow) editor.document().root();
            editor.reveal(new StructuredSelection(workflow.getInputs().get(0)));
            PortsPage page = (PortsPage) ((ContributedPage) editor.setActivePage(PORTS)).page();
            assertArrayEquals(new int[] {0}, page.list.getSelectionIndices());
            editor.reveal(new StructuredSelection(workflow.getInputs().get(0)));
            assertEquals(PORTS, editor.getActivePageInstance().getId());
            page.list.deselectAll();
            page.list.select(0);
            page.list.notifyListeners(SWT.Selection, new Event());
            assertEquals(workflow.getInputs().get(0), editor.selection().getFirstElement());
            editor.reveal(new StructuredSelection(workflow.getNodes().get(0)));
            assertEquals(TreePage.ID, editor.getActivePageInstance().getId());
        }
    }

    @Test
    void theFileReadAgainIsShownAndADamagedOneIsNot() throws Exception {
        try (Bench bench = new Bench("pagereload", "plate.simflow")) {
            ModelEditor editor = bench.open("plate.simflow");
            PortsPage page = (PortsPage) ((ContributedPage) editor.setActivePage(PORTS)).page();
            String name = page.list.getItem(0);
            String text = Files.readString(bench.path("plate.simflow"));
            write(bench, text.replaceFirst("name=\"" + name + "\"", "name=\"other\""));
            Ui.until("the change is shown", () -> "other".equals(page.list.getItem(0)));
            write(bench, text.replaceFirst("<inputs", "<inputs <"));
            Ui.until("the page is gone", () -> page.disposed);
            write(bench, text);
            Ui.until("the model is back", () -> editor.document().root() != null);
            assertEquals(List.of("Overview", "Ports", "Tree", "Source"), titles(editor));
            assertEquals(name, ((PortsPage) ((ContributedPage) editor.setActivePage(PORTS)).page()).list.getItem(0));
        }
    }

    @Test
    @ExpectedErrors("broken on purpose")
    void aPageThatFailsSaysSoAndTheRestOfTheEditorWorks() throws Exception {
        try (Bench bench = new Bench("brokenpage", "solver.simtool")) {
            ModelEditor editor = bench.open("solver.simtool");
            ContributedPage page = (ContributedPage) editor.setActivePage("org.simloom.editor.tests.broken");
            assertNull(page.page());
            Ui.screenshot("broken-page");
            assertTrue(editor.setActivePage(OverviewPage.ID) instanceof OverviewPage);
        }
    }

    private static void write(Bench bench, String text) throws Exception {
        Files.writeString(bench.path("plate.simflow"), text);
        bench.file("plate.simflow").refreshLocal(IResource.DEPTH_ZERO, null);
    }

    private static List<String> titles(ModelEditor editor) {
        List<String> titles = new ArrayList<>();
        Control tabs = editor.getActivePageInstance().getPartControl();
        while (!(tabs instanceof CTabFolder)) {
            tabs = tabs.getParent();
        }
        for (CTabItem item : ((CTabFolder) tabs).getItems()) {
            titles.add(item.getText());
        }
        return titles;
    }
}
