package org.simloom.validation.internal;

import java.util.List;
import java.util.function.Function;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.simloom.base.l10n.Messages;
import org.simloom.model.base.NamedElement;
import org.simloom.model.base.Port;
import org.simloom.model.base.Setting;
import org.simloom.model.io.MissingElements;
import org.simloom.model.workflow.Connection;
import org.simloom.model.workflow.Workflow;
import org.simloom.model.workflow.WorkflowPackage;

/** Where an element is, in the user's words: {@code workflow plate / task mesh / input diameter}. */
public final class ElementPath {
    private static final Messages MESSAGES = Messages.of(ElementPath.class);
    private static final String SEPARATOR = " / ";

    private ElementPath() {
    }

    /** The path from the file's root. */
    public static String of(EObject element) {
        EObject owner = element.eContainer();
        // the body of a loop is known by the loop
        boolean silent = element instanceof Workflow body && owner != null && name(body).isEmpty();
        return owner == null ? step(element) : silent ? of(owner) : of(owner) + SEPARATOR + step(element);
    }

    /** The element's kind and name, or its place among its siblings where it has none. */
    public static String step(EObject element) {
        String kind = kind(element);
        String name = element instanceof Connection connection ? connection(connection) : name(element);
        return name.isEmpty() ? kind + place(element) : kind + " " + name;
    }

    /** What the element is, such as "task". */
    public static String kind(EObject element) {
        return MESSAGES.get("kind." + element.eClass().getName());
    }

    /** The element's name; empty where it has none. */
    public static String name(EObject element) {
        String name = switch (element) {
            case NamedElement named -> named.getName();
            case Setting setting -> setting.getName();
            default -> null;
        };
        return name == null ? "" : name.strip();
    }

    /** A port as a connection shows it: {@code mesh.nodes}, or {@code diameter} for one of the workflow's own. */
    public static String port(Port port) {
        boolean inner = port.eContainer() != null && !(port.eContainer() instanceof Workflow);
        return inner ? name(port.eContainer()) + "." + name(port) : name(port);
    }

    /** Names in a row. */
    public static <T> String list(List<? extends T> elements, Function<T, String> name) {
        return String.join(", ", elements.stream().map(element -> name.apply(element)).toList());
    }

    /** Names in a circle: {@code a → b → a}. */
    public static String circle(List<? extends EObject> elements) {
        String names = String.join(" → ", elements.stream().map(ElementPath::name).toList());
        return names + " → " + name(elements.get(0));
    }

    private static String connection(Connection connection) {
        return end(connection, connection.getSource(), WorkflowPackage.Literals.CONNECTION__SOURCE) + " → "
                + end(connection, connection.getTarget(), WorkflowPackage.Literals.CONNECTION__TARGET);
    }

    private static String end(Connection connection, Port port, EReference end) {
        String missing = MissingElements.text(connection, end);
        return missing != null ? missing : Refs.present(port) ? port(port) : "?";
    }

    private static String place(EObject element) {
        EStructuralFeature feature = element.eContainingFeature();
        return feature == null || !feature.isMany() ? ""
                : " " + (((List<?>) element.eContainer().eGet(feature)).indexOf(element) + 1);
    }
}
