package org.simloom.diagram;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.junit.jupiter.api.Test;
import org.simloom.base.problem.Severity;
import org.simloom.drawing.Drawings;
import org.simloom.drawing.Marking;
import org.simloom.drawing.svg.SvgWriter;
import org.simloom.drawing.svg.Theme;
import org.simloom.engine.Examination;
import org.simloom.model.base.BasePackage;
import org.simloom.model.base.NamedElement;
import org.simloom.model.edit.command.Deletion;
import org.simloom.model.edit.command.Edits;
import org.simloom.model.io.ModelFiles;
import org.simloom.model.workflow.Workflow;
import org.simloom.tool.ToolCatalog;

/** What cannot be done inside of open sub-workflows, and what is said where something is wrong there. */
class NestedFaultsTest extends NestedFixture {
    /** As an editor does when the file has changed: what was read of it is let go. */
    private void changedOutside() {
        page.host.onModel(() -> {
            ResourceSet set = page.host.domain().getResourceSet();
            Resource read = set.getResource(ModelFiles.uri(inner), false);
            read.unload();
            set.getResources().remove(read);
            return null;
        });
        page.forget();
        page.session.modelChanged();
        page.await(action -> action.has("newRoot"));
    }

    @Test
    void nothingInsideCanBeChanged() {
        unfold("n:one");
        String code = "diagram.nested";
        String said = page.refused(code, "deleteElement", Map.of("elementIds", List.of("n:one/work")));
        assertTrue(said.contains("inner.simflow"), said);
        page.forget();
        page.refused(code, "changeBounds", Map.of("newBounds", List.of(
                Map.of("elementId", "n:one/work", "newPosition", Map.of("x", 900, "y", 900)))));
        assertTrue(page.await(action -> action.has("newRoot")).toString().contains("one/work"));
        page.refused(code, "changeRoutingPoints", Map.of("newRoutingPoints", List.of(
                Map.of("elementId", "e:one.x#frame", "newRoutingPoints", List.of(Map.of("x", 1, "y", 1))))));
        page.refused(code, "createEdge", Map.of("elementTypeId", "edge:data", "sourceElementId", "p:x", "targetElementId", "p:one/work.a"));
        page.refused(code, "applyLabelEdit", Map.of("labelId", "l:one/work", "text", "other"));
        page.refused(code, "createNode", Map.of("elementTypeId", "script", "containerId", "n:one/loop", "location", Map.of("x", 1, "y", 1)));
        page.refused(code, "createNode", Map.of("elementTypeId", "script", "containerId", "n:one", "location", Map.of("x", 1, "y", 1)));
        page.refused(code, Part.OPERATION, Map.of("elementId", "n:one/work", "part", Part.INPUT.type()));
        page.refused(code, "cut", Map.of("editorContext", Map.of("selectedElementIds", List.of("n:one/work"), "args", Map.of())));
    }

    @Test
    void noCommandOfTheEditorReachesIt() {
        unfold("n:one");
        page.say("simloom.open", Map.of("elementId", "n:one/work"));
        NamedElement work = (NamedElement) page.host.opened.get(0);
        assertFalse(Edits.set(page.host.domain(), work, BasePackage.Literals.NAMED_ELEMENT__NAME, "other").canExecute());
        assertFalse(Deletion.of(page.host.domain(), List.of(work)).canExecute());
    }

    @Test
    void aFileThatChangesIsDrawnAsItIsNow() throws IOException {
        unfold("n:one");
        Samples.save(inner("other"), inner);
        changedOutside();
        assertNotNull(page.part("n:one/other"));
        assertNull(page.part("n:one/work"));
        Files.writeString(inner, "<broken");
        changedOutside();
        assertNull(page.part("n:one/other"));
        assertEquals("inner.simflow is damaged", argument("n:one", "detail"));
        Files.delete(inner);
        changedOutside();
        assertEquals("inner.simflow is missing", argument("n:one", "detail"));
        assertTrue(page.refused("diagram.unfold", "simloom.fold", fold("n:two", true)).contains("missing"));
        Samples.save(inner("work"), inner);
        changedOutside();
        assertNotNull(page.part("n:one/work"), "it was open and is again");
    }

    @Test
    void workflowsThatRunEachOtherEndWhereTheyLeadBack() throws IOException {
        page.close();
        Path back = folder.resolve("back.simflow");
        ResourceSet set = ModelFiles.newResourceSet();
        Workflow first = flow("first");
        Workflow second = flow("second");
        Resource one = set.createResource(ModelFiles.uri(outer));
        Resource two = set.createResource(ModelFiles.uri(back));
        one.getContents().add(first);
        two.getContents().add(second);
        sub(first, "down", second);
        sub(first, "self", first);
        sub(second, "up", first);
        ModelFiles.save(two);
        ModelFiles.save(one);
        ModelFiles.save(two);
        page = Tester.shown(outer);
        assertEquals("runs first, which leads back to here", argument("n:self", "detail"));
        unfold("n:down");
        assertEquals("runs first, which leads back to here", argument("n:down/up", "detail"));
        assertTrue(page.refused("diagram.unfold", "simloom.fold", fold("n:down/up", true)).contains("leads back"));
        Drawings drawings = new Drawings(id -> id);
        assertTrue(new SvgWriter(Theme.LIGHT, id -> null).write(page.host.onModel(() -> drawings.drawOpen(page.host.root(), page.host.layout())))
                .contains("leads back"));
    }

    @Test
    void whatValidationFindsInTheFileIsToldThere() {
        Workflow faulty = inner("work");
        faulty.getConnections().remove(0);
        Samples.save(faulty, inner);
        page.close();
        page = Tester.shown(outer);
        unfold("n:two");
        String markers = page.await(action -> action.get("kind").getAsString().equals("setMarkers")
                && action.toString().contains("two/work")).toString();
        assertFalse(markers.contains("one/work"));
    }

    @Test
    void aPictureMarksWhatIsWrongInEveryUseThatIsOpenAndReadsTheFileOnce() {
        Workflow faulty = inner("work");
        faulty.getConnections().remove(0);
        Samples.save(faulty, inner);
        page.close();
        page = Tester.shown(outer);
        unfold("n:one", "n:two");
        List<Path> examined = new ArrayList<>();
        Marking marking = new Marking(page.session.drawing());
        marking.addNested((file, found) -> {
            examined.add(file);
            new Examination(new ToolCatalog(List.of(), Map.of(), Map.of())).file(ModelFiles.newResourceSet(), file, found);
        });
        assertEquals(List.of(inner), examined);
        assertEquals(Severity.ERROR, marking.of("one/work").severity());
        assertEquals(marking.of("one/work"), marking.of("two/work"));
        assertNull(marking.of("one/loop.body.each"), "it is not drawn");
        assertNotNull(marking.of("one/loop"), "it contains what is wrong");
        String picture = new SvgWriter(Theme.LIGHT, marking).write(page.session.drawing());
        assertTrue(picture.contains(marking.of("one/work").message().lines().findFirst().orElseThrow().replace("\"", "&quot;")), picture);
    }
}
