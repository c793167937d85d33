package org.simloom.diagram.ui.internal.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;


import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.ui.IPageLayout;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.simloom.model.base.BasePackage;
import org.simloom.model.workflow.UnknownNode;
import org.simloom.ui.testing.ExampleProject;
import org.simloom.ui.testing.Ui;

/** A workflow that a newer version has made, in the editor. */
class UnknownKindTest {
    private static final String LATER = """
            <?xml version="1.0" encoding="UTF-8"?>
            <workflow:Workflow xmi:version="2.0" xmlns:xmi="http://www.omg.org/XMI" \
            xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xmlns:workflow="http://www.simloom.org/workflow/1.0" id="later" name="later">
              <inputs id="diameter" name="diameter" unit="mm" value="20 mm"/>
              <outputs id="stress" name="stress" unit="MPa"/>
              <nodes xsi:type="workflow:ExpressionTask" id="area" name="area">
                <inputs id="area.d" name="d" unit="mm"/>
                <outputs id="area.a" name="a" unit="mm^2"/>
                <assignments id="area.1" output="area.a" expression="pi * d^2 / 4"/>
              </nodes>
              <nodes xsi:type="workflow:NeuralTask" id="predict" name="predict" gain="3">
                <inputs id="predict.area" name="area" unit="mm^2"/>
                <outputs id="predict.s" name="s" unit="MPa"/>
                <layers size="12"/>
              </nodes>
              <connections id="c1" source="diameter" target="area.d"/>
              <connections id="c2" source="area.a" target="predict.area"/>
              <connections id="c3" source="predict.s" target="stress"/>
            </workflow:Workflow>
            """;

    private ExampleProject project;
    private Diagram diagram;

    @BeforeEach
    void open() throws Exception {
        project = ExampleProject.open("plate-with-hole", "plate.simflow");
        diagram = Diagram.open(project, "later.simflow", LATER, "n:predict");
    }

    @AfterEach
    void close() {
        Ui.page().closeAllEditors(false);
        Ui.settle();
        project.delete();
    }

    @Test
    void itIsDrawnAsAProblemWithItsPortsAndToldInTheProblemsView() throws Exception {
        assertNull(diagram.editor().document().problem());
        assertTrue(diagram.has("p:predict.area") && diagram.has("e:c2") && diagram.has("e:c3"));
        assertTrue(diagram.text("n:predict").contains("NeuralTask"), diagram.text("n:predict"));
        Ui.until("marked", () -> diagram.isMarked("NeuralTask", 10));
        Ui.page().showView(IPageLayout.ID_PROBLEM_VIEW);
        Ui.page().showView(IPageLayout.ID_PROP_SHEET);
        diagram.editor().getSite().getSelectionProvider().setSelection(new StructuredSelection(diagram.workflow().getNodes().get(1)));
        Ui.page().showView(IPageLayout.ID_PROBLEM_VIEW);
        Ui.screenshot("unknown-kind");
        diagram.editor().setActivePage("overview");
        Ui.screenshot("unknown-kind-form");
    }

    @Test
    void itIsDeletedAndBroughtBackByKeysAndSavedWhole() throws Exception {
        Diagram.click(diagram.head("n:predict"));
        Ui.until("chosen", () -> Boolean.TRUE.equals(diagram.ask("document.querySelector('[id=\"simloom_n:predict\"]').classList.contains('selected')")));
        Diagram.press(SWT.DEL);
        Ui.until("deleted", () -> !diagram.has("n:predict"));
        assertEquals(1, diagram.workflow().getConnections().size());
        Diagram.press(SWT.CTRL, 'z');
        Ui.until("back", () -> diagram.has("n:predict") && diagram.has("e:c3"));
        assertTrue(diagram.workflow().getNodes().get(1) instanceof UnknownNode);
        diagram.editor().document().stack().execute(SetCommand.create(diagram.editor().document().domain(),
                diagram.workflow().getNodes().get(0), BasePackage.Literals.NAMED_ELEMENT__NAME, "section"));
        assertEquals(LATER.replace("name=\"area\">\n    <inputs id=\"area.d\"", "name=\"section\">\n    <inputs id=\"area.d\""), diagram.saved());
    }
}
