package org.simloom.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.part.FileEditorInput;
import org.junit.jupiter.api.Test;
import org.simloom.editor.internal.page.TreePage;
import org.simloom.model.base.BasePackage;
import org.simloom.model.io.ModelFiles;
import org.simloom.model.layout.ElementLayout;
import org.simloom.model.layout.LayoutFactory;
import org.simloom.model.product.DesignParameter;
import org.simloom.model.product.Product;
import org.simloom.ui.testing.Ui;

/** Save As where a file is open more than once: who goes on with which file, and that nothing is lost. */
class SaveAsTest {
    private static final String FILE = "bracket.simproduct";
    private static final String OTHER = "other.simproduct";

    @Test
    void ofTwoEditorsOneGoesOnWithTheOtherFileAndTheOtherKeepsWhatItHas() throws Exception {
        try (Bench bench = new Bench("saveas-two", FILE, "plate.simflow", "half.simflow")) {
            ModelEditor stays = bench.open(FILE);
            String before = Files.readString(bench.path(FILE));
            ModelEditor goes = (ModelEditor) Ui.page().openEditor(new FileEditorInput(bench.file(FILE)), ModelEditor.ID,
                    true, IWorkbenchPage.MATCH_NONE);
            assertSame(stays.document(), goes.document());
            goes.setActivePage(TreePage.ID);
            set(stays, 22);
            goes.saveAs(bench.file(OTHER));
            Ui.until("one file each", () -> titles(Ui.page()).equals(List.of(FILE, OTHER)));
            ModelEditor next = (ModelEditor) Ui.page().getActiveEditor();
            Ui.screenshot("saveas-two");
            assertNotSame(goes, next);
            assertEquals(OTHER, next.getPartName());
            assertEquals(TreePage.ID, next.getActivePageInstance().getId(), "it is looked at as before");
            assertEquals(22, value(bench.path(OTHER)));
            assertFalse(next.isDirty());
            // the other has what was not saved, and its way back
            assertTrue(stays.isDirty());
            assertEquals(before, Files.readString(bench.path(FILE)));
            stays.actions().get(ActionFactory.UNDO.getId()).run();
            assertEquals(20, hole(stays).getValue());
            assertFalse(stays.isDirty());
            stays.actions().get(ActionFactory.REDO.getId()).run();
            assertTrue(stays.isDirty());
            // from now on each is on its own
            set(next, 25);
            assertEquals(22, hole(stays).getValue());
            next.doSave(new NullProgressMonitor());
            stays.doSave(new NullProgressMonitor());
            assertEquals(22, value(bench.path(FILE)));
            assertEquals(25, value(bench.path(OTHER)));
            next.actions().get(ActionFactory.UNDO.getId()).run();
            assertEquals(22, hole(next).getValue());
            assertTrue(next.isDirty());
            assertFalse(stays.isDirty());
        }
    }

    @Test
    void inASecondWindowTheOtherFileOpensThereAndTheFirstStaysAsItWas() throws Exception {
        try (Bench bench = new Bench("saveas-window", FILE, "plate.simflow", "half.simflow")) {
            ModelEditor stays = bench.open(FILE);
            IWorkbenchPage first = Ui.page();
            IWorkbenchWindow window = PlatformUI.getWorkbench()
                    .openWorkbenchWindow("org.simloom.workbench.perspective", null);
            try {
                ModelEditor goes = (ModelEditor) IDE.openEditor(window.getActivePage(), bench.file(FILE));
                set(goes, 23);
                goes.saveAs(bench.file(OTHER));
                Ui.until("one file each", () -> titles(window.getActivePage()).equals(List.of(OTHER)));
                assertEquals(List.of(FILE), titles(first));
                assertTrue(stays.isDirty());
                stays.actions().get(ActionFactory.UNDO.getId()).run();
                assertEquals(20, hole(stays).getValue());
                assertFalse(stays.isDirty());
                assertEquals(23, value(bench.path(OTHER)));
            } finally {
                window.getActivePage().closeAllEditors(false);
                window.close();
            }
        }
    }

    @Test
    void aFileThatIsOpenAlreadyIsNotEditedByTwoDocuments() throws Exception {
        try (Bench bench = new Bench("saveas-open", FILE, "plate.simflow", "half.simflow")) {
            bench.file(OTHER, Files.readString(bench.path(FILE)));
            ModelEditor open = bench.open(OTHER);
            ModelEditor goes = bench.open(FILE);
            set(goes, 24);
            goes.saveAs(bench.file(OTHER));
            Ui.until("it shows what was written", () -> hole(open).getValue() == 24);
            Ui.until("the first file is closed", () -> titles(Ui.page()).equals(List.of(OTHER)));
            assertSame(open, Ui.page().getActiveEditor());
            assertFalse(open.isDirty());
            set(open, 26);
            open.doSave(new NullProgressMonitor());
            assertEquals(26, value(bench.path(OTHER)));
            assertEquals(20, value(bench.path(FILE)));
        }
    }

    @Test
    void onItsOwnFileItOnlySaves() throws Exception {
        try (Bench bench = new Bench("saveas-own", FILE, "plate.simflow", "half.simflow")) {
            ModelEditor one = bench.open(FILE);
            ModelEditor two = (ModelEditor) Ui.page().openEditor(new FileEditorInput(bench.file(FILE)), ModelEditor.ID,
                    true, IWorkbenchPage.MATCH_NONE);
            set(two, 27);
            two.saveAs(bench.file(FILE));
            Ui.settle();
            assertEquals(27, value(bench.path(FILE)));
            assertFalse(one.isDirty() || two.isDirty());
            assertEquals(List.of(FILE, FILE), titles(Ui.page()));
            two.actions().get(ActionFactory.UNDO.getId()).run();
            assertEquals(20, hole(one).getValue());
        }
    }

    @Test
    void theDrawingIsWrittenAsItIsNow() throws Exception {
        try (Bench bench = new Bench("saveas-drawing", "plate.simflow", "half.simflow")) {
            ModelEditor one = bench.open("plate.simflow");
            ModelEditor two = (ModelEditor) Ui.page().openEditor(new FileEditorInput(bench.file("plate.simflow")),
                    ModelEditor.ID, true, IWorkbenchPage.MATCH_NONE);
            ElementLayout box = LayoutFactory.eINSTANCE.createElementLayout();
            box.setElement("moved-now");
            one.document().layout().root().getElements().add(box);
            two.saveAs(bench.file("drawn.simflow"));
            Ui.settle();
            assertTrue(Files.readString(bench.path("drawn.simflow.layout")).contains("moved-now"));
            one.document().layout().root().getElements().clear();
            bench.open("plate.simflow");
            ModelEditor again = (ModelEditor) Ui.page().openEditor(new FileEditorInput(bench.file("plate.simflow")),
                    ModelEditor.ID, true, IWorkbenchPage.MATCH_NONE);
            Ui.page().closeEditor(Ui.page().findEditor(new FileEditorInput(bench.file("drawn.simflow"))), false);
            again.saveAs(bench.file("drawn.simflow"));
            Ui.settle();
            assertFalse(Files.exists(bench.path("drawn.simflow.layout")), "that of another model is not taken for its own");
        }
    }

    private static List<String> titles(IWorkbenchPage page) {
        return Arrays.stream(page.getEditorReferences()).map(editor -> editor.getEditor(true)).map(IEditorPart::getTitle)
                .sorted().toList();
    }

    private static DesignParameter hole(ModelEditor editor) {
        return (DesignParameter) editor.document().element("hole");
    }

    private static double value(Path file) {
        return ModelFiles.load(ModelFiles.newResourceSet(), file, Product.class).getParameters().get(0).getValue();
    }

    private static void set(ModelEditor editor, double value) {
        editor.document().stack().execute(SetCommand.create(editor.getEditingDomain(), hole(editor),
                BasePackage.Literals.QUANTITY__VALUE, value));
    }
}
