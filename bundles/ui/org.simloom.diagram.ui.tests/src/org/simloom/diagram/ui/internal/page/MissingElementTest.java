package org.simloom.diagram.ui.internal.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;


import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.ui.IPageLayout;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.simloom.model.base.BasePackage;
import org.simloom.model.base.PortType;
import org.simloom.model.edit.command.Edits;
import org.simloom.ui.testing.ExampleProject;
import org.simloom.ui.testing.Ui;

/** A workflow with a connection to an element that is not there and a value that is not understood, in the editor. */
class MissingElementTest {
    private static final String BROKEN = """
            <?xml version="1.0" encoding="UTF-8"?>
            <workflow:Workflow xmi:version="2.0" xmlns:xmi="http://www.omg.org/XMI" \
            xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xmlns:workflow="http://www.simloom.org/workflow/1.0" id="broken" name="broken">
              <inputs id="diameter" name="diameter" type="quaternion" unit="mm" value="20 mm"/>
              <outputs id="section" name="section" unit="mm^2"/>
              <nodes xsi:type="workflow:ExpressionTask" id="area" name="area">
                <inputs id="area.d" name="d" unit="mm"/>
                <outputs id="area.a" name="a" unit="mm^2"/>
                <assignments id="area.1" output="area.a" expression="pi * d^2 / 4"/>
              </nodes>
              <connections id="c1" source="diameter" target="area.d"/>
              <connections id="c2" source="area.a" target="section"/>
              <connections id="c3" source="area.a" target="judge.q"/>
            </workflow:Workflow>
            """;

    private ExampleProject project;
    private Diagram diagram;

    @BeforeEach
    void open() throws Exception {
        project = ExampleProject.open("plate-with-hole", "plate.simflow");
        diagram = Diagram.open(project, "broken.simflow", BROKEN, "n:area");
    }

    @AfterEach
    void close() {
        Ui.page().closeAllEditors(false);
        Ui.settle();
        project.delete();
    }

    @Test
    void itIsDrawnAndToldAndShownAndGoesWhenAnotherIsChosen() throws Exception {
        assertNull(diagram.editor().document().problem());
        Ui.until("drawn", () -> diagram.has("e:c3") && diagram.has("n:c3#to"));
        assertTrue(diagram.text("n:c3#to").contains("judge.q"), diagram.text("n:c3#to"));
        Ui.until("marked", () -> diagram.isMarked("judge.q", 12) && diagram.isMarked("quaternion", 3));
        Ui.page().showView(IPageLayout.ID_PROP_SHEET);
        diagram.editor().getSite().getSelectionProvider().setSelection(new StructuredSelection(diagram.workflow().getInputs().get(0)));
        Ui.page().showView(IPageLayout.ID_PROBLEM_VIEW);
        Ui.screenshot("missing-element");
        diagram.editor().setActivePage("overview");
        Ui.screenshot("missing-element-form");
        diagram.editor().document().stack().execute(Edits.set(diagram.editor().document().domain(), diagram.workflow().getInputs().get(0),
                BasePackage.Literals.PORT__TYPE, PortType.REAL));
        assertEquals(BROKEN.replace(" type=\"quaternion\"", ""), diagram.saved());
        diagram.editor().document().stack().undo();
        assertEquals(BROKEN, diagram.saved());
    }
}
