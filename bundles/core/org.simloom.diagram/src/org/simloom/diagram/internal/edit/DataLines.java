package org.simloom.diagram.internal.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.emf.edit.command.RemoveCommand;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.simloom.model.base.InputPort;
import org.simloom.model.base.OutputPort;
import org.simloom.model.base.Port;
import org.simloom.model.base.PortOwner;
import org.simloom.model.edit.ElementLabels;
import org.simloom.model.workflow.Connection;
import org.simloom.model.workflow.Node;
import org.simloom.model.workflow.Workflow;
import org.simloom.model.workflow.WorkflowFactory;
import org.simloom.model.workflow.WorkflowPackage;
import org.simloom.validation.Finding;
import org.simloom.validation.Proposals;
import org.simloom.validation.Proposals.Connecting;

/** Connections between ports, by the rules that validation has for them. */
public final class DataLines {
    private final EditingDomain domain;

    public DataLines(EditingDomain domain) {
        this.domain = domain;
    }

    /** Commands and the connection that they make or change. */
    public record Joined(List<Command> commands, Connection connection) {
    }

    /** The workflow whose connections begin or end at a port; {@code null} where there is none. */
    public static Workflow level(Port port) {
        return port.eContainer() instanceof Workflow workflow ? workflow
                : port.eContainer() instanceof Node node && node.eContainer() instanceof Workflow workflow ? workflow : null;
    }

    /** Whether connections begin at a port: at outputs of nodes and inputs of the workflow around them. */
    public static boolean isBeginning(Port port) {
        return port.eContainer() instanceof Workflow ? port instanceof InputPort : port instanceof OutputPort;
    }

    /**
     * Connects a port or node to another.
     *
     * @param changed a connection that gets these ends; {@code null} for a new one
     * @throws org.simloom.base.problem.ProblemException why that is not possible, in the words of validation
     */
    public Joined join(EObject source, EObject target, Connection changed) {
        if (source instanceof Port port && !(target instanceof Port)) {
            return join(port, fitting(port, true, target, changed), changed);
        }
        if (target instanceof Port port && !(source instanceof Port)) {
            return join(fitting(port, false, source, changed), port, changed);
        }
        if (source instanceof Port from && target instanceof Port to) {
            return join(from, to, changed);
        }
        throw Refusal.of("ends");
    }

    private Joined join(Port source, Port target, Connection changed) {
        Workflow level = level(source);
        if (level == null) {
            throw Refusal.of("ends");
        }
        List<Connection> replaced = replaced(level, target, changed);
        Optional<Finding> refusal = new Connecting(source, true, level, replaced).refusal(target);
        if (refusal.isPresent()) {
            throw Refusal.of(refusal.get());
        }
        List<Command> commands = new ArrayList<>();
        Connection connection = changed;
        List<Connection> gone = replaced.stream().filter(other -> other != changed).toList();
        if (!gone.isEmpty()) {
            commands.add(RemoveCommand.create(domain, level, WorkflowPackage.Literals.WORKFLOW__CONNECTIONS, gone));
        }
        if (changed == null) {
            connection = make(source, target);
            FreeNames.ids(connection, level);
            commands.add(AddCommand.create(domain, level, WorkflowPackage.Literals.WORKFLOW__CONNECTIONS, connection));
        } else {
            if (changed.getSource() != source) {
                commands.add(SetCommand.create(domain, changed, WorkflowPackage.Literals.CONNECTION__SOURCE, source));
            }
            if (changed.getTarget() != target) {
                commands.add(SetCommand.create(domain, changed, WorkflowPackage.Literals.CONNECTION__TARGET, target));
            }
        }
        return new Joined(commands, connection);
    }

    private static Connection make(Port source, Port target) {
        Connection connection = WorkflowFactory.eINSTANCE.createConnection();
        connection.setSource(source);
        connection.setTarget(target);
        return connection;
    }

    /** An input takes one connection: others to the same end give way, and so does the one that is changed. */
    private static List<Connection> replaced(Workflow level, Port target, Connection changed) {
        return level.getConnections().stream().filter(other -> other == changed || other.getTarget() == target).toList();
    }

    /** The first port of a node, free ones before others, that fits a port. */
    private static Port fitting(Port fixed, boolean from, EObject node, Connection changed) {
        Workflow level = level(fixed);
        if (level == null || !(node instanceof PortOwner owner)) {
            throw Refusal.of("ends");
        }
        Connecting connecting = new Connecting(fixed, from, level, changed == null ? List.of() : List.of(changed));
        List<? extends Port> ports = from ? owner.getInputs() : owner.getOutputs();
        Finding first = null;
        for (boolean free : from ? new boolean[] {true, false} : new boolean[] {true}) {
            for (Port port : ports) {
                if (from && isFed(level, port, changed) == free) {
                    continue;
                }
                Optional<Finding> refusal = connecting.refusal(port);
                if (refusal.isEmpty()) {
                    return port;
                }
                first = first == null ? refusal.get() : first;
            }
        }
        // one port: its reason says more than that none fits
        throw ports.size() == 1 && first != null ? Refusal.of(first) : Refusal.of("free", ElementLabels.text(node));
    }

    private static boolean isFed(Workflow level, Port port, Connection except) {
        return level.getConnections().stream().anyMatch(c -> c != except && c.getTarget() == port);
    }

    /**
     * Puts a new node between the ends of a connection. Those that take any ports get what they need.
     *
     * @return commands to be executed after the node was added; empty where none of its ports fits
     */
    public Optional<List<Command>> insert(Node node, boolean open, Connection connection, Workflow level) {
        Port source = connection.getSource();
        Port target = connection.getTarget();
        if (source == null || target == null || source.eIsProxy() || target.eIsProxy()) {
            return Optional.empty();
        }
        if (open && node.getInputs().isEmpty() && node.getOutputs().isEmpty()) {
            node.getInputs().add(CopiedPorts.input(source, FreeNames.name(source.getName(), List.of())));
            node.getOutputs().add(CopiedPorts.output(target, FreeNames.name(target.getName(), node.getInputs())));
        }
        Port in = first(node.getInputs(), source, true);
        Port out = first(node.getOutputs(), target, false);
        if (in == null || out == null) {
            return Optional.empty();
        }
        FreeNames.ids(node, level);
        Connection second = make(out, target);
        FreeNames.ids(second, level);
        return Optional.of(List.of(SetCommand.create(domain, connection, WorkflowPackage.Literals.CONNECTION__TARGET, in),
                AddCommand.create(domain, level, WorkflowPackage.Literals.WORKFLOW__CONNECTIONS, second)));
    }

    /** The node is in no workflow yet, so its level is not asked for: only whether values fit. */
    private static Port first(List<? extends Port> ports, Port other, boolean from) {
        return ports.stream().filter(port -> Proposals.values(from ? other : port, from ? port : other)
                .isEmpty()).findFirst().orElse(null);
    }
}
