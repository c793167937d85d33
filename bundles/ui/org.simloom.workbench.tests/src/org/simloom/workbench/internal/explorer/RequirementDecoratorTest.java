package org.simloom.workbench.internal.explorer;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.swt.widgets.TreeItem;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.simloom.engine.RequirementStatus;
import org.simloom.engine.RequirementStatus.State;
import org.simloom.engine.RunListener;
import org.simloom.engine.RunRequest;
import org.simloom.model.product.ProductFactory;
import org.simloom.model.product.Requirement;
import org.simloom.tool.Cancellation;
import org.simloom.ui.testing.Ui;
import org.simloom.workbench.SimloomServices;
import org.simloom.workbench.internal.Bench;

class RequirementDecoratorTest {
    private static final String PRODUCT = """
            <?xml version="1.0" encoding="UTF-8"?>
            <product:Product xmi:version="2.0" xmlns:xmi="http://www.omg.org/XMI" \
            xmlns:product="http://www.simloom.org/product/1.0" id="rod" name="rod">
              <parameters id="length" name="length" value="20.0" unit="mm"/>
              <requirements id="short" name="short" limit="50.0" unit="mm">
                <verifications id="short.proof">
                  <workflow href="twice.simflow#twice"/>
                  <response href="twice.simflow#y"/>
                  <bindings id="short.length" source="length">
                    <port href="twice.simflow#x"/>
                  </bindings>
                </verifications>
              </requirements>
              <requirements id="bare" name="bare" limit="1.0" unit="mm"/>
            </product:Product>
            """;
    private static final String PROCESS = """
            <?xml version="1.0" encoding="UTF-8"?>
            <process:ProcessPlan xmi:version="2.0" xmlns:xmi="http://www.omg.org/XMI" \
            xmlns:process="http://www.simloom.org/process/1.0" id="making" name="making">
              <steps id="turn" name="turn">
                <verifications id="turn.proof">
                  <workflow href="twice.simflow#twice"/>
                  <bindings id="turn.x" value="7 mm">
                    <port href="twice.simflow#x"/>
                  </bindings>
                </verifications>
              </steps>
            </process:ProcessPlan>
            """;
    private static final String WORKFLOW = """
            <?xml version="1.0" encoding="UTF-8"?>
            <workflow:Workflow xmi:version="2.0" xmlns:xmi="http://www.omg.org/XMI" \
            xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xmlns:workflow="http://www.simloom.org/workflow/1.0" \
            id="twice" name="twice">
              <inputs id="x" name="x" unit="mm"/>
              <outputs id="y" name="y" unit="mm"/>
              <nodes xsi:type="workflow:ExpressionTask" id="t" name="t">
                <inputs id="t.x" name="x" unit="mm"/>
                <outputs id="t.y" name="y" unit="mm"/>
                <assignments id="t.a" output="t.y" expression="2 * x"/>
              </nodes>
              <connections id="c1" source="x" target="t.x"/>
              <connections id="c2" source="t.y" target="y"/>
            </workflow:Workflow>
            """;

    @BeforeEach
    @AfterEach
    void emptyWorkspace() throws Exception {
        Bench.clear();
    }

    @Test
    void aRequirementShowsHowItStandsAfterEveryRunAndChange() throws Exception {
        IProject project = ResourcesPlugin.getWorkspace().getRoot().getProject("rod");
        project.create(null);
        project.open(null);
        Path folder = project.getLocation().toPath();
        Files.writeString(folder.resolve("rod.simproduct"), PRODUCT);
        Path workflow = Files.writeString(folder.resolve("twice.simflow"), WORKFLOW);
        SimloomServices.trust().trust(folder);
        project.refreshLocal(IResource.DEPTH_INFINITE, null);
        TreeItem product = Bench.expand("rod", "rod.simproduct");
        shows(product, "short", "not proven");
        shows(product, "bare", "unclear");
        SimloomServices.engine().run(new RunRequest(workflow, Map.of("x", "20.0 mm")), new RunListener() { }, Cancellation.NEVER);
        shows(product, "short", "met, +20.0 %");
        Ui.screenshot("requirement-met");
        Files.writeString(folder.resolve("rod.simproduct"), PRODUCT.replace("limit=\"50.0\"", "limit=\"32.0\""));
        project.refreshLocal(IResource.DEPTH_INFINITE, null);
        shows(product, "short", "violated, -25.0 %");
        Files.writeString(folder.resolve("rod.simproduct"), PRODUCT.replace("value=\"20.0\"", "value=\"22.0\""));
        project.refreshLocal(IResource.DEPTH_INFINITE, null);
        shows(product, "short", "stale, +20.0 %");
        Files.writeString(folder.resolve("making.simprocess"), PROCESS);
        project.refreshLocal(IResource.DEPTH_INFINITE, null);
        TreeItem process = Bench.expand("rod", "making.simprocess");
        shows(process, "turn", "stale");
        SimloomServices.engine().run(new RunRequest(workflow, Map.of("x", "7 mm")), new RunListener() { }, Cancellation.NEVER);
        shows(process, "turn", "met");
        Ui.screenshot("requirement-stale");
    }

    @Test
    void theWorstOfSeveralIsSaidWithTheSmallestMargin() {
        Requirement requirement = ProductFactory.eINSTANCE.createRequirement();
        requirement.setLimit(100.0);
        assertEquals("stale, +5.0 %", RequirementMark.of(List.of(status(requirement, State.MET, 5.0),
                status(requirement, State.STALE, 40.0))).text());
        assertEquals("violated, -10.0 %", RequirementMark.of(List.of(status(requirement, State.VIOLATED, -10.0),
                status(requirement, State.MET, 40.0))).text());
        assertEquals(State.UNCLEAR, RequirementMark.of(List.of(status(requirement, State.UNCLEAR, null))).state());
    }

    private static RequirementStatus status(Requirement requirement, State state, Double margin) {
        return new RequirementStatus(null, requirement, null, "", state, margin, margin, 1, null, null);
    }

    private static void shows(TreeItem product, String requirement, String text) {
        Ui.until(requirement + " is shown as " + text, () -> {
            for (TreeItem item : product.getItems()) {
                if (item.getText().startsWith(requirement) && item.getText().endsWith(text)) {
                    return true;
                }
            }
            return false;
        });
    }
}
