package org.simloom.diagram.internal.operation;

import java.util.List;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.glsp.server.features.directediting.ApplyLabelEditOperation;
import org.simloom.diagram.internal.edit.Refusal;
import org.simloom.diagram.internal.graph.Names;
import org.simloom.diagram.internal.request.LabelRules;
import org.simloom.model.base.BasePackage;
import org.simloom.model.base.NamedElement;

import com.google.inject.Inject;

/** Renames: changes the label where people read one, else the name. */
public final class LabelHandler extends EditHandler<ApplyLabelEditOperation> {
    @Inject
    private LabelRules rules;

    @Override
    protected Command edit(ApplyLabelEditOperation operation) {
        if (!(element(operation.getLabelId()) instanceof NamedElement element)) {
            throw Refusal.of("label");
        }
        String text = operation.getText() == null ? "" : operation.getText().strip();
        rules.refusal(element, text).ifPresent(problem -> {
            throw problem;
        });
        if (text.equals(Names.text(element))) {
            return null;
        }
        boolean label = Names.hasLabel(element);
        return named("rename", List.of(SetCommand.create(domain(), element, label ? BasePackage.Literals.NAMED_ELEMENT__LABEL
                : BasePackage.Literals.NAMED_ELEMENT__NAME, label && text.isEmpty() ? null : text)));
    }
}
