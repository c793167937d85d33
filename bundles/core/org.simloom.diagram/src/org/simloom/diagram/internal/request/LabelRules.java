package org.simloom.diagram.internal.request;

import java.util.Optional;

import org.eclipse.glsp.graph.GModelElement;
import org.eclipse.glsp.server.features.directediting.LabelEditValidator;
import org.eclipse.glsp.server.features.directediting.ValidationStatus;
import org.simloom.base.problem.ProblemException;
import org.simloom.diagram.internal.edit.Refusal;
import org.simloom.diagram.internal.edit.Renaming;
import org.simloom.diagram.internal.model.DiagramModel;
import org.simloom.model.base.NamedElement;

import com.google.inject.Inject;

/** What may be written into labels, told while it is written. */
public final class LabelRules implements LabelEditValidator {
    @Inject
    private DiagramModel model;

    @Override
    public ValidationStatus validate(String text, GModelElement label) {
        return model.onModel(() -> model.elements().frame(label.getId()) != null
                ? ValidationStatus.error(Refusal.nestedProblem(model.elements().frame(label.getId())).message()) : model.elements().element(label.getId()) instanceof NamedElement element
                ? status(element, text == null ? "" : text.strip()) : ValidationStatus.error(Refusal.problem("label").message()));
    }

    private ValidationStatus status(NamedElement element, String text) {
        Optional<ProblemException> refusal = Renaming.refusal(element, text);
        if (refusal.isPresent()) {
            return ValidationStatus.error(refusal.get().problem().message());
        }
        return Renaming.found(element, text).stream().findFirst().map(finding -> ValidationStatus.warning(finding.message()))
                .orElseGet(ValidationStatus::ok);
    }
}
