package org.simloom.sirius.service;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.emf.edit.command.RemoveCommand;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.simloom.diagram.internal.edit.FreeNames;
import org.simloom.model.base.BasePackage;
import org.simloom.model.product.Part;
import org.simloom.model.product.Product;
import org.simloom.model.product.ProductPackage;
import org.simloom.model.workflow.Connection;
import org.simloom.model.workflow.Node;
import org.simloom.model.workflow.Workflow;
import org.simloom.model.workflow.WorkflowPackage;
import org.simloom.sirius.internal.Changes;

/** Moves elements into others. */
public class MoveServices {
    private final LevelServices levels = new LevelServices();

    /** Whether an element may be put there. Changes nothing. */
    public boolean canMove(EObject element, EObject container) {
        EObject owner = owner(element, container);
        return owner != null && owner != element.eContainer() && !EcoreUtil.isAncestor(element, owner)
                && owner.eResource() == element.eResource();
    }

    /**
     * Puts a node into a loop, a case or the workflow, or a part into another. A node's connections stay behind: they
     * cannot lead from one level to another.
     */
    public EObject moveInto(EObject element, EObject container) {
        Changes.make(element, domain -> {
            if (!canMove(element, container)) {
                throw Changes.refused(element instanceof Part ? "move.part" : "move");
            }
            return element instanceof Node node ? commands(domain, node, (Workflow) owner(element, container))
                    : moved(domain, element, owner(element, container), element instanceof Part && container instanceof Part
                            ? ProductPackage.Literals.PART__PARTS : ProductPackage.Literals.PRODUCT__PARTS);
        });
        return element;
    }

    private EObject owner(EObject element, EObject container) {
        return switch (element) {
            case Node node -> levels.level(container);
            case Part part -> container instanceof Part || container instanceof Product ? container : null;
            case null, default -> null;
        };
    }

    private static List<Command> commands(EditingDomain domain, Node node, Workflow level) {
        List<Command> commands = new ArrayList<>();
        if (node.eContainer() instanceof Workflow old) {
            List<Connection> cut = old.getConnections().stream().filter(c -> belongs(c.getSource(), node) || belongs(c.getTarget(), node)).toList();
            if (!cut.isEmpty()) {
                commands.add(RemoveCommand.create(domain, old, WorkflowPackage.Literals.WORKFLOW__CONNECTIONS, cut));
            }
        }
        String name = FreeNames.name(node.getName(), level.getNodes());
        if (!name.equals(node.getName())) {
            commands.add(SetCommand.create(domain, node, BasePackage.Literals.NAMED_ELEMENT__NAME, name));
        }
        commands.addAll(moved(domain, node, level, WorkflowPackage.Literals.WORKFLOW__NODES));
        return commands;
    }

    private static boolean belongs(EObject port, Node node) {
        return port != null && port.eContainer() == node;
    }

    private static List<Command> moved(EditingDomain domain, EObject element, EObject owner, EReference feature) {
        return List.of(RemoveCommand.create(domain, element.eContainer(), element.eContainmentFeature(), element),
                AddCommand.create(domain, owner, feature, element));
    }
}
