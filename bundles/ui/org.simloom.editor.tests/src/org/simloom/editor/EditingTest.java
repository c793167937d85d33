package org.simloom.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.util.List;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.part.PageBookView;
import org.junit.jupiter.api.Test;
import org.simloom.editor.internal.page.OverviewPage;
import org.simloom.editor.internal.page.TreePage;
import org.simloom.editor.internal.property.ElementPropertySource;
import org.simloom.editor.internal.property.LinesDialog;
import org.simloom.editor.internal.tree.ElementDrop;
import org.simloom.model.base.BasePackage;
import org.simloom.model.base.NamedElement;
import org.simloom.model.io.ModelFiles;
import org.simloom.model.product.DesignParameter;
import org.simloom.model.product.Part;
import org.simloom.model.product.Product;
import org.simloom.model.product.ProductPackage;
import org.simloom.ui.testing.ExpectedErrors;
import org.simloom.ui.testing.Ui;

/** What an analyst does in an editor with mouse and keys. */
class EditingTest {
    private static final String FILE = "bracket.simproduct";

    @Test
    void droppingMovesOrCopiesAndIsOneStepToUndo() throws Exception {
        try (Bench bench = new Bench("drop", FILE, "plate.simflow", "half.simflow")) {
            ModelEditor editor = bench.open(FILE);
            Product product = (Product) editor.document().root();
            String before = editor.document().source();
            Part bolt = (Part) editor.document().element("bolt");
            Part body = (Part) editor.document().element("body");
            Command move = ElementDrop.command(editor, body, ElementDrop.INTO, DND.DROP_MOVE, List.of(bolt));
            assertTrue(move.canExecute());
            editor.document().stack().execute(move);
            assertEquals(List.of(bolt), body.getParts());
            editor.actions().get(ActionFactory.UNDO.getId()).run();
            assertEquals(before, editor.document().source());
            editor.document().stack().execute(ElementDrop.command(editor, product.getLoadCases().get(0), ElementDrop.BEFORE,
                    DND.DROP_MOVE, List.of(product.getLoadCases().get(1))));
            assertEquals("abuse", product.getLoadCases().get(0).getName());
            editor.actions().get(ActionFactory.UNDO.getId()).run();
            editor.document().stack().execute(ElementDrop.command(editor, body, ElementDrop.INTO, DND.DROP_COPY, List.of(bolt)));
            assertNotEquals("bolt", body.getParts().get(0).getId());
            assertEquals(bolt, editor.document().element("bolt"));
            editor.actions().get(ActionFactory.UNDO.getId()).run();
            assertEquals(before, editor.document().source());
            assertFalse(ElementDrop.command(editor, bolt, ElementDrop.INTO, DND.DROP_MOVE,
                    List.of(editor.document().element("joint"))).canExecute(), "into itself");
            assertFalse(ElementDrop.command(editor, product.getMaterials().get(0), ElementDrop.INTO, DND.DROP_MOVE,
                    List.of(bolt)).canExecute(), "a part in a material");
        }
    }

    @Test
    void f2RenamesInTheTreeAndEscapeDoesNot() throws Exception {
        try (Bench bench = new Bench("rename", FILE, "plate.simflow", "half.simflow")) {
            ModelEditor editor = bench.open(FILE);
            TreePage page = (TreePage) editor.setActivePage(TreePage.ID);
            NamedElement bolt = (NamedElement) editor.document().element("bolt");
            Ui.page().activate(editor);
            editor.reveal(new StructuredSelection(bolt));
            editor.actions().get(ActionFactory.RENAME.getId()).run();
            type(cell(page.tree().viewer()), "screw", SWT.ESC);
            assertEquals("bolt", bolt.getName());
            editor.actions().get(ActionFactory.RENAME.getId()).run();
            Ui.screenshot("rename");
            type(cell(page.tree().viewer()), "screw", SWT.CR);
            assertEquals("screw", bolt.getName());
            assertEquals("bolt", bolt.getId(), "references stay");
            editor.actions().get(ActionFactory.UNDO.getId()).run();
            assertEquals("bolt", bolt.getName());
        }
    }

    @Test
    void savingAsGoesOnWithTheOtherFileAndLeavesTheFirst() throws Exception {
        try (Bench bench = new Bench("saveas", FILE, "plate.simflow", "half.simflow")) {
            String before = Files.readString(bench.path(FILE));
            ModelEditor editor = bench.open(FILE);
            set(editor, "hole", 22);
            IFile other = bench.file("other.simproduct");
            editor.saveAs(other);
            assertFalse(editor.isDirty());
            assertEquals("other.simproduct", editor.getPartName());
            assertEquals(before, Files.readString(bench.path(FILE)));
            assertTrue(other.exists());
            set(editor, "hole", 23);
            editor.doSave(new NullProgressMonitor());
            assertEquals(23, ModelFiles.load(ModelFiles.newResourceSet(), bench.path("other.simproduct"), Product.class)
                    .getParameters().get(0).getValue());
            bench.open(FILE);
            assertEquals(2, Ui.page().getEditorReferences().length, "the first file opens in an editor of its own");
        }
    }

    @Test
    void undoAfterSavingMakesDirtyAgain() throws Exception {
        try (Bench bench = new Bench("undosaved", FILE, "plate.simflow", "half.simflow")) {
            ModelEditor editor = bench.open(FILE);
            set(editor, "hole", 22);
            editor.doSave(new NullProgressMonitor());
            assertFalse(editor.isDirty());
            editor.actions().get(ActionFactory.UNDO.getId()).run();
            assertTrue(editor.isDirty());
            assertEquals(20, ((DesignParameter) editor.document().element("hole")).getValue());
            editor.actions().get(ActionFactory.REDO.getId()).run();
            assertFalse(editor.isDirty());
        }
    }

    @Test
    @ExpectedErrors("blocked.simproduct could not be written")
    void whatCannotBeWrittenIsSaidAndNothingIsLost() throws Exception {
        try (Bench bench = new Bench("full", FILE, "plate.simflow", "half.simflow")) {
            ModelEditor editor = bench.open(FILE);
            String before = Files.readString(bench.path(FILE));
            set(editor, "hole", 22);
            // where nothing can be written a folder takes the place of the file
            IFile blocked = bench.file("blocked.simproduct");
            Files.createDirectories(blocked.getLocation().toPath().resolve("inside"));
            boolean[] told = new boolean[1];
            Bench.inDialog("Save", shell -> {
                told[0] = true;
                Ui.screenshot("save-failed");
                Bench.press(shell, "OK");
            });
            editor.saveAs(blocked);
            assertTrue(told[0]);
            assertTrue(editor.isDirty());
            assertEquals(FILE, editor.getPartName());
            assertEquals(before, Files.readString(bench.path(FILE)));
            editor.doSave(new NullProgressMonitor());
            assertFalse(editor.isDirty());
            assertTrue(Files.readString(bench.path(FILE)).contains("value=\"22.0\""));
        }
    }

    @Test
    void aReferenceIsChosenByNameWithAFilter() throws Exception {
        try (Bench bench = new Bench("choose", FILE, "plate.simflow", "half.simflow")) {
            ModelEditor editor = bench.open(FILE);
            Part joint = (Part) editor.document().element("joint");
            Composite form = chosen(editor, "joint");
            Bench.inDialog("Material", shell -> {
                Text filter = Bench.all(shell, Text.class, t -> true).get(0);
                filter.setText("st");
                Ui.settle();
                Ui.screenshot("chooser");
                Table list = Bench.all(shell, Table.class, t -> true).get(0);
                assertEquals(1, list.getItemCount());
                list.select(0);
                list.notifyListeners(SWT.Selection, new Event());
                Bench.press(shell, "OK");
            });
            Ui.click(Bench.field(form, "material", Button.class));
            assertEquals(editor.document().element("steel"), joint.getMaterial());
            assertEquals("steel", Bench.field(form, "material", Text.class).getText());
        }
    }

    @Test
    void copiesGoFromOneEditorToAnotherAndKeepWhatTheyReferTo() throws Exception {
        try (Bench bench = new Bench("across", FILE, "plate.simflow", "half.simflow")) {
            bench.file("other.simproduct", Files.readString(bench.path(FILE)));
            ModelEditor editor = bench.open(FILE);
            ModelEditor other = bench.open("other.simproduct");
            Ui.page().activate(editor);
            choose(editor, List.of(editor.document().element("strength")));
            editor.actions().get(ActionFactory.COPY.getId()).run();
            Ui.page().activate(other);
            choose(other, List.of(other.document().root()));
            other.actions().get(ActionFactory.PASTE.getId()).run();
            Product product = (Product) other.document().root();
            var pasted = product.getRequirements().get(product.getRequirements().size() - 1);
            assertTrue(pasted.getLoadCases().isEmpty(), "load cases are the other file's own");
            assertEquals(EcoreUtil.getURI(product.getRequirements().get(0).getVerifications().get(0).getWorkflow()),
                    EcoreUtil.getURI(pasted.getVerifications().get(0).getWorkflow()));
            choose(other, List.of(pasted));
            other.actions().get(ActionFactory.CUT.getId()).run();
            Ui.page().activate(editor);
            choose(editor, List.of(editor.document().root()));
            editor.actions().get(ActionFactory.PASTE.getId()).run();
            editor.doSave(new NullProgressMonitor());
            assertEquals(3, ModelFiles.load(ModelFiles.newResourceSet(), bench.path(FILE), Product.class).getRequirements().size());
        }
    }

    @Test
    void theAdvancedTableEditsInItsCells() throws Exception {
        try (Bench bench = new Bench("cells", FILE, "plate.simflow", "half.simflow")) {
            ModelEditor editor = bench.open(FILE);
            DesignParameter hole = (DesignParameter) editor.document().element("hole");
            PageBookView properties = (PageBookView) Ui.page().showView(IPageLayout.ID_PROP_SHEET);
            Ui.page().activate(editor);
            editor.reveal(new StructuredSelection(hole));
            Ui.settle();
            ElementPropertySource source = new ElementPropertySource(hole, editor.document().domain());
            Shell window = Ui.page().getWorkbenchWindow().getShell();
            for (var descriptor : source.getPropertyDescriptors()) {
                var cell = descriptor.createPropertyEditor((Composite) properties.getCurrentPage().getControl());
                assertTrue(cell != null, descriptor.getDisplayName());
                cell.setValue(source.getPropertyValue(descriptor.getId()));
                assertEquals(source.getPropertyValue(descriptor.getId()), cell.getValue(), descriptor.getDisplayName());
                cell.dispose();
            }
            LinesDialog lines = new LinesDialog(window, hole, ProductPackage.Literals.DESIGN_PARAMETER__CHOICES,
                    "10\n20\n30");
            Bench.inDialog("Choices", shell -> {
                Text text = Bench.all(shell, Text.class, t -> (t.getStyle() & SWT.MULTI) != 0).get(0);
                text.setText("10\nwide");
                Button ok = Bench.all(shell, Button.class, b -> b.getText().equals("OK")).get(0);
                assertFalse(ok.isEnabled());
                text.setText("1 cm\n25 mm");
                assertTrue(ok.isEnabled());
                Bench.press(shell, "OK");
            });
            lines.open();
            source.setPropertyValue("choices", lines.text());
            assertEquals(List.of(10.0, 25.0), hole.getChoices());
            editor.actions().get(ActionFactory.UNDO.getId()).run();
            assertEquals(List.of(10.0, 20.0, 30.0), hole.getChoices());
        }
    }

    private static void set(ModelEditor editor, String id, double value) {
        editor.document().stack().execute(SetCommand.create(editor.getEditingDomain(), editor.document().element(id),
                BasePackage.Literals.QUANTITY__VALUE, value));
    }

    private static Text cell(TreeViewer viewer) {
        Tree tree = viewer.getTree();
        return Bench.all(tree, Text.class, t -> true).get(0);
    }

    private static void type(Text cell, String text, int key) {
        cell.setText(text);
        Event event = new Event();
        event.keyCode = key;
        event.character = (char) key;
        cell.notifyListeners(SWT.KeyDown, event);
        if (!cell.isDisposed() && key == SWT.CR) {
            cell.notifyListeners(SWT.DefaultSelection, new Event());
        }
        Ui.settle();
    }

    private static void choose(ModelEditor editor, List<EObject> elements) {
        OverviewPage page = (OverviewPage) editor.setActivePage(OverviewPage.ID);
        editor.reveal(new StructuredSelection(elements));
        page.tree().viewer().getControl().setFocus();
        Ui.settle();
    }

    private static Composite chosen(ModelEditor editor, String id) {
        OverviewPage page = (OverviewPage) editor.setActivePage(OverviewPage.ID);
        editor.reveal(new StructuredSelection(editor.document().element(id)));
        Ui.settle();
        return page.details().control();
    }
}
