package org.simloom.diagram.internal.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.simloom.model.base.BaseFactory;
import org.simloom.model.base.BasePackage;
import org.simloom.model.base.InputPort;
import org.simloom.model.base.NamedElement;
import org.simloom.model.base.Port;
import org.simloom.model.base.PortOwner;
import org.simloom.model.base.PortType;
import org.simloom.model.edit.ElementLabels;
import org.simloom.model.tool.ToolDescriptor;
import org.simloom.model.workflow.Branch;
import org.simloom.model.workflow.Case;
import org.simloom.model.workflow.ForEach;
import org.simloom.model.workflow.Node;
import org.simloom.model.workflow.Repeat;
import org.simloom.model.workflow.SubWorkflow;
import org.simloom.model.workflow.ToolTask;
import org.simloom.model.workflow.Workflow;
import org.simloom.model.workflow.WorkflowPackage;
import org.simloom.tool.ToolCatalog;

/**
 * Gives nodes one more port. What is inside a loop or branch gets the same, as ports of the two correspond by name; of a
 * tool or a workflow that is run, it is the next that the node does not have.
 */
public final class Ports {
    private final EditingDomain domain;
    private final ToolCatalog tools;

    public Ports(EditingDomain domain, ToolCatalog tools) {
        this.domain = domain;
        this.tools = tools;
    }

    /**
     * Commands that add a port.
     *
     * @param input whether values come in by it
     * @throws org.simloom.base.problem.ProblemException {@code diagram.ports} where the node has all it can have
     */
    public Added add(Node node, boolean input) {
        List<Workflow> bodies = bodies(node);
        Port port = switch (node) {
            case ToolTask task -> ofTool(task, input);
            case SubWorkflow sub -> described(sub.getWorkflow(), sub, input);
            default -> named(node, bodies, input);
        };
        List<Command> commands = new ArrayList<>();
        for (Workflow body : bodies) {
            Port inside = input ? CopiedPorts.input(port, port.getName()) : CopiedPorts.output(port, port.getName());
            FreeNames.ids(inside, body);
            commands.add(add(body, inside));
        }
        boolean item = input && node instanceof ForEach loop && loop.getItems().isEmpty();
        if (item || !input && node instanceof ForEach) {
            // the loop has as many as it goes round
            port.setType(PortType.VECTOR);
        }
        FreeNames.ids(port, node);
        commands.add(add(node, port));
        if (item) {
            commands.add(AddCommand.create(domain, node, WorkflowPackage.Literals.FOR_EACH__ITEMS, port));
        }
        return new Added(commands, port);
    }

    private Command add(PortOwner owner, Port port) {
        EReference feature = port instanceof InputPort ? BasePackage.Literals.PORT_OWNER__INPUTS : BasePackage.Literals.PORT_OWNER__OUTPUTS;
        return AddCommand.create(domain, owner, feature, port);
    }

    private Port ofTool(ToolTask task, boolean input) {
        ToolDescriptor tool = tools.find(task.getTool()).orElse(null);
        if (tool == null) {
            return named(task, List.of(), input);
        }
        boolean open = input ? tool.isOpenInputs() : tool.isOpenOutputs();
        return open && CopiedPorts.missing(tool, task, input) == null ? named(task, List.of(), input) : described(tool, task, input);
    }

    private static Port described(PortOwner by, Node node, boolean input) {
        Port port = by == null || by.eIsProxy() ? null : CopiedPorts.missing(by, node, input);
        if (port == null) {
            throw Refusal.of("ports", ElementLabels.text(node));
        }
        return port;
    }

    private static Port named(Node node, List<Workflow> bodies, boolean input) {
        Port port = input ? BaseFactory.eINSTANCE.createInputPort() : BaseFactory.eINSTANCE.createOutputPort();
        port.setType(PortType.REAL);
        List<NamedElement> taken = Stream.concat(Stream.of(node), bodies.stream())
                .<NamedElement>flatMap(owner -> Stream.concat(owner.getInputs().stream(), owner.getOutputs().stream())).toList();
        port.setName(FreeNames.numbered(input ? "input" : "output", taken));
        return port;
    }

    private static List<Workflow> bodies(Node node) {
        Stream<Workflow> bodies = switch (node) {
            case ForEach loop -> Stream.ofNullable(loop.getBody());
            case Repeat loop -> Stream.ofNullable(loop.getBody());
            case Branch branch -> branch.getCases().stream().map(Case::getBody).filter(Objects::nonNull);
            default -> Stream.empty();
        };
        return bodies.toList();
    }
}
