package org.simloom.diagram.internal.edit;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.simloom.model.base.BaseFactory;
import org.simloom.model.base.Identified;
import org.simloom.model.base.InputPort;
import org.simloom.model.base.OutputPort;
import org.simloom.model.base.Port;
import org.simloom.model.base.PortOwner;

/** Ports like those of something else. */
public final class CopiedPorts {
    private CopiedPorts() {
    }

    /**
     * Gives a task the ports of its tool, or of the workflow it runs.
     *
     * @param bounds whether bounds are repeated; those of a tool hold for its tasks anyway
     */
    public static void of(PortOwner from, PortOwner to, boolean bounds) {
        from.getInputs().forEach(port -> to.getInputs().add(copy(port, bounds)));
        from.getOutputs().forEach(port -> to.getOutputs().add(copy(port, bounds)));
    }

    /**
     * The first of the ports of its tool, or of the workflow it runs, that a node does not have.
     *
     * @return {@code null} where it has them all
     */
    static Port missing(PortOwner from, PortOwner to, boolean input) {
        List<? extends Port> there = input ? to.getInputs() : to.getOutputs();
        Set<String> names = there.stream().map(Port::getName).collect(Collectors.toSet());
        return (input ? from.getInputs() : from.getOutputs()).stream().filter(port -> !names.contains(port.getName()))
                .findFirst().map(port -> copy((Port) port, false)).orElse(null);
    }

    /** An input that takes what the port gives. */
    public static InputPort input(Port like, String name) {
        InputPort port = BaseFactory.eINSTANCE.createInputPort();
        alike(like, port, name);
        return port;
    }

    /** An output that gives what the port takes. */
    public static OutputPort output(Port like, String name) {
        OutputPort port = BaseFactory.eINSTANCE.createOutputPort();
        alike(like, port, name);
        return port;
    }

    private static void alike(Port like, Port port, String name) {
        port.setName(name);
        port.setType(like.getType());
        port.setUnit(like.getUnit());
        port.setMediaType(like.getMediaType());
        like.getColumns().forEach(column -> port.getColumns().add(clean(EcoreUtil.copy(column))));
    }

    private static <P extends Port> P copy(P port, boolean bounds) {
        P copy = EcoreUtil.copy(port);
        clean(copy);
        // keys of texts lead nowhere outside the descriptor, and its values are taken where the task has none
        copy.setLabel(null);
        copy.setDescription(null);
        copy.getColumns().forEach(CopiedPorts::clean);
        if (copy instanceof InputPort input) {
            input.setValue(null);
            input.setRequired(input.isRequired() && ((InputPort) port).getValue() == null);
        }
        if (!bounds) {
            copy.setMinimum(null);
            copy.setMaximum(null);
        }
        return copy;
    }

    private static <T extends Identified> T clean(T element) {
        element.setId(null);
        return element;
    }
}
