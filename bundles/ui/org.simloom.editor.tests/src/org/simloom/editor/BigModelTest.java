package org.simloom.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.part.PageBookView;
import org.junit.jupiter.api.Test;
import org.simloom.editor.internal.page.OverviewPage;
import org.simloom.editor.internal.page.TreePage;
import org.simloom.model.base.PortOwner;
import org.simloom.model.workflow.Workflow;
import org.simloom.ui.testing.Ui;

/** A model of ten thousand elements; the figures are printed, and judged by those who measure. */
class BigModelTest {
    private static final int TASKS = 2500;

    @Test
    void tenThousandElementsOpenAndTheirPropertiesFollow() throws Exception {
        try (Bench bench = new Bench("big")) {
            bench.file("warm.simflow", model(10));
            bench.file("big.simflow", model(TASKS));
            PageBookView properties = (PageBookView) Ui.page().showView(IPageLayout.ID_PROP_SHEET);
            bench.open("warm.simflow");
            long start = System.nanoTime();
            ModelEditor editor = bench.open("big.simflow");
            long opened = System.nanoTime();
            Workflow workflow = (Workflow) editor.document().root();
            assertEquals(TASKS, workflow.getNodes().size());
            editor.setActivePage(TreePage.ID);
            Ui.settle();
            long tree = System.nanoTime();
            editor.reveal(new StructuredSelection(workflow.getNodes().get(0)));
            Ui.settle();
            long slowest = 0;
            int steps = 20;
            long selecting = System.nanoTime();
            for (int i = 0; i < steps; i++) {
                EObject chosen = i % 2 == 0 ? workflow.getNodes().get(100 * i) : workflow.getNodes().get(100 * i).getInputs().get(0);
                long from = System.nanoTime();
                editor.reveal(new StructuredSelection(chosen));
                Ui.settle();
                slowest = Math.max(slowest, System.nanoTime() - from);
                Text name = Bench.field((Composite) properties.getCurrentPage().getControl(), "name", Text.class);
                assertEquals(chosen.eGet(chosen.eClass().getEStructuralFeature("name")), name.getText());
            }
            long selected = System.nanoTime();
            for (int i = 0; i < steps; i++) {
                EObject task = workflow.getNodes().get(1900 + i);
                editor.reveal(new StructuredSelection(i % 2 == 0 ? task : ((PortOwner) task).getInputs().get(0)));
                Ui.settle();
            }
            long near = System.nanoTime();
            assertEquals(editor.selection(), ((TreePage) editor.getSelectedPage()).tree().viewer().getSelection());
            editor.setActivePage(OverviewPage.ID);
            Ui.settle();
            Text name = Bench.field(((OverviewPage) editor.getSelectedPage()).details().control(), "name", Text.class);
            long typing = System.nanoTime();
            for (int i = 0; i < steps; i++) {
                name.setText("name" + i);
                Ui.settle();
            }
            long typed = System.nanoTime();
            Ui.until("examined", Bench::isExamined);
            System.out.printf("big model: open %d ms, tree page %d ms, far selection %d ms (slowest %d ms), near selection %d ms, key %d ms%n", ms(opened - start),
                    ms(tree - opened), ms(selected - selecting) / steps, ms(slowest),
                    ms(near - selected) / steps, ms(typed - typing) / steps);
            Ui.screenshot("big");
        }
    }

    private static long ms(long nanoseconds) {
        return nanoseconds / 1_000_000;
    }

    private static String model(int tasks) {
        StringBuilder text = new StringBuilder("""
                <?xml version="1.0" encoding="UTF-8"?>
                <workflow:Workflow xmi:version="2.0" xmlns:xmi="http://www.omg.org/XMI" \
                xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xmlns:workflow="http://www.simloom.org/workflow/1.0" \
                id="big" name="big">
                """);
        for (int i = 0; i < tasks; i++) {
            text.append("  <nodes xsi:type=\"workflow:ExpressionTask\" id=\"t").append(i).append("\" name=\"t").append(i).append("\">\n")
                    .append("    <inputs id=\"i").append(i).append("\" name=\"x\" value=\"1\"/>\n")
                    .append("    <outputs id=\"o").append(i).append("\" name=\"y\"/>\n")
                    .append("    <assignments id=\"a").append(i).append("\" output=\"o").append(i).append("\" expression=\"2 * x\"/>\n")
                    .append("  </nodes>\n");
        }
        return text.append("</workflow:Workflow>\n").toString();
    }
}
