package org.simloom.runs.ui.internal.requirement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.widgets.TableItem;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.simloom.runs.ui.RunReference;
import org.simloom.runs.ui.RunsViewLink;
import org.simloom.runs.ui.internal.SampleProject;
import org.simloom.runs.ui.internal.Texts;
import org.simloom.ui.testing.Ui;

/** Requirements as the window shows them. */
class RequirementsViewTest {
    private static final String PRODUCT = """
            <?xml version="1.0" encoding="UTF-8"?>
            <product:Product xmi:version="2.0" xmlns:xmi="http://www.omg.org/XMI" xmlns:product="http://www.simloom.org/product/1.0" id="p" name="gearbox">
              <parameters id="diameter" name="diameter" value="DIAMETER" unit="mm"/>
              <requirements id="r1" name="section" label="Enough steel" quantity="cross-section" operator="atLeast" limit="3.0" unit="cm^2">
                <verifications id="v1">
                  <workflow href="shaft.simflow#w"/>
                  <response href="shaft.simflow#area"/>
                  <bindings id="b1" source="diameter"><port href="shaft.simflow#diameter"/></bindings>
                  <bindings id="b2" value="0"><port href="shaft.simflow#seconds"/></bindings>
                </verifications>
              </requirements>
              <requirements id="r2" name="weight" quantity="mass" limit="2.0" unit="kg"/>
            </product:Product>
            """;

    private SampleProject sample;
    private RequirementsView view;
    private IFile product;

    @BeforeEach
    void open() throws Exception {
        sample = SampleProject.create("gears", true);
        product = sample.project().getFile("gearbox.simproduct");
        product.create(text("20.0"), true, null);
        view = (RequirementsView) Ui.page().showView(RequirementsView.ID);
    }

    private static ByteArrayInputStream text(String diameter) {
        return new ByteArrayInputStream(PRODUCT.replace("DIAMETER", diameter).getBytes(StandardCharsets.UTF_8));
    }

    @AfterEach
    void close() throws Exception {
        Ui.page().hideView(view);
        Ui.page().hideView(Ui.page().findView(RunsViewLink.VIEW));
        sample.delete();
    }

    private TableItem item(int row) {
        return view.viewer().getTable().getItem(row);
    }

    private void state(int row, String state) throws Exception {
        Ui.page().showView(RequirementsView.ID);
        String text = Texts.get("requirement." + state);
        Ui.until(state, () -> view.viewer().getTable().getItemCount() > row && item(row).getText(4).equals(text));
    }

    @Test
    void aRequirementIsOpenThenMetThenStaleAndViolated() throws Exception {
        state(0, "OPEN");
        state(1, "UNCLEAR");
        prove();
        state(0, "MET");
        assertEquals(List.of("≥ 3 cm^2", "3.14159 cm^2", "0.141593 cm^2  (+4.7 %)"),
                Arrays.asList(item(0).getText(1), item(0).getText(2), item(0).getText(3)));
        assertEquals("#1", item(0).getText(5));
        Ui.screenshot("requirements-met");
        reveal();
        product.setContents(text("19.0"), true, false, null);
        state(0, "STALE");
        Ui.screenshot("requirements-stale");
        prove();
        state(0, "VIOLATED");
        Ui.screenshot("requirements-violated");
    }

    @Test
    void aStepOfAProcessIsVerifiedByARun() throws Exception {
        state(0, "OPEN");
        sample.project().getFile("turning.simprocess").create(new ByteArrayInputStream("""
                <?xml version="1.0" encoding="UTF-8"?>
                <process:ProcessPlan xmi:version="2.0" xmlns:xmi="http://www.omg.org/XMI" \
                xmlns:process="http://www.simloom.org/process/1.0" id="making" name="making">
                  <steps id="turn" name="turn" label="선삭">
                    <verifications id="turn.proof">
                      <workflow href="shaft.simflow#w"/>
                      <bindings id="b1" value="21 mm"><port href="shaft.simflow#diameter"/></bindings>
                      <bindings id="b2" value="0"><port href="shaft.simflow#seconds"/></bindings>
                    </verifications>
                  </steps>
                </process:ProcessPlan>
                """.getBytes(StandardCharsets.UTF_8)), true, null);
        state(2, "OPEN");
        assertEquals("turn  선삭", item(2).getText(0));
        view.viewer().setSelection(new StructuredSelection(view.viewer().getElementAt(2)));
        Ui.page().activate(view);
        Ui.command("org.simloom.runs.command.prove");
        state(2, "MET");
        assertEquals("", item(2).getText(1) + item(2).getText(2) + item(2).getText(6));
        Ui.screenshot("requirements-step");
    }

    private void reveal() throws Exception {
        Ui.page().activate(view);
        view.viewer().setSelection(new StructuredSelection(view.viewer().getElementAt(1)));
        assertFalse(Ui.isEnabled("org.simloom.runs.command.reveal"));
        view.viewer().setSelection(new StructuredSelection(view.viewer().getElementAt(0)));
        Ui.command("org.simloom.runs.command.reveal");
        RunReference proof = RunReference.of(sample.project().getLocation().toPath(), 1);
        Ui.until("revealed", () -> Ui.page().getActivePart().getSite().getSelectionProvider().getSelection()
                instanceof IStructuredSelection selection
                && proof.equals(Adapters.adapt(selection.getFirstElement(), RunReference.class)));
    }

    private void prove() {
        view.viewer().setSelection(new StructuredSelection(view.viewer().getElementAt(0)));
        Ui.page().activate(view);
        Ui.command("org.simloom.runs.command.prove");
    }
}
