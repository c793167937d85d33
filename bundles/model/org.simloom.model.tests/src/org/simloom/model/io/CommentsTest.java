package org.simloom.model.io;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.simloom.model.base.BaseFactory;
import org.simloom.model.base.InputPort;
import org.simloom.model.study.Study;
import org.simloom.model.tool.ToolDescriptor;
import org.simloom.model.workflow.Connection;
import org.simloom.model.workflow.ForEach;
import org.simloom.model.workflow.Workflow;

class CommentsTest {
    private static final String WORKFLOW = file("workflow", "Workflow", """
            <!-- Copyright: the mill.
                 All that glitters -->
            <?tidy keep?>
            """, """
              <!-- how thick -->
              <!-- and how long -->
              <inputs id="d" name="d"/> <!-- of the hole --> <!-- in mm -->
              <inputs id="l" name="l"/>
              <!-- 결과 & <results> -->
              <outputs id="r" name="r"/>
              <nodes xsi:type="workflow:ForEach" id="each" name="each">
                <!-- what each gets -->
                <inputs id="each.a" name="a"/>
                <body id="each.body" name="body">
                  <!-- first in the loop -->
                  <inputs id="each.body.x" name="x"/>
                  <nodes xsi:type="workflow:ExpressionTask" id="each.body.t" name="t">
                    <!-- nothing to do yet -->
                  </nodes>
                  <!-- last in the loop -->
                </body>
              </nodes>
              <nodes xsi:type="workflow:FancyTask" id="x" name="x">
                <inputs id="x.in" name="in"/>
                <!-- about something -->
                <something>
                  <!-- alone -->
                </something>
                <mixed>one <!-- between --><b>two</b> three<!-- end --></mixed>
                <deep>
                  <!-- in the deep -->
                  <deeper/>
                </deep>
                <!-- at the end -->
              </nodes>
              <!-- about c1 -->
              <connections id="c1" source="d" target="each.a"/>
              <connections id="c2" source="l" target="x.in"/> <!-- the long way -->
              <!-- that was all -->
            """, """
            <!-- after the root -->
            """);

    private static final String TOOL = file("tool", "ToolDescriptor", "<!-- licence -->\n", """
              <!-- an input -->
              <inputs id="i" name="i"/>
              <!-- second word -->
              <keywords>b</keywords>
              <keywords>a</keywords>
              <!-- again -->
              <keywords>b</keywords>
              <!-- no more words -->
              <executables id="e" name="e">
                <candidates>run</candidates>
                <!-- where -->
                <searchPaths>/opt</searchPaths>
              </executables>
              <arguments id="a">
                <texts>-i</texts>
                <!-- the deck -->
                <texts>${deck}</texts>
                <!-- no more -->
              </arguments>
            """, "");

    @TempDir
    Path folder;

    private static String file(String model, String root, String before, String content, String after) {
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n" + before + "<" + model + ":" + root
                + " xmi:version=\"2.0\" xmlns:xmi=\"http://www.omg.org/XMI\""
                + (content.contains("xsi:") ? " xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\"" : "") + " xmlns:" + model
                + "=\"http://www.simloom.org/" + model + "/1.0\" id=\"m\" name=\"m\">\n" + content + "</" + model + ":" + root + ">\n" + after;
    }

    private Path place(String kind) {
        return folder.resolve("m." + kind);
    }

    private <T extends EObject> T read(String kind, String text, Class<T> type) throws IOException {
        return ModelFiles.load(ModelFiles.newResourceSet(), Files.writeString(place(kind), text), type);
    }

    private String saved(EObject root) throws IOException {
        ModelFiles.save(root.eResource());
        return Files.readString(ModelFiles.fileOf(root));
    }

    private void isKept(String kind, String text) throws IOException {
        assertEquals(text, saved(read(kind, text, EObject.class)));
        assertEquals(text, saved(read(kind, text, EObject.class)));
    }

    @Test
    void modelsOfEveryKindAreSavedWithTheirComments() throws IOException {
        isKept("simflow", WORKFLOW);
        isKept("simtool", TOOL);
        isKept("simstudy", file("study", "Study", "<!-- licence -->\n", """
                  <!-- what is run -->
                  <workflow href="half.simflow#half"/>
                  <variables id="v" name="v">
                    <!-- the port -->
                    <port href="half.simflow#d"/>
                    <!-- how it scatters -->
                    <distribution xsi:type="base:NormalDistribution" id="v.n" mean="1.0"/>
                  </variables>
                  <method id="y">
                    <!-- one -->
                    <settings id="y.1" name="a" value="1"/>
                  </method> <!-- the method -->
                """, "").replace(" xmlns:study", " xmlns:base=\"http://www.simloom.org/base/1.0\" xmlns:study"));
        isKept("simproduct", file("product", "Product", "", """
                  <!-- what it is made of -->
                  <parts id="p" name="p">
                    <parts id="q" name="q"/>
                    <!-- no more parts -->
                  </parts>
                  <materials id="m1" name="m1">
                    <properties id="m1.e" name="e"/> <!-- stiffness -->
                  </materials>
                """, "<!-- the end -->\n"));
        isKept("simprocess", file("process", "ProcessPlan", "<!-- plan -->\n", """
                  <steps id="s" name="s">
                    <!-- whose part -->
                    <parts href="m.simproduct#p"/>
                    <!-- the other -->
                    <parts href="m.simproduct#q"/>
                  </steps>
                  <!-- flows -->
                  <flows id="f" source="s" target="s"/>
                """, ""));
    }

    @Test
    void severalModelsInAFileKeepTheirs() throws IOException {
        isKept("simproduct", """
                <?xml version="1.0" encoding="UTF-8"?>
                <xmi:XMI xmi:version="2.0" xmlns:xmi="http://www.omg.org/XMI" xmlns:product="http://www.simloom.org/product/1.0">
                  <!-- the first -->
                  <product:Product id="a" name="a">
                    <lamp/>
                    <!-- a part -->
                    <parts id="a.p" name="p"/> <!-- small -->
                  </product:Product>
                  <!-- the second -->
                  <product:Product id="b" name="b"/>
                  <!-- that was all -->
                </xmi:XMI>
                """);
    }

    @Test
    void aFileWithoutCommentsHasNone() throws IOException {
        Workflow workflow = read("simflow", file("workflow", "Workflow", "", "  <inputs id=\"d\" name=\"d\"/>\n", ""), Workflow.class);
        assertNull(workflow.getComments());
        assertNull(workflow.getInputs().get(0).getComments());
    }

    @Test
    void whatWasWrittenInAnotherWayIsWrittenInLinesAndThenStays() throws IOException {
        String text = file("tool", "ToolDescriptor", "", """
                <!--one--><inputs id="i" name="i"/><!--two--><inputs id="j" name="j"
                /><!--three
                lines-->
                <inputs id="k" name="k"/> <!--four--></tool:ToolDescriptor
                >""", "").replaceFirst("</tool:ToolDescriptor>\n$", "");
        String written = saved(read("simtool", text, ToolDescriptor.class));
        assertEquals(file("tool", "ToolDescriptor", "", """
                  <!--one-->
                  <inputs id="i" name="i"/>
                  <!--two-->
                  <inputs id="j" name="j"/> <!--three
                lines-->
                  <inputs id="k" name="k"/>
                  <!--four-->
                """, ""), written);
        isKept("simtool", written);
    }

    @Test
    void commentsInsideOfATextStandBeforeIt() throws IOException {
        String text = file("tool", "ToolDescriptor", "", """
                  <keywords>a</keywords> <!-- on a -->
                  <keywords>b<!-- in b -->c</keywords>
                """, "");
        String written = saved(read("simtool", text, ToolDescriptor.class));
        assertEquals(file("tool", "ToolDescriptor", "", """
                  <!-- on a -->
                  <keywords>a</keywords>
                  <!-- in b -->
                  <keywords>bc</keywords>
                """, ""), written);
        isKept("simtool", written);
    }

    @Test
    void anElementTakesItsCommentsAlong() throws IOException {
        Workflow workflow = read("simflow", WORKFLOW, Workflow.class);
        workflow.getInputs().move(1, 0);
        String text = saved(workflow);
        assertTrue(text.contains("""
                <inputs id="l" name="l"/>
                  <!-- how thick -->
                  <!-- and how long -->
                  <inputs id="d" name="d"/> <!-- of the hole --> <!-- in mm -->
                  <!-- 결과"""), text);
        Workflow body = ((ForEach) workflow.getNodes().get(0)).getBody();
        body.getInputs().add(workflow.getInputs().get(1));
        text = saved(workflow);
        assertTrue(text.contains("""
                <inputs id="each.body.x" name="x"/>
                      <!-- how thick -->
                      <!-- and how long -->
                      <inputs id="d" name="d"/> <!-- of the hole --> <!-- in mm -->
                      <nodes"""), text);
    }

    @Test
    void commentsGoWithTheElementAndComeBackWithIt() throws IOException {
        Workflow workflow = read("simflow", WORKFLOW, Workflow.class);
        InputPort thickness = workflow.getInputs().remove(0);
        Connection first = workflow.getConnections().remove(0);
        String without = saved(workflow);
        assertEquals(WORKFLOW.replaceAll("(?m)^  (<!-- how thick|<!-- and|<inputs id=\"d\"|<!-- about c1|<connections id=\"c1\").*\n", ""), without);
        workflow.getInputs().add(0, thickness);
        workflow.getConnections().add(0, first);
        assertEquals(WORKFLOW, saved(workflow));
    }

    @Test
    void anEditElsewhereChangesNothingElse() throws IOException {
        Workflow workflow = read("simflow", WORKFLOW, Workflow.class);
        workflow.getInputs().get(0).setName("thickness");
        InputPort added = BaseFactory.eINSTANCE.createInputPort();
        added.setName("added");
        workflow.getInputs().add(1, added);
        assertEquals(WORKFLOW.replace("id=\"d\" name=\"d\"", "id=\"d\" name=\"thickness\"")
                .replace("  <inputs id=\"l\"", "  <inputs id=\"added\" name=\"added\"/>\n  <inputs id=\"l\""), saved(workflow));
    }

    @Test
    void commentsOnTextsFollowTheTextAndAreNeverLost() throws IOException {
        ToolDescriptor tool = read("simtool", TOOL, ToolDescriptor.class);
        List<String> texts = tool.getArguments().get(0).getTexts();
        texts.add(0, "-v");
        assertTrue(saved(tool).contains("""
                <texts>-i</texts>
                    <!-- the deck -->
                    <texts>${deck}</texts>
                    <!-- no more -->
                """), saved(tool));
        texts.set(2, "${other}");
        texts.remove(0);
        assertTrue(saved(tool).contains("<!-- the deck -->\n    <texts>${other}"), saved(tool));
        texts.clear();
        assertTrue(saved(tool).contains("<!-- the deck -->\n    <!-- no more -->\n  </arguments>"), saved(tool));
    }

    @Test
    void commentsOnReferencesToOtherFilesStay() throws IOException {
        String text = file("study", "Study", "", "  <!-- what is run -->\n  <workflow href=\"half.simflow#half\"/>\n  <!-- then -->\n", "");
        Study study = read("simstudy", text, Study.class);
        study.setLabel("S");
        assertEquals(text.replace("name=\"m\"", "name=\"m\" label=\"S\""), saved(study));
        study.setWorkflow(null);
        assertTrue(saved(study).contains("<!-- what is run -->"));
    }

    @Test
    void aCopyHasTheCommentsToo() throws IOException {
        Workflow workflow = read("simflow", WORKFLOW, Workflow.class);
        ForEach copy = EcoreUtil.copy((ForEach) workflow.getNodes().get(0));
        copy.setName("copy");
        copy.eAllContents().forEachRemaining(one -> ((org.simloom.model.base.Identified) one).setId(null));
        workflow.getNodes().add(copy);
        String text = saved(workflow);
        assertEquals(3, text.split("<!-- last in the loop -->", -1).length, text);
        assertTrue(EcoreUtil.equals(read("simflow", WORKFLOW, Workflow.class), read("simflow", WORKFLOW, Workflow.class)));
        assertTrue(!EcoreUtil.equals(read("simflow", WORKFLOW, Workflow.class),
                read("simflow", WORKFLOW.replace("about c1", "on c1"), Workflow.class)));
    }

    @Test
    void linesOfElementsAreThoseOutsideOfComments() throws IOException {
        String text = file("workflow", "Workflow", "", """
                  <!-- <inputs id="l" name="old"/> -->
                  <!--
                  <inputs id="d" name="old"/>
                  -->
                  <inputs id="d" name="d"/> <!-- <inputs id="e"
                  <inputs id="l"/> -->
                  <inputs id="l" name="l"/>
                """, "");
        Workflow workflow = read("simflow", text, Workflow.class);
        ElementLines lines = new ElementLines(place("simflow"));
        assertEquals(7, lines.of(workflow.getInputs().get(0)));
        assertEquals(9, lines.of(workflow.getInputs().get(1)));
    }
}
