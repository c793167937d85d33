package org.simloom.diagram.internal.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.simloom.base.problem.ProblemException;
import org.simloom.base.problem.Severity;
import org.simloom.diagram.internal.graph.Names;
import org.simloom.diagram.internal.graph.PortText;
import org.simloom.model.base.BasePackage;
import org.simloom.model.base.NamedElement;
import org.simloom.model.base.Port;
import org.simloom.validation.Finding;
import org.simloom.validation.Proposals;

/** Changes what people read on a shape: the label where there is one, else the name; of a port its unit too. */
public final class Renaming {
    private static final int LONGEST = 200;

    private Renaming() {
    }

    /** What is edited: the label, or the name where there is none. */
    public static String shown(NamedElement element) {
        return Names.text(element);
    }

    /** Why an element must not be called so; empty where it may. */
    public static Optional<ProblemException> refusal(NamedElement element, String text) {
        if (text.length() > LONGEST) {
            return Optional.of(Refusal.of("label.long", text.length(), LONGEST));
        }
        return found(element, text).stream().filter(finding -> finding.severity() == Severity.ERROR).findFirst().map(Refusal::of);
    }

    /** What validation would find afterwards. Anything may be a label; names have rules. */
    public static List<Finding> found(NamedElement element, String text) {
        if (element instanceof Port port) {
            PortText said = PortText.parse(text);
            List<Finding> found = new ArrayList<>(Proposals.name(port, said.name()));
            said.unit().ifPresent(unit -> found.addAll(Proposals.unit(port, unit)));
            return found;
        }
        return Names.hasLabel(element) ? List.of() : Proposals.name(element, text);
    }

    /**
     * The commands; none where the text is the same.
     *
     * @throws ProblemException why the element must not be called so
     */
    public static List<Command> commands(EditingDomain domain, NamedElement element, String text) {
        refusal(element, text).ifPresent(problem -> {
            throw problem;
        });
        if (text.equals(Names.text(element))) {
            return List.of();
        }
        if (element instanceof Port port) {
            return commands(domain, port, PortText.parse(text));
        }
        boolean label = Names.hasLabel(element);
        return List.of(SetCommand.create(domain, element, label ? BasePackage.Literals.NAMED_ELEMENT__LABEL
                : BasePackage.Literals.NAMED_ELEMENT__NAME, label && text.isEmpty() ? null : text));
    }

    private static List<Command> commands(EditingDomain domain, Port port, PortText said) {
        List<Command> commands = new ArrayList<>();
        if (!said.name().equals(port.getName())) {
            commands.add(SetCommand.create(domain, port, BasePackage.Literals.NAMED_ELEMENT__NAME, said.name()));
        }
        said.unit().filter(unit -> !unit.equals(PortText.unit(port))).ifPresent(unit -> commands.add(
                SetCommand.create(domain, port, BasePackage.Literals.PORT__UNIT, unit.isEmpty() ? null : unit)));
        return commands;
    }
}
