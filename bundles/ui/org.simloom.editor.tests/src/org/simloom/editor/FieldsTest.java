package org.simloom.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.actions.ActionFactory;
import org.junit.jupiter.api.Test;
import org.simloom.editor.internal.page.OverviewPage;
import org.simloom.model.base.NormalDistribution;
import org.simloom.model.product.DesignParameter;
import org.simloom.model.product.MaterialProperty;
import org.simloom.model.product.ParameterOverride;
import org.simloom.ui.testing.Ui;

/** What is typed into the fields of a form, with units, and into the table of a material. */
class FieldsTest {
    private static final String FILE = "bracket.simproduct";

    @Test
    void numbersTakeTheUnitOfWhatTheyAreAbout() throws Exception {
        try (Bench bench = new Bench("units", FILE, "plate.simflow", "half.simflow")) {
            ModelEditor editor = bench.open(FILE);
            type(chosen(editor, "abuse.hole"), "value", "3.1 cm");
            assertEquals(31, ((ParameterOverride) editor.document().element("abuse.hole")).getValue(), 1e-12);
            DesignParameter hole = (DesignParameter) editor.document().element("hole");
            if (hole.getDistribution() instanceof NormalDistribution scatter) {
                type(chosen(editor, scatter.getId()), "standardDeviation", "20 um");
                assertEquals(0.02, scatter.getStandardDeviation(), 1e-12);
            }
            Composite form = chosen(editor, "hole");
            type(form, "toleranceUpper", "0.2 N");
            assertEquals(0.1, hole.getToleranceUpper(), "a force is no length");
            Text unit = Bench.field(form, "unit", Text.class);
            unit.setText("°C");
            assertTrue(Bench.all(form, Label.class, l -> l.getText().equals("Tolerance upwards [°C]")
                    || l.getText().endsWith("[°C]")).size() > 2, "the labels say the unit");
            type(form, "toleranceUpper", "2 K");
            assertEquals(2, hole.getToleranceUpper(), 1e-9, "a tolerance is a difference, without the zero point");
            type(form, "value", "300 K");
            assertEquals(26.85, hole.getValue(), 1e-9);
            Ui.screenshot("units");
        }
    }

    @Test
    void aTableOverTemperatureTakesTheRowsOfASpreadsheet() throws Exception {
        try (Bench bench = new Bench("points", FILE, "plate.simflow", "half.simflow")) {
            ModelEditor editor = bench.open(FILE);
            String before = editor.document().source();
            Composite form = chosen(editor, "e");
            MaterialProperty property = (MaterialProperty) editor.document().element("e");
            int rows = property.getPoints().size();
            Table table = Bench.field(form, "points", Table.class);
            clipboard("Temp. [°C]\tE\n200\t200\n20\t210\n100 °C\t205000 MPa\n");
            assertTrue(table.forceFocus(), "focus");
            editor.actions().get(ActionFactory.PASTE.getId()).run();
            assertEquals(rows + 3, property.getPoints().size());
            List<Double> temperatures = property.getPoints().stream().map(p -> p.getTemperature()).toList();
            assertEquals(temperatures.stream().sorted().toList(), temperatures);
            assertEquals(205, property.getPoints().stream().filter(p -> p.getTemperature() == 100).findFirst().orElseThrow()
                    .getValue(), 1e-9);
            assertEquals(rows + 3, table.getItemCount());
            Ui.screenshot("points");
            clipboard("20\t211");
            editor.actions().get(ActionFactory.PASTE.getId()).run();
            assertEquals(rows + 3, property.getPoints().size());
            editor.actions().get(ActionFactory.SELECT_ALL.getId()).run();
            editor.actions().get(ActionFactory.COPY.getId()).run();
            assertTrue(clipboard().contains("20\t211"));
            clipboard("20\twide");
            editor.actions().get(ActionFactory.PASTE.getId()).run();
            assertEquals(rows + 3, property.getPoints().size(), "what is no number is said, not pasted");
            editor.actions().get(ActionFactory.UNDO.getId()).run();
            editor.actions().get(ActionFactory.UNDO.getId()).run();
            assertEquals(before, editor.document().source());
            assertEquals(rows, table.getItemCount());
            assertFalse(editor.isDirty());
            List<Button> buttons = Bench.all(form, Button.class, b -> b.getText().equals("Add") || b.getText().equals("Remove"));
            Ui.click(buttons.get(0));
            assertEquals(rows + 1, table.getItemCount());
            table.setSelection(rows);
            table.notifyListeners(SWT.Selection, new Event());
            Ui.click(buttons.get(1));
            assertEquals(rows, table.getItemCount());
        }
    }

    @Test
    void whatIsNotUnderstoodIsShownAsTheFileSaysUntilAnotherIsChosen() throws Exception {
        String text = """
                <?xml version="1.0" encoding="UTF-8"?>
                <workflow:Workflow xmi:version="2.0" xmlns:xmi="http://www.omg.org/XMI" xmlns:workflow="http://www.simloom.org/workflow/1.0" id="odd" name="odd">
                  <inputs id="side" name="side" type="quaternion" unit="mm" value="20 mm" required="perhaps"/>
                </workflow:Workflow>
                """;
        try (Bench bench = new Bench("odd")) {
            bench.file("odd.simflow", text);
            ModelEditor editor = bench.open("odd.simflow");
            Ui.until("examined", Bench::isExamined);
            Composite form = chosen(editor, "side");
            Combo type = Bench.field(form, "type", Combo.class);
            Button required = Bench.field(form, "required", Button.class);
            assertTrue(type.getText().contains("quaternion"), type.getText());
            assertTrue(required.getGrayed());
            assertTrue(required.getText().contains("perhaps"), required.getText());
            Ui.screenshot("not-understood");
            required.setSelection(false);
            Ui.click(required);
            assertFalse(required.getGrayed());
            assertEquals(text.replace("perhaps", "false"), editor.document().source());
            editor.actions().get(ActionFactory.UNDO.getId()).run();
            assertTrue(required.getGrayed());
            assertEquals(text, editor.document().source());
        }
    }

    private static void type(Composite form, String feature, String text) {
        Bench.field(form, feature, Text.class).setText(text);
        Ui.settle();
    }

    private static void clipboard(String text) {
        Clipboard clipboard = new Clipboard(Display.getCurrent());
        clipboard.setContents(new Object[] {text}, new Transfer[] {TextTransfer.getInstance()});
        clipboard.dispose();
    }

    private static String clipboard() {
        Clipboard clipboard = new Clipboard(Display.getCurrent());
        try {
            return String.valueOf(clipboard.getContents(TextTransfer.getInstance()));
        } finally {
            clipboard.dispose();
        }
    }

    private static Composite chosen(ModelEditor editor, String id) {
        OverviewPage page = (OverviewPage) editor.setActivePage(OverviewPage.ID);
        editor.reveal(new StructuredSelection(editor.document().element(id)));
        Ui.settle();
        return page.details().control();
    }
}
