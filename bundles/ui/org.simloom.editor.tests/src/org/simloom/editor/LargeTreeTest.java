package org.simloom.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.views.contentoutline.IContentOutlinePage;
import org.junit.jupiter.api.Test;
import org.simloom.editor.internal.tree.ModelOutline;
import org.simloom.model.edit.command.Deletion;
import org.simloom.model.workflow.Workflow;
import org.simloom.ui.testing.Ui;

/** The Outline of a model with more elements than anybody looks at in one list. */
class LargeTreeTest {
    private static final int TASKS = 120;

    @Test
    void manyChildrenOfSeveralKindsAreGroupedByKindAndOnlyThenByNumber() throws Exception {
        try (Bench bench = new Bench("large")) {
            bench.file("large.simflow", model(3, TASKS));
            ModelEditor editor = bench.open("large.simflow");
            TreeViewer tree = outline(editor);
            TreeItem workflow = tree.getTree().getItem(0);
            assertEquals(List.of("Inputs (3)", "Nodes (120)"), texts(workflow));
            tree.expandToLevel(workflow.getItem(0).getData(), 1);
            assertTrue(texts(workflow.getItem(0)).get(2).startsWith("in2"), () -> texts(workflow.getItem(0)).toString());
            tree.expandToLevel(workflow.getItem(1).getData(), 1);
            assertEquals(List.of("1 … 50", "51 … 100", "101 … 120"), texts(workflow.getItem(1)));
            Ui.screenshot("outline-kinds");
        }
    }

    @Test
    void whatIsChosenElsewhereIsFoundInItsKindAndRange() throws Exception {
        try (Bench bench = new Bench("large")) {
            bench.file("large.simflow", model(3, TASKS));
            ModelEditor editor = bench.open("large.simflow");
            TreeViewer tree = outline(editor);
            Workflow workflow = (Workflow) editor.document().root();
            for (EObject chosen : List.of(workflow.getNodes().get(77), workflow.getInputs().get(1), workflow.getNodes().get(119).getInputs().get(0))) {
                editor.select(new StructuredSelection(chosen), null);
                Ui.settle();
                assertEquals(chosen, tree.getStructuredSelection().getFirstElement());
            }
        }
    }

    @Test
    void kindsFollowTheModel() throws Exception {
        try (Bench bench = new Bench("large")) {
            bench.file("large.simflow", model(2, 50));
            ModelEditor editor = bench.open("large.simflow");
            TreeViewer tree = outline(editor);
            Workflow workflow = (Workflow) editor.document().root();
            assertEquals(List.of("Inputs (2)", "Nodes (50)"), texts(tree.getTree().getItem(0)));
            Command delete = Deletion.of(editor.document().domain(), List.of(workflow.getNodes().get(0)));
            editor.document().stack().execute(delete);
            Ui.settle();
            assertEquals(List.of("Inputs (2)", "Nodes (49)"), texts(tree.getTree().getItem(0)));
            editor.document().stack().execute(Deletion.of(editor.document().domain(), List.of(workflow.getNodes().get(0))));
            Ui.settle();
            assertEquals(50, texts(tree.getTree().getItem(0)).size(), "few enough for one list");
            editor.document().stack().undo();
            Ui.settle();
            assertEquals(List.of("Inputs (2)", "Nodes (49)"), texts(tree.getTree().getItem(0)));
        }
    }

    private static TreeViewer outline(ModelEditor editor) throws Exception {
        Ui.page().showView(IPageLayout.ID_OUTLINE);
        Ui.page().activate(editor);
        Ui.settle();
        TreeViewer tree = ((ModelOutline) editor.getAdapter(IContentOutlinePage.class)).tree().viewer();
        Ui.until("the outline is there", () -> tree.getTree().getItemCount() == 1 && tree.getTree().getItem(0).getItemCount() > 0);
        return tree;
    }

    private static List<String> texts(TreeItem parent) {
        return Stream.of(parent.getItems()).map(TreeItem::getText).toList();
    }

    private static String model(int inputs, int tasks) {
        StringBuilder text = new StringBuilder("""
                <?xml version="1.0" encoding="UTF-8"?>
                <workflow:Workflow xmi:version="2.0" xmlns:xmi="http://www.omg.org/XMI" \
                xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xmlns:workflow="http://www.simloom.org/workflow/1.0" \
                id="large" name="large">
                """);
        for (int i = 0; i < inputs; i++) {
            text.append("  <inputs id=\"in").append(i).append("\" name=\"in").append(i).append("\" value=\"1\"/>\n");
        }
        for (int i = 0; i < tasks; i++) {
            text.append("  <nodes xsi:type=\"workflow:ExpressionTask\" id=\"t").append(i).append("\" name=\"t").append(i).append("\">\n")
                    .append("    <inputs id=\"x").append(i).append("\" name=\"x\" value=\"1\"/>\n")
                    .append("  </nodes>\n");
        }
        return text.append("</workflow:Workflow>\n").toString();
    }
}
