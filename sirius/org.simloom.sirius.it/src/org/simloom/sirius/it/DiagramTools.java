package org.simloom.sirius.it;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.sirius.diagram.DDiagram;
import org.eclipse.sirius.diagram.DDiagramElement;
import org.eclipse.sirius.diagram.DDiagramElementContainer;
import org.eclipse.sirius.diagram.DEdge;
import org.eclipse.sirius.diagram.DNode;
import org.eclipse.sirius.diagram.DragAndDropTarget;
import org.eclipse.sirius.diagram.EdgeTarget;
import org.eclipse.sirius.diagram.description.EdgeMapping;
import org.eclipse.sirius.diagram.description.tool.ContainerCreationDescription;
import org.eclipse.sirius.diagram.description.tool.ContainerDropDescription;
import org.eclipse.sirius.diagram.description.tool.DeleteElementDescription;
import org.eclipse.sirius.diagram.description.tool.DirectEditLabel;
import org.eclipse.sirius.diagram.description.tool.EdgeCreationDescription;
import org.eclipse.sirius.diagram.description.tool.NodeCreationDescription;
import org.eclipse.sirius.diagram.description.tool.ReconnectEdgeDescription;
import org.eclipse.sirius.diagram.description.tool.ReconnectionKind;
import org.eclipse.sirius.diagram.tools.api.command.DiagramCommandFactoryService;
import org.eclipse.sirius.diagram.tools.api.command.IDiagramCommandFactory;

/** Applies the tools of a diagram wherever they may be. */
final class DiagramTools {
    private final Modeling modeling;
    private final Trial trial;
    private final DDiagram diagram;
    private final IDiagramCommandFactory commands;

    DiagramTools(Modeling modeling, Trial trial, DDiagram diagram) {
        this.modeling = modeling;
        this.trial = trial;
        this.diagram = diagram;
        this.commands = DiagramCommandFactoryService.getInstance().getNewProvider().getCommandFactory(modeling.domain);
        commands.setUserInterfaceCallBack(Trial.CHOOSES_FIRST);
    }

    void apply() {
        diagram.getDescription().eAllContents().forEachRemaining(this::apply);
    }

    private void apply(EObject tool) {
        switch (tool) {
            case ContainerCreationDescription creation -> {
                trial.apply(tool, diagram, () -> commands.buildCreateContainerCommandFromTool(diagram, creation));
                each(DDiagramElementContainer.class).forEach(container -> trial.apply(tool, diagram,
                        () -> commands.buildCreateContainerCommandFromTool(container, creation)));
            }
            case NodeCreationDescription creation -> {
                trial.apply(tool, diagram, () -> commands.buildCreateNodeCommandFromTool(diagram, creation));
                each(DDiagramElementContainer.class).forEach(container -> trial.apply(tool, diagram,
                        () -> commands.buildCreateNodeCommandFromTool(container, creation)));
                each(DNode.class).forEach(node -> trial.apply(tool, diagram, () -> commands.buildCreateNodeCommandFromTool(node, creation)));
            }
            case EdgeCreationDescription creation -> ends(creation);
            case ReconnectEdgeDescription reconnection -> reconnect(reconnection);
            case DirectEditLabel edit -> each(DDiagramElement.class).stream().filter(e -> e.getDiagramElementMapping().getLabelDirectEdit() == edit)
                    .forEach(e -> trial.apply(tool, diagram, () -> commands.buildDirectEditLabelFromTool(e, edit, "renamed")));
            case DeleteElementDescription deletion -> each(DDiagramElement.class).stream()
                    .filter(e -> e.getDiagramElementMapping().getDeletionDescription() == deletion)
                    .forEach(e -> trial.apply(tool, diagram, () -> commands.buildDeleteDiagramElement(e)));
            case ContainerDropDescription drop -> drop(drop);
            default -> { }
        }
    }

    private void ends(EdgeCreationDescription creation) {
        for (EdgeMapping mapping : creation.getEdgeMappings()) {
            for (EdgeTarget source : ends(mapping.getSourceMapping())) {
                for (EdgeTarget target : ends(mapping.getTargetMapping())) {
                    if (source != target && !trial.isApplied(creation)) {
                        trial.apply(creation, diagram, () -> commands.buildCreateEdgeCommandFromTool(source, target, creation));
                    }
                }
            }
        }
    }

    private void reconnect(ReconnectEdgeDescription reconnection) {
        boolean atTarget = reconnection.getReconnectionKind() != ReconnectionKind.RECONNECT_SOURCE_LITERAL;
        for (DEdge edge : List.copyOf(diagram.getEdges())) {
            if (edge.getActualMapping() instanceof EdgeMapping mapping && mapping.getReconnections().contains(reconnection)) {
                EdgeTarget old = atTarget ? edge.getTargetNode() : edge.getSourceNode();
                for (EdgeTarget end : ends(atTarget ? mapping.getTargetMapping() : mapping.getSourceMapping())) {
                    if (end != old && !trial.isApplied(reconnection)) {
                        trial.apply(reconnection, diagram, () -> commands.buildReconnectEdgeCommandFromTool(reconnection, edge, old, end));
                    }
                }
            }
        }
    }

    private void drop(ContainerDropDescription drop) {
        List<DragAndDropTarget> targets = new ArrayList<>(each(DDiagramElementContainer.class));
        targets.add((DragAndDropTarget) diagram);
        for (DragAndDropTarget target : targets) {
            if (target.getDragAndDropDescription() != null && target.getDragAndDropDescription().getDropDescriptions().contains(drop)) {
                each(DDiagramElement.class).stream().filter(e -> e != target && drop.getMappings().contains(e.getDiagramElementMapping()))
                        .forEach(e -> trial.apply(drop, diagram, () -> commands.buildDropInContainerCommandFromTool(target, e, drop)));
                modeling.elements().stream().filter(e -> e.eContainer() == null)
                        .forEach(e -> trial.apply(drop, diagram, () -> commands.buildDropInContainerCommandFromTool(target, e, drop)));
            }
        }
    }

    private List<EdgeTarget> ends(Collection<?> mappings) {
        return each(DDiagramElement.class).stream().filter(e -> e instanceof EdgeTarget && mappings.contains(e.getDiagramElementMapping()))
                .map(EdgeTarget.class::cast).toList();
    }

    private <T> List<T> each(Class<T> kind) {
        return diagram.getDiagramElements().stream().filter(kind::isInstance).map(kind::cast).toList();
    }
}
