package org.simloom.model.io;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.simloom.model.base.BaseFactory;
import org.simloom.model.base.BasePackage;
import org.simloom.model.base.InputPort;
import org.simloom.model.base.KeptValues;
import org.simloom.model.base.PortType;
import org.simloom.model.process.ProcessPlan;
import org.simloom.model.product.Product;
import org.simloom.model.study.Study;
import org.simloom.model.workflow.Connection;
import org.simloom.model.workflow.Workflow;
import org.simloom.model.workflow.WorkflowPackage;

class MissingElementsTest {
    private static final String WORKFLOW = file("workflow", "Workflow", "  <inputs id=\"d\" name=\"d\" type=\"quaternion\" value=\"3\"/>\n"
            + "  <outputs id=\"r\" name=\"r\"/>\n"
            + "  <nodes xsi:type=\"workflow:ForEach\" id=\"each\" name=\"each\" items=\"each.a gone each.b\" maximumParallel=\"many\">\n"
            + "    <inputs id=\"each.a\" name=\"a\"/>\n"
            + "    <inputs id=\"each.b\" name=\"b\"/>\n"
            + "  </nodes>\n"
            + "  <connections id=\"c1\" source=\"d\" target=\"each.q\"/>\n"
            + "  <connections id=\"c2\" source=\"no:where\" target=\"r\"/>\n"
            + "  <connections id=\"c3\" source=\"d\" target=\"each\"/>\n");

    private static String file(String model, String root, String content) {
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<" + model + ":" + root + " xmi:version=\"2.0\" xmlns:xmi=\"http://www.omg.org/XMI\""
                + " xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\" xmlns:" + model + "=\"http://www.simloom.org/" + model
                + "/1.0\" id=\"m\" name=\"m\">\n" + content + "</" + model + ":" + root + ">\n";
    }

    @TempDir
    Path folder;

    private Path place() {
        return folder.resolve("m.simflow");
    }

    private Workflow read(String text) throws IOException {
        return ModelFiles.load(ModelFiles.newResourceSet(), Files.writeString(place(), text), Workflow.class);
    }

    private String saved(EObject root) throws IOException {
        ModelFiles.save(root.eResource());
        return Files.readString(place());
    }

    @Test
    void aFileWithReferencesToNowhereOpensAndIsSavedAsItWas() throws IOException {
        Workflow workflow = read(WORKFLOW);
        Connection first = workflow.getConnections().get(0);
        assertSame(workflow.getInputs().get(0), first.getSource());
        assertTrue(first.getTarget().eIsProxy());
        assertEquals(List.of("each.q"), MissingElements.of(first).toList());
        assertEquals("no:where", MissingElements.text(workflow.getConnections().get(1), WorkflowPackage.Literals.CONNECTION__SOURCE));
        assertEquals(List.of("gone"), MissingElements.of(workflow.getNodes().get(0)).toList());
        assertEquals(WORKFLOW, saved(workflow));
    }

    @Test
    void aReferenceToAnotherKindOfElementIsKeptAsText() throws IOException {
        Connection third = read(WORKFLOW).getConnections().get(2);
        assertNull(third.getTarget());
        assertEquals("each", MissingElements.text(third, WorkflowPackage.Literals.CONNECTION__TARGET));
        third.setTarget(((Workflow) third.eContainer()).getOutputs().get(0));
        assertNull(MissingElements.text(third, WorkflowPackage.Literals.CONNECTION__TARGET));
        assertEquals(WORKFLOW.replace("target=\"each\"", "target=\"r\""), saved(third.eContainer()));
    }

    @Test
    void valuesThatAreNotUnderstoodAreKeptUntilAnotherIsGiven() throws IOException {
        Workflow workflow = read(WORKFLOW);
        InputPort d = workflow.getInputs().get(0);
        assertEquals(PortType.REAL, d.getType());
        assertEquals(Map.of(BasePackage.Literals.PORT__TYPE, "quaternion"), KeptValues.of(d));
        d.setType(PortType.TEXT);
        assertTrue(KeptValues.of(d).isEmpty());
        assertEquals(WORKFLOW.replace("quaternion", "text"), saved(workflow));
        d.setType(PortType.REAL);
        assertEquals(WORKFLOW, saved(workflow), "as when the change is undone");
        d.setUnknown(KeptValues.without(d, BasePackage.Literals.PORT__TYPE));
        assertNull(d.getUnknown());
        assertEquals(WORKFLOW.replace(" type=\"quaternion\"", ""), saved(workflow));
    }

    @Test
    void anotherTargetWinsAndTheElementThatComesIsFound() throws IOException {
        Workflow workflow = read(WORKFLOW);
        InputPort port = BaseFactory.eINSTANCE.createInputPort();
        port.setName("q");
        workflow.getNodes().get(0).getInputs().add(port);
        saved(workflow);
        assertNotEquals("each.q", port.getId(), "what is new must not be meant by chance");
        port.setId("each.q");
        assertSame(port, workflow.getConnections().get(0).getTarget());
        workflow.getConnections().get(1).setSource(workflow.getInputs().get(0));
        assertTrue(saved(workflow).contains("<connections id=\"c2\" source=\"d\" target=\"r\"/>"));
        Workflow again = read(Files.readString(place()));
        assertSame(again.getNodes().get(0).getInputs().get(2), again.getConnections().get(0).getTarget());
    }

    @Test
    void aCopyLeadsNowhereToo() throws IOException {
        Workflow workflow = read(WORKFLOW);
        Connection copy = EcoreUtil.copy(workflow.getConnections().get(0));
        copy.setId("copy");
        workflow.getConnections().add(copy);
        assertTrue(saved(workflow).contains("<connections id=\"copy\" source=\"d\" target=\"each.q\"/>"));
        assertTrue(EcoreUtil.equals(read(WORKFLOW), read(WORKFLOW)));
    }

    @Test
    void underAnotherNameTheFileSaysTheSame() throws IOException {
        Workflow workflow = read(WORKFLOW);
        Path other = folder.resolve("other.simflow");
        workflow.eResource().setURI(ModelFiles.uri(other));
        ModelFiles.save(workflow.eResource());
        assertEquals(WORKFLOW, Files.readString(other));
    }

    @Test
    void itIsSoInModelsOfEveryKind() throws IOException {
        // without kinds of elements there is no such namespace
        isKept("m.simproduct", Product.class, file("product", "Product", "  <parts id=\"p\" name=\"p\" material=\"steel\"/>\n"
                + "  <loadCases id=\"l\" name=\"l\" kind=\"odd\"/>\n"
                + "  <requirements id=\"q\" name=\"q\" limit=\"high\" loadCases=\"l x y l2 z\"/>\n"));
        isKept("m.simprocess", ProcessPlan.class, file("process", "ProcessPlan", "  <steps id=\"s\" name=\"s\" kind=\"dreaming\" resources=\"r gone\"/>\n"
                + "  <resources id=\"r\" name=\"r\" kind=\"robot\"/>\n"
                + "  <flows id=\"f\" source=\"s\" target=\"t\"/>\n"));
        isKept("m.simstudy", Study.class, file("study", "Study", "  <variables id=\"v\" name=\"v\" kind=\"odd\"/>\n"
                + "  <correlations id=\"c\" first=\"v\" second=\"w\" coefficient=\"much\"/>\n"));
    }

    private void isKept(String name, Class<? extends EObject> kind, String content) throws IOException {
        String text = content.replace(" xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\"", "");
        Path file = Files.writeString(folder.resolve(name), text);
        ModelFiles.save(ModelFiles.load(ModelFiles.newResourceSet(), file, kind).eResource());
        assertEquals(text, Files.readString(file));
    }
}
