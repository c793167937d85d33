package org.simloom.model.io;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.simloom.base.problem.ProblemException;
import org.simloom.model.base.Identified;
import org.simloom.model.base.InputPort;
import org.simloom.model.base.UnknownContent;
import org.simloom.model.process.ProcessPlan;
import org.simloom.model.workflow.Connection;
import org.simloom.model.workflow.ExpressionTask;
import org.simloom.model.workflow.UnknownNode;
import org.simloom.model.workflow.Workflow;

class UnknownContentTest {
    private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
            + "<workflow:Workflow xmi:version=\"2.0\" xmlns:xmi=\"http://www.omg.org/XMI\""
            + " xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\" xmlns:workflow=\"http://www.simloom.org/workflow/1.0\"";

    /** As saving writes it. */
    private static final String NEWER = HEAD + " id=\"newer\" name=\"newer\" mood=\"good &amp; &quot;new&quot;\">\n"
            + "  <inputs id=\"d\" name=\"d\" unit=\"mm\" value=\"3\" precision=\"0.1\"/>\n"
            + "  <outputs id=\"r\" name=\"r\"/>\n"
            + "  <nodes xsi:type=\"workflow:ExpressionTask\" id=\"first\" name=\"first\">\n"
            + "    <inputs id=\"first.a\" name=\"a\"/>\n"
            + "    <outputs id=\"first.b\" name=\"b\"/>\n"
            + "    <assignments id=\"first.assignments\" output=\"first.b\" expression=\"a * 2\"/>\n"
            + "    <lamp id=\"first.lamp\" colour=\"빨강\"/>\n"
            + "  </nodes>\n"
            + "  <nodes xsi:type=\"workflow:FancyTask\" id=\"x\" name=\"x\" label=\"멋진 작업\" gain=\"3\" look=\"line&#xA;feed\">\n"
            + "    <inputs id=\"x.in\" name=\"in\"/>\n"
            + "    <outputs id=\"x.out\" name=\"out\"/>\n"
            + "    <resources id=\"x.resources\" cores=\"4\"/>\n"
            + "    <something a=\"b\"/>\n"
            + "    <something xsi:type=\"workflow:Odd\" a=\"c\">\n"
            + "      <inner>  text &lt;kept &amp; so>  </inner>\n"
            + "      <mixed>one <b>two</b> three</mixed>\n"
            + "    </something>\n"
            + "    <other/>\n"
            + "  </nodes>\n"
            + "  <nodes xsi:type=\"fancy:Third\" id=\"y\" name=\"y\" xmlns:fancy=\"http://example.org/fancy\" fancy:depth=\"7\">\n"
            + "    <fancy:deep of=\"fancy:thing\"/>\n"
            + "  </nodes>\n"
            + "  <connections id=\"c1\" source=\"d\" target=\"first.a\"/>\n"
            + "  <connections id=\"c2\" source=\"first.b\" target=\"x.in\"/>\n"
            + "  <connections id=\"c3\" source=\"x.out\" target=\"r\"/>\n"
            + "</workflow:Workflow>\n";

    @TempDir
    Path folder;

    @Test
    void aNodeOfAnUnknownKindOpensWithWhatIsKnownOfIt() throws IOException {
        Workflow workflow = read(NEWER);
        UnknownNode node = assertInstanceOf(UnknownNode.class, workflow.getNodes().get(1));
        assertEquals("FancyTask", node.getUnknown().kind());
        assertEquals("workflow:FancyTask", node.getUnknown().type());
        assertEquals("멋진 작업", node.getLabel());
        assertEquals(4, node.getResources().getCores());
        assertEquals(List.of("gain", "look", "something", "other"), node.getUnknown().names());
        assertSame(node.getInputs().get(0), workflow.getConnections().get(1).getTarget());
        assertSame(node.getOutputs().get(0), workflow.getConnections().get(2).getSource());
        assertInstanceOf(ExpressionTask.class, workflow.getNodes().get(0));
        assertNull(workflow.getConnections().get(0).getUnknown());
    }

    @Test
    void whatIsUnknownIsWrittenAgainAsItWasRead() throws IOException {
        Workflow workflow = read(NEWER);
        ModelFiles.save(workflow.eResource());
        assertEquals(NEWER, Files.readString(file()));
        ModelFiles.save(read(NEWER).eResource());
        assertEquals(NEWER, Files.readString(file()));
    }

    @Test
    void anEditElsewhereChangesNothingElse() throws IOException {
        Workflow workflow = read(NEWER);
        workflow.getNodes().get(0).setName("premier");
        workflow.getNodes().get(1).setName("renamed");
        ModelFiles.save(workflow.eResource());
        assertEquals(NEWER.replace("name=\"first\"", "name=\"premier\"").replace("name=\"x\"", "name=\"renamed\""),
                Files.readString(file()));
    }

    @Test
    void whatWasReadTwiceIsEqual() throws IOException {
        Workflow workflow = read(NEWER);
        assertTrue(EcoreUtil.equals(workflow, read(NEWER)));
        assertTrue(!EcoreUtil.equals(workflow, read(NEWER.replace("gain=\"3\"", "gain=\"4\""))));
        assertTrue(!EcoreUtil.equals(workflow, read(NEWER.replace("FancyTask", "FancierTask"))));
    }

    @Test
    void aCopyHasAllThatIsUnknown() throws IOException {
        Workflow workflow = read(NEWER);
        UnknownNode copy = (UnknownNode) EcoreUtil.copy(workflow.getNodes().get(1));
        copy.setId(null);
        copy.setName("z");
        workflow.getNodes().add(copy);
        ModelFiles.save(workflow.eResource());
        String text = Files.readString(file());
        assertTrue(text.contains("<nodes xsi:type=\"workflow:FancyTask\" id=\"z\" name=\"z\" label=\"멋진 작업\" gain=\"3\""), text);
        assertEquals(3, text.split("<inner>  text &lt;kept &amp; so>  </inner>", -1).length);
    }

    @Test
    void prefixesOfTheFilesOwnAreDeclaredWhereTheyAreUsed() throws IOException {
        Workflow workflow = read(NEWER.replace(" xmlns:fancy=\"http://example.org/fancy\" fancy", " fancy")
                .replace("xmlns:workflow", "xmlns:fancy=\"http://example.org/fancy\" xmlns:workflow"));
        ModelFiles.save(workflow.eResource());
        String text = Files.readString(file());
        assertTrue(text.contains("<nodes xsi:type=\"fancy:Third\" id=\"y\" name=\"y\" xmlns:fancy=\"http://example.org/fancy\""), text);
        assertTrue(EcoreUtil.equals(workflow, read(text)));
    }

    @Test
    void textDirectlyInAnUnknownElementIsKept() throws IOException {
        Workflow workflow = read(NEWER.replace("<other/>", "<other/>body &amp; soul"));
        for (int i = 0; i < 2; i++) {
            ModelFiles.save(workflow.eResource());
            String text = Files.readString(file());
            assertEquals(2, text.split("body &amp; soul", -1).length, text);
            workflow = read(text);
        }
    }

    @Test
    void textWhereNoneBelongsIsKeptAndToldOf() throws IOException {
        Workflow workflow = read(NEWER.replace("  <connections id=\"c1\"", "note &amp; <!-- on it --> more\n  <connections id=\"c1\""));
        assertEquals(List.of("mood", "“note &”", "“more”"), workflow.getUnknown().names());
        String text = saved(workflow);
        assertTrue(text.indexOf("note &amp;") < text.indexOf("<!-- on it -->") && text.indexOf("<!-- on it -->") < text.indexOf("more")
                && text.indexOf("more") < text.indexOf("<connections id=\"c1\""), text);
        assertEquals(text, saved(read(text)));
    }

    @Test
    void aConnectionToSomethingInUnknownContentIsKept() throws IOException {
        String text = NEWER.replace("target=\"x.in\"", "target=\"first.lamp\"");
        Workflow workflow = read(text);
        assertTrue(workflow.getConnections().get(1).getTarget().eIsProxy());
        ModelFiles.save(workflow.eResource());
        assertEquals(text, Files.readString(file()));
        workflow.getNodes().remove(0);
        workflow.getConnections().remove(0);
        workflow.getConnections().get(0).setSource(workflow.getInputs().get(0));
        ModelFiles.save(workflow.eResource());
        Workflow without = read(Files.readString(file()));
        assertTrue(without.getConnections().get(0).getTarget().eIsProxy(), "the file can be read again");
    }

    @Test
    void stepsAndResourcesOfUnknownKindsAreKept() throws IOException {
        String text = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
                + "<process:ProcessPlan xmi:version=\"2.0\" xmlns:xmi=\"http://www.omg.org/XMI\""
                + " xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\" xmlns:process=\"http://www.simloom.org/process/1.0\" id=\"p\" name=\"p\">\n"
                + "  <steps xsi:type=\"process:PrintedStep\" id=\"s\" name=\"s\" layers=\"12\"/>\n"
                + "  <resources xsi:type=\"process:Robot\" id=\"m\" name=\"m\">\n"
                + "    <arm reach=\"3\"/>\n"
                + "  </resources>\n"
                + "</process:ProcessPlan>\n";
        Path plan = Files.writeString(folder.resolve("p.simprocess"), text);
        ProcessPlan read = ModelFiles.load(ModelFiles.newResourceSet(), plan, ProcessPlan.class);
        assertEquals("PrintedStep", read.getSteps().get(0).getUnknown().kind());
        assertEquals(List.of("arm"), read.getResources().get(0).getUnknown().names());
        ModelFiles.save(read.eResource());
        assertEquals(text, Files.readString(plan));
    }

    @Test
    void aFileThatIsDamagedBesidesIsRefused() throws IOException {
        for (String bad : List.of(NEWER.replace("</workflow:Workflow>", ""), NEWER.replace("workflow:Workflow", "workflow:Loom"),
                NEWER.replace("<resources", "<resources xsi:type=\"workflow:Odd\" href=\"a#b\""),
                NEWER.replace("xsi:type=\"workflow:FancyTask\"", ""))) {
            assertEquals("model.file.damaged", assertThrows(ProblemException.class, () -> read(bad), bad).problem().code());
        }
    }

    @Test
    void toolsAndStudiesKeepWhatIsUnknownToo() throws IOException {
        isKept("a.simtool", "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
                + "<tool:ToolDescriptor xmi:version=\"2.0\" xmlns:xmi=\"http://www.omg.org/XMI\""
                + " xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\" xmlns:tool=\"http://www.simloom.org/tool/1.0\" id=\"t\" name=\"t\" mood=\"x\">\n"
                + "  <keywords>one</keywords>\n"
                + "  <lamp/>\n"
                + "  <keywords>two</keywords>\n"
                + "  <arguments id=\"a\" twist=\"3\">\n"
                + "    <texts>-i</texts>\n"
                + "  </arguments>\n"
                + "  <checks xsi:type=\"tool:ExitCodeCheck\" id=\"c\"/>\n"
                + "  <checks xsi:type=\"tool:MoodCheck\" id=\"m\" least=\"3\">\n"
                + "    <mood>good</mood>\n"
                + "  </checks>\n"
                + "  <checks xsi:type=\"tool:FileCheck\" id=\"f\"/>\n"
                + "</tool:ToolDescriptor>\n");
        isKept("a.simstudy", "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
                + "<study:Study xmi:version=\"2.0\" xmlns:xmi=\"http://www.omg.org/XMI\""
                + " xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\" xmlns:study=\"http://www.simloom.org/study/1.0\" id=\"s\" name=\"s\" haste=\"some\">\n"
                + "  <goal/>\n"
                + "  <workflow href=\"half.simflow#half\"/>\n"
                + "  <variables id=\"v\" name=\"v\" drift=\"1\">\n"
                + "    <distribution xsi:type=\"base:OddDistribution\" id=\"v.d\" width=\"2\"/>\n"
                + "  </variables>\n"
                + "  <goal/>\n"
                + "  <responses id=\"r\" name=\"r\"/>\n"
                + "</study:Study>\n");
    }

    private void isKept(String name, String text) throws IOException {
        Path place = Files.writeString(folder.resolve(name), text);
        ModelFiles.save(ModelFiles.load(ModelFiles.newResourceSet(), place));
        assertEquals(text, Files.readString(place));
    }

    @Test
    void unknownElementsStayBeforeTheSiblingThatFollowsThem() throws IOException {
        String lamp = "    <lamp id=\"first.lamp\" colour=\"빨강\"/>\n";
        String assignment = "    <assignments id=\"first.assignments\"";
        String between = NEWER.replace(lamp, "").replace(assignment, lamp + assignment)
                .replace("  <connections id=\"c2\"", "  <pause/>\n  <connections id=\"c2\"");
        Workflow workflow = read(between);
        assertEquals(between, saved(workflow));
        workflow.getNodes().get(0).setName("premier");
        workflow.getConnections().move(2, 1);
        assertEquals(List.of("c1", "c3", "pause", "c2"), order(saved(workflow)));
        workflow.getConnections().move(0, 2);
        assertEquals(List.of("pause", "c2", "c1", "c3"), order(saved(workflow)));
        assertEquals(List.of("pause", "c2", "c1", "c3"), order(saved(read(saved(workflow)))));
        EObject second = workflow.getConnections().remove(0);
        assertEquals(List.of("c1", "pause", "c3"), order(saved(workflow)), "at the place that it had");
        workflow.getConnections().add((Connection) second);
        assertEquals(List.of("c1", "c3", "pause", "c2"), order(saved(workflow)), "as when the deletion is undone");
        workflow.getConnections().clear();
        assertEquals(List.of("pause"), order(saved(workflow)), "nothing is lost with what it stood before");
    }

    @Test
    void withoutIdsUnknownElementsKnowTheirPlace() throws IOException {
        Workflow workflow = read(HEAD + " name=\"w\">\n  <inputs name=\"a\"/>\n  <lamp/>\n  <inputs name=\"b\"/>\n</workflow:Workflow>\n");
        ((ModelResource) workflow.eResource()).assignIds();
        InputPort copy = EcoreUtil.copy(workflow.getInputs().get(1));
        copy.setId(null);
        workflow.getInputs().add(0, copy);
        assertEquals(List.of("b-2", "a", "lamp", "b"), List.of(saved(workflow).split("\n")).stream().filter(line -> line.startsWith("  "))
                .map(line -> line.contains("lamp") ? "lamp" : line.replaceAll(".* id=\"([^\"]*)\".*", "$1")).toList());
    }

    private List<String> order(String text) {
        return List.of(text.split("\n")).stream().filter(line -> line.contains("<connections") || line.contains("<pause"))
                .map(line -> line.contains("<pause") ? "pause" : line.replaceAll(".* id=\"([^\"]*)\".*", "$1")).toList();
    }

    private String saved(Workflow workflow) throws IOException {
        ModelFiles.save(workflow.eResource());
        return Files.readString(file());
    }

    private Path file() {
        return folder.resolve("newer.simflow");
    }

    private Workflow read(String text) throws IOException {
        return ModelFiles.load(ModelFiles.newResourceSet(), Files.writeString(file(), text), Workflow.class);
    }
}
