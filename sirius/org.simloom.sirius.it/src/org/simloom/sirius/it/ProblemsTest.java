package org.simloom.sirius.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.gmf.runtime.notation.View;
import org.eclipse.sirius.diagram.DDiagram;
import org.eclipse.sirius.diagram.ui.part.ValidateAction;
import org.junit.jupiter.api.Test;
import org.simloom.model.workflow.Workflow;

class ProblemsTest {

    @Test
    void aModelWithProblemsOpensWithThemShown() throws Exception {
        Modeling.Preparation wrong = folder -> replace(folder.resolve("bracket.simflow"),
                "<inputs id=\"mesh.size\" name=\"size\" ", "<inputs id=\"mesh.size\" name=\"size\" minimum=\"9\" maximum=\"1\" ");
        try (Modeling modeling = Modeling.of("bracket", wrong); Logged logged = new Logged()) {
            var files = modeling.files();
            DDiagram diagram = modeling.represent("Workflow", DDiagram.class);
            assertEquals(Map.of("size", "error.svg"), modeling.decorations(diagram, "Problem"));
            try (Shown shown = new Shown(modeling, diagram)) {
                shown.arranged("the diagram");
                shown.picture("problem");
                ValidateAction.runValidation(shown.diagram(), (View) shown.diagram().getModel());
                List<String> messages = messages(modeling);
                assertTrue(messages.stream().anyMatch(each -> each.contains("9") && each.contains("1")), messages::toString);
            }
            modeling.session.save(new NullProgressMonitor());
            assertEquals(files, modeling.files());
            assertEquals(List.of(), logged.messages());
        }
    }

    @Test
    void aFileThatIsCutOffIsToldOfAndIsLeftAsItIs() throws Exception {
        refused("bracket.simprocess", "</process:ProcessPlan>", "");
    }

    @Test
    void aFileWithAConnectionThatLeadsNowhereIsToldOfAndIsLeftAsItIs() throws Exception {
        refused("bracket.simflow", "target=\"mesh.size\"", "target=\"mesh.nowhere\"");
    }

    @Test
    void whatNobodyKnowsOfAnElementIsShownAsItsProblemAndIsNotLost() throws Exception {
        kept("attribute", "<inputs id=\"mesh.size\" name=\"size\" ", "<inputs id=\"mesh.size\" name=\"size\" mood=\"good\" ", "size", "mood=\"good\"",
                "mood");
    }

    @Test
    void aNodeOfAKindThatNobodyKnowsIsDrawnWithItsKindAndIsNotLost() throws Exception {
        kept("unknown", "<nodes xsi:type=\"workflow:ExpressionTask\" id=\"weigh\"", "<nodes xsi:type=\"workflow:FancyTask\" gain=\"3\" id=\"weigh\"",
                "weigh", "gain=\"3\"", "FancyTask");
    }

    /** The file opens, the element is marked and told of, and what a change elsewhere saves has all that was there. */
    private static void kept(String picture, String from, String to, String element, String attribute, String told) throws Exception {
        try (Modeling modeling = Modeling.of("bracket", folder -> replace(folder.resolve("bracket.simflow"), from, to)); Logged logged = new Logged()) {
            String before = Files.readString(modeling.folder().resolve("bracket.simflow"));
            DDiagram diagram = modeling.represent("Workflow", DDiagram.class);
            assertEquals(5, diagram.getContainers().size());
            assertEquals("error.svg", modeling.decorations(diagram, "Problem").get(element));
            try (Shown shown = new Shown(modeling, diagram)) {
                shown.arranged("with an unknown " + picture);
                shown.picture("kept-" + picture);
                ValidateAction.runValidation(shown.diagram(), (View) shown.diagram().getModel());
                List<String> messages = messages(modeling);
                assertTrue(messages.stream().anyMatch(each -> each.contains(told)), messages::toString);
            }
            modeling.change(() -> modeling.elements().stream().filter(each -> each instanceof Workflow workflow && workflow.eContainer() == null)
                    .forEach(each -> ((Workflow) each).setDescription("changed")));
            modeling.session.save(new NullProgressMonitor());
            String after = Files.readString(modeling.folder().resolve("bracket.simflow"));
            assertTrue(after.contains("description=\"changed\"") && after.contains(attribute), after);
            assertEquals(attributes(before), attributes(after));
            assertEquals(List.of(), logged.messages());
        }
    }

    /** Every line with its attributes in an order of no meaning and whole numbers in one way, without what a workflow says of itself. */
    private static List<List<String>> attributes(String model) {
        return model.replace(".0\"", "\"").lines().filter(line -> !line.contains("<workflow:Workflow")).map(line -> Pattern.compile("[\\w:]+=\"[^\"]*\"|</?\\w+").matcher(line)
                .results().map(MatchResult::group).sorted().toList()).toList();
    }

    /** What is told has the file and the line; what else is in the session is drawn. */
    private static void refused(String model, String from, String to) throws Exception {
        try (Modeling modeling = Modeling.of("bracket")) {
            String broken = "broken" + model.substring(model.lastIndexOf('.'));
            Files.copy(modeling.folder().resolve(model), modeling.folder().resolve(broken));
            replace(modeling.folder().resolve(broken), from, to);
            var files = modeling.files();
            String told = "";
            try {
                modeling.add(broken);
            } catch (RuntimeException e) {
                told = e.getMessage();
            }
            // (file, line, column) by the reader of models, in words by that of XML
            assertTrue(told.contains(broken) && told.matches("(?s).*(, |lineNumber: )" + line(modeling.folder().resolve(broken), to) + "[,;].*"), told);
            assertEquals(5, modeling.represent("Workflow", DDiagram.class).getContainers().size());
            modeling.session.save(new NullProgressMonitor());
            assertEquals(files, modeling.files());
        }
    }

    /** The line that has the text; the last where there is none, as a file that is cut off goes wrong at its end. */
    private static int line(Path file, String text) throws Exception {
        List<String> lines = Files.readString(file).lines().toList();
        return text.isEmpty() ? lines.size() + 1 : 1 + IntStream.range(0, lines.size()).filter(i -> lines.get(i).contains(text)).findFirst().orElseThrow();
    }

    private static List<String> messages(Modeling modeling) throws Exception {
        return Arrays.stream(modeling.project().findMarkers(IMarker.PROBLEM, true, IResource.DEPTH_INFINITE))
                .filter(each -> each.getResource().getName().endsWith(".aird")).map(each -> each.getAttribute(IMarker.MESSAGE, "")).toList();
    }

    private static void replace(Path file, String from, String to) throws Exception {
        String text = Files.readString(file);
        assertTrue(text.contains(from), from);
        Files.writeString(file, text.replace(from, to));
    }
}
