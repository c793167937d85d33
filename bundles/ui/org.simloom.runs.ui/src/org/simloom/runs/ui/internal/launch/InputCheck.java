package org.simloom.runs.ui.internal.launch;

import java.util.Optional;

import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.simloom.base.problem.Severity;
import org.simloom.engine.Examination;
import org.simloom.model.base.InputPort;
import org.simloom.model.io.ModelFiles;
import org.simloom.model.workflow.Workflow;
import org.simloom.model.workflow.WorkflowFactory;
import org.simloom.runs.ui.internal.Texts;
import org.simloom.validation.Validator;
import org.simloom.workbench.SimloomServices;

/** Says what is wrong with a text typed for an input, by the rules that hold for its default value. */
final class InputCheck {
    private final Examination examination = new Examination(SimloomServices.catalog());

    /**
     * What is wrong.
     *
     * @param text what was typed; {@code null} for the default
     * @return one sentence with what to do; empty where the text will do
     */
    Optional<String> problem(InputPort port, String text) {
        if ((text == null || text.isBlank()) && (port.getValue() == null || port.getValue().isBlank())) {
            return port.isRequired() ? Optional.of(Texts.get("input.missing", port.getName())) : Optional.empty();
        }
        if (text == null) {
            return Optional.empty();
        }
        InputPort typed = EcoreUtil.copy(port);
        typed.setValue(text);
        Workflow alone = WorkflowFactory.eINSTANCE.createWorkflow();
        alone.setName("input");
        alone.getInputs().add(typed);
        // relative paths are looked for beside the workflow's file
        Resource resource = ModelFiles.newResourceSet().createResource(port.eResource().getURI());
        resource.getContents().add(alone);
        return Validator.validate(alone, id -> Optional.empty(), examination.expressions()).stream()
                .filter(finding -> finding.severity() == Severity.ERROR && finding.element() == typed).findFirst()
                .map(finding -> finding.advice().isEmpty() ? finding.message() : finding.message() + " " + finding.advice());
    }
}
