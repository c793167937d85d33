package org.simloom.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.regex.Pattern;

import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.ui.actions.ActionFactory;
import org.junit.jupiter.api.Test;
import org.simloom.editor.internal.page.DamagedPage;
import org.simloom.model.base.BasePackage;
import org.simloom.model.io.ModelFiles;
import org.simloom.model.product.DesignParameter;
import org.simloom.model.product.Product;
import org.simloom.ui.testing.Ui;

class OutsideChangesTest {
    private static final String FILE = "bracket.simproduct";
    private static final String THEIRS = "id=\"hole\" name=\"hole\" label=\"Bore\"";

    @Test
    void whatDoesNotTouchIsMergedAsOneStepToUndo() throws Exception {
        try (Bench bench = new Bench("merge", FILE, "plate.simflow", "half.simflow")) {
            ModelEditor editor = bench.open(FILE);
            DesignParameter hole = (DesignParameter) editor.document().element("hole");
            edit(editor, hole, 22);
            String mine = editor.document().source();
            outside(bench, "id=\"hole\" name=\"hole\"", THEIRS);
            Ui.until("the change is merged", () -> "Bore".equals(hole.getLabel()));
            assertEquals(22, hole.getValue());
            assertTrue(editor.isDirty());
            Ui.screenshot("merged");
            editor.actions().get(ActionFactory.UNDO.getId()).run();
            assertEquals(mine, editor.document().source());
            editor.actions().get(ActionFactory.REDO.getId()).run();
            assertEquals("Bore", hole.getLabel());
            editor.doSave(new NullProgressMonitor());
            assertFalse(editor.isDirty());
            Product read = ModelFiles.load(ModelFiles.newResourceSet(), bench.path(FILE), Product.class);
            assertEquals("Bore", read.getParameters().get(0).getLabel());
            assertEquals(22, read.getParameters().get(0).getValue());
        }
    }

    @Test
    void commentsAndUnknownElementsFromOutsideAreMergedUndoneAndSaved() throws Exception {
        try (Bench bench = new Bench("comments", FILE, "plate.simflow", "half.simflow")) {
            ModelEditor editor = bench.open(FILE);
            edit(editor, (DesignParameter) editor.document().element("hole"), 22);
            String mine = editor.document().source();
            outside(bench, "  <parameters id=\"hole\"", "  <!-- of the bolt -->\n  <drill/>\n  <!-- bore -->\n  <parameters id=\"hole\"");
            Ui.until("the change is merged", () -> editor.document().source().contains("<drill/>"));
            String merged = editor.document().source();
            assertEquals(mine.replace("  <parameters id=\"hole\"", "  <!-- of the bolt -->\n  <drill/>\n  <!-- bore -->\n  <parameters id=\"hole\""), merged);
            editor.actions().get(ActionFactory.UNDO.getId()).run();
            assertEquals(mine, editor.document().source());
            editor.actions().get(ActionFactory.REDO.getId()).run();
            assertEquals(merged, editor.document().source());
            editor.doSave(new NullProgressMonitor());
            assertEquals(merged, Files.readString(bench.path(FILE)));
        }
    }

    @Test
    void anUndoneMergeIsAskedAboutOnSaving() throws Exception {
        try (Bench bench = new Bench("undone", FILE, "plate.simflow", "half.simflow")) {
            ModelEditor editor = bench.open(FILE);
            DesignParameter hole = (DesignParameter) editor.document().element("hole");
            edit(editor, hole, 22);
            outside(bench, "id=\"hole\" name=\"hole\"", THEIRS);
            Ui.until("the change is merged", () -> "Bore".equals(hole.getLabel()));
            editor.actions().get(ActionFactory.UNDO.getId()).run();
            editor.outside().check();
            assertEquals(null, hole.getLabel(), "merged again against the user's will");
            Bench.inDialog("File Changed", shell -> {
                Ui.screenshot("save-question");
                Bench.press(shell, "Merge");
            });
            editor.doSave(new NullProgressMonitor());
            Product read = ModelFiles.load(ModelFiles.newResourceSet(), bench.path(FILE), Product.class);
            assertEquals("Bore", read.getParameters().get(0).getLabel());
            assertEquals(22, read.getParameters().get(0).getValue());
        }
    }

    @Test
    void whatBothHaveChangedIsChosen() throws Exception {
        try (Bench bench = new Bench("conflict", FILE, "plate.simflow", "half.simflow")) {
            ModelEditor editor = bench.open(FILE);
            DesignParameter hole = (DesignParameter) editor.document().element("hole");
            edit(editor, hole, 22);
            Bench.inDialog("File Changed", shell -> {
                Table table = Bench.all(shell, Table.class, t -> true).get(0);
                assertEquals(1, table.getItemCount());
                assertEquals(List.of("20", "22", "25"), List.of(table.getItem(0).getText(2), table.getItem(0).getText(3),
                        table.getItem(0).getText(4)));
                Ui.screenshot("conflict");
                Button theirs = Bench.all(shell, Button.class, b -> (b.getStyle() & SWT.RADIO) != 0).get(1);
                Bench.all(shell, Button.class, b -> (b.getStyle() & SWT.RADIO) != 0).forEach(b -> b.setSelection(b == theirs));
                Ui.click(theirs);
                assertEquals("Theirs", table.getItem(0).getText(5));
                Bench.press(shell, "Merge");
            });
            outside(bench, "value=\"20\" unit", "value=\"25\" unit");
            Ui.until("the choice holds", () -> hole.getValue() == 25);
            editor.actions().get(ActionFactory.UNDO.getId()).run();
            assertEquals(22, hole.getValue());
        }
    }

    @Test
    void keepingIsForGoodAndReadingAgainGivesUp() throws Exception {
        try (Bench bench = new Bench("keep", FILE, "plate.simflow", "half.simflow")) {
            ModelEditor editor = bench.open(FILE);
            edit(editor, (DesignParameter) editor.document().element("hole"), 22);
            boolean[] asked = new boolean[2];
            Bench.inDialog("File Changed", shell -> {
                asked[0] = true;
                Bench.press(shell, "Keep Mine");
            });
            outside(bench, "value=\"20\" unit", "value=\"25\" unit");
            Ui.until("asked", () -> asked[0]);
            assertEquals(22, ((DesignParameter) editor.document().element("hole")).getValue());
            editor.doSave(new NullProgressMonitor());
            assertTrue(Files.readString(bench.path(FILE)).contains("value=\"22.0\""));
            edit(editor, (DesignParameter) editor.document().element("hole"), 23);
            Bench.inDialog("File Changed", shell -> {
                asked[1] = true;
                Bench.press(shell, "Read Again");
            });
            outside(bench, "value=\"22.0\" unit", "value=\"26.0\" unit");
            Ui.until("asked", () -> asked[1]);
            Ui.until("read", () -> ((DesignParameter) editor.document().element("hole")).getValue() == 26);
            assertFalse(editor.isDirty());
        }
    }

    @Test
    void aFileDamagedOutsideIsNeverTakenForAMerge() throws Exception {
        try (Bench bench = new Bench("damagedoutside", FILE, "plate.simflow", "half.simflow")) {
            ModelEditor editor = bench.open(FILE);
            edit(editor, (DesignParameter) editor.document().element("hole"), 22);
            boolean[] asked = new boolean[1];
            Bench.inDialog("File Changed", shell -> {
                asked[0] = true;
                Ui.screenshot("damaged-outside");
                Bench.press(shell, "Read Again");
            });
            outside(bench, "<parameters ", "<parameters <");
            Ui.until("asked", () -> asked[0]);
            Ui.until("said", () -> editor.getActivePageInstance() instanceof DamagedPage);
            assertTrue(Files.readString(bench.path(FILE)).contains("<parameters <"));
        }
    }

    @Test
    void whatAnotherProgramWroteIsSeenByWhoComesBackToTheWindow() throws Exception {
        try (Bench bench = new Bench("elsewhere", FILE, "plate.simflow", "half.simflow")) {
            ModelEditor editor = bench.open(FILE);
            Process other = new ProcessBuilder("sed", "-i", "s/id=\"hole\" name=\"hole\"/" + THEIRS + "/", bench.path(FILE).toString())
                    .inheritIO().start();
            assertEquals(0, other.waitFor());
            editor.getSite().getShell().notifyListeners(SWT.Activate, new Event());
            Ui.until("the change is read", () -> "Bore".equals(((DesignParameter) editor.document().element("hole")).getLabel()));
            assertFalse(editor.isDirty());
        }
    }

    private static void edit(ModelEditor editor, DesignParameter parameter, double value) {
        editor.document().stack().execute(SetCommand.create(editor.getEditingDomain(), parameter,
                BasePackage.Literals.QUANTITY__VALUE, value));
    }

    private static void outside(Bench bench, String before, String after) throws IOException, CoreException {
        String text = Files.readString(bench.path(FILE));
        assertTrue(text.contains(before), text);
        Files.writeString(bench.path(FILE), text.replaceFirst(Pattern.quote(before), after));
        bench.file(FILE).refreshLocal(IResource.DEPTH_ZERO, null);
    }
}
