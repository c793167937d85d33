package org.simloom.diagram.internal.request;

import java.util.List;
import java.util.Optional;

import org.eclipse.glsp.graph.GModelElement;
import org.eclipse.glsp.server.features.directediting.LabelEditValidator;
import org.eclipse.glsp.server.features.directediting.ValidationStatus;
import org.simloom.base.problem.ProblemException;
import org.simloom.base.problem.Severity;
import org.simloom.diagram.internal.edit.Refusal;
import org.simloom.diagram.internal.graph.Names;
import org.simloom.diagram.internal.model.DiagramModel;
import org.simloom.model.base.NamedElement;
import org.simloom.validation.Finding;
import org.simloom.validation.Proposals;

import com.google.inject.Inject;

/** What may be written into labels, told while it is written. */
public final class LabelRules implements LabelEditValidator {
    private static final int LONGEST = 200;

    @Inject
    private DiagramModel model;

    @Override
    public ValidationStatus validate(String text, GModelElement label) {
        return model.onModel(() -> model.elements().element(label.getId()) instanceof NamedElement element
                ? status(element, text == null ? "" : text.strip()) : ValidationStatus.error(Refusal.problem("label").message()));
    }

    private ValidationStatus status(NamedElement element, String text) {
        Optional<ProblemException> refusal = refusal(element, text);
        if (refusal.isPresent()) {
            return ValidationStatus.error(refusal.get().problem().message());
        }
        return found(element, text).stream().findFirst().map(finding -> ValidationStatus.warning(finding.message()))
                .orElseGet(ValidationStatus::ok);
    }

    /** Why an element must not be called so; empty where it may. */
    public Optional<ProblemException> refusal(NamedElement element, String text) {
        if (text.length() > LONGEST) {
            return Optional.of(Refusal.of("label.long", text.length(), LONGEST));
        }
        return found(element, text).stream().filter(finding -> finding.severity() == Severity.ERROR).findFirst().map(Refusal::of);
    }

    /** Anything may be a label; names have rules. */
    private static List<Finding> found(NamedElement element, String text) {
        return Names.hasLabel(element) ? List.of() : Proposals.name(element, text);
    }
}
