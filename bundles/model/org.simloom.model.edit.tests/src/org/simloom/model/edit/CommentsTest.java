package org.simloom.model.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.edit.command.ChangeCommand;
import org.eclipse.emf.edit.command.CopyToClipboardCommand;
import org.eclipse.emf.edit.command.MoveCommand;
import org.eclipse.emf.edit.command.PasteFromClipboardCommand;
import org.eclipse.emf.edit.command.RemoveCommand;
import org.eclipse.emf.edit.command.SetCommand;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.simloom.model.base.BasePackage;
import org.simloom.model.edit.command.Ids;
import org.simloom.model.io.ModelFiles;
import org.simloom.model.io.ModelResource;
import org.simloom.model.workflow.Workflow;
import org.simloom.model.workflow.WorkflowPackage;

/** Comments and unknown elements through commands, undoing and redoing. */
class CommentsTest {
    private static final String TEXT = """
            <?xml version="1.0" encoding="UTF-8"?>
            <!-- licence -->
            <workflow:Workflow xmi:version="2.0" xmlns:xmi="http://www.omg.org/XMI" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" \
            xmlns:workflow="http://www.simloom.org/workflow/1.0" id="w" name="w">
              <!-- the first -->
              <inputs id="a" name="a"/>
              <lamp/>
              <inputs id="b" name="b"/> <!-- in mm -->
              <nodes xsi:type="workflow:ExpressionTask" id="t" name="t">
                <!-- in it -->
                <lamp/>
                <inputs id="t.x" name="x"/>
                <!-- after it -->
              </nodes>
              <!-- the end -->
            </workflow:Workflow>
            """;

    private final ModelEditingDomain domain = new ModelEditingDomain();
    private ModelResource resource;
    private Workflow workflow;
    private Ids ids;

    @BeforeEach
    void open() {
        resource = (ModelResource) ModelFiles.read(domain.getResourceSet(), Path.of("w.simflow"), TEXT.getBytes(StandardCharsets.UTF_8));
        workflow = (Workflow) resource.getContents().get(0);
        ids = new Ids(resource);
    }

    @AfterEach
    void close() {
        ids.dispose();
        domain.dispose();
    }

    private String written() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            resource.save(bytes, Map.of());
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }

    /** Executes, undoes and redoes; gives what was written after the first. */
    private String through(Command command) {
        domain.getCommandStack().execute(command);
        String after = written();
        domain.getCommandStack().undo();
        assertEquals(TEXT, written());
        domain.getCommandStack().redo();
        assertEquals(after, written());
        return after;
    }

    @Test
    void deletingTakesTheCommentAndLeavesTheUnknown() {
        assertEquals(TEXT.replace("  <!-- the first -->\n  <inputs id=\"a\" name=\"a\"/>\n", ""),
                through(RemoveCommand.create(domain, workflow.getInputs().get(0))));
        domain.getCommandStack().undo();
        assertEquals(-1, through(RemoveCommand.create(domain, workflow.getNodes().get(0))).indexOf("in it"));
    }

    @Test
    void movingAndRenaming() {
        assertTrue(through(MoveCommand.create(domain, workflow, BasePackage.Literals.PORT_OWNER__INPUTS, workflow.getInputs().get(0), 1))
                .contains("  <lamp/>\n  <inputs id=\"b\" name=\"b\"/> <!-- in mm -->\n  <!-- the first -->\n  <inputs id=\"a\" name=\"a\"/>\n"));
        domain.getCommandStack().undo();
        assertEquals(TEXT.replace("name=\"b\"", "name=\"c\""),
                through(SetCommand.create(domain, workflow.getInputs().get(1), BasePackage.Literals.NAMED_ELEMENT__NAME, "c")));
    }

    @Test
    void aCopyIsPastedWithWhatIsInIt() {
        domain.getCommandStack().execute(CopyToClipboardCommand.create(domain, workflow.getNodes().get(0)));
        domain.getCommandStack().flush();
        String after = through(PasteFromClipboardCommand.create(domain, workflow, WorkflowPackage.Literals.WORKFLOW__NODES));
        assertEquals(TEXT.replace("  <!-- the end -->", """
                  <nodes xsi:type="workflow:ExpressionTask" id="t-2" name="t">
                    <!-- in it -->
                    <lamp/>
                    <inputs id="t-2.x" name="x"/>
                    <!-- after it -->
                  </nodes>
                """ + "  <!-- the end -->"), after);
    }

    @Test
    void aChangeThatIsRecordedIsUndone() {
        String after = through(new ChangeCommand(resource) {
            @Override
            protected void doExecute() {
                workflow.getInputs().get(0).setComments(null);
                workflow.setUnknown(null);
            }
        });
        assertEquals(TEXT.replace("  <!-- the first -->\n", "").replaceFirst("  <lamp/>\n", ""), after);
    }
}
