package org.simloom.model.edit;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.simloom.base.values.Numbers;
import org.simloom.model.base.ComparisonOperator;
import org.simloom.model.base.Identified;
import org.simloom.model.base.InputPort;
import org.simloom.model.base.LicenseRequest;
import org.simloom.model.base.NamedElement;
import org.simloom.model.base.Quantity;
import org.simloom.model.base.Setting;
import org.simloom.model.process.MaterialFlow;
import org.simloom.model.product.Binding;
import org.simloom.model.product.MaterialProperty;
import org.simloom.model.product.ParameterOverride;
import org.simloom.model.product.PropertyPoint;
import org.simloom.model.product.Requirement;
import org.simloom.model.product.Verification;
import org.simloom.model.study.Correlation;
import org.simloom.model.study.StudyMethod;
import org.simloom.model.tool.Argument;
import org.simloom.model.tool.EnvironmentVariable;
import org.simloom.model.tool.InputTemplate;
import org.simloom.model.tool.ResultExtractor;
import org.simloom.model.tool.ServiceCheck;
import org.simloom.model.workflow.Assignment;
import org.simloom.model.workflow.Connection;
import org.simloom.model.workflow.FailurePolicy;
import org.simloom.model.workflow.FallbackValue;
import org.simloom.model.workflow.Feedback;
import org.simloom.model.workflow.Node;

/** What elements, kinds, features and choices are called, in the user's language. */
public final class ElementLabels {
    private static final int LONGEST = 80;

    private ElementLabels() {
    }

    /** An element in a tree or a list: its name with the value that matters most, such as {@code diameter = 20 mm}. */
    public static String text(EObject element) {
        String text = switch (element) {
            case Requirement r -> join(r.getName(), r.getLimit() == null ? null
                    : sign(r.getOperator()) + " " + number(r.getLimit(), r.getUnit()));
            case InputPort port -> equation(port.getName(), port.getValue());
            case MaterialProperty property -> equation(name(property) == null ? literal(property.getQuantity())
                    : name(property), number(property.getValue(), property.getUnit()));
            case Quantity quantity -> equation(quantity.getName(), number(quantity.getValue(), quantity.getUnit()));
            case NamedElement named -> named.getName();
            case Connection c -> arrow(path(c.getSource()), path(c.getTarget()));
            case Feedback f -> arrow(path(f.getFrom()), path(f.getTo()));
            case MaterialFlow f -> arrow(path(f.getSource()), path(f.getTarget()));
            case Assignment a -> equation(path(a.getOutput()), a.getExpression());
            case FallbackValue f -> equation(path(f.getOutput()), f.getValue());
            case Binding b -> equation(path(b.getPort()), b.getSource() == null ? b.getValue() : path(b.getSource()));
            case ParameterOverride o -> equation(path(o.getParameter()), number(o.getValue(), null));
            case PropertyPoint p -> number(p.getTemperature(), null) + ": " + number(p.getValue(), null);
            case Verification v -> join(path(v.getWorkflow()), path(v.getResponse()));
            case Correlation c -> join(path(c.getFirst()), path(c.getSecond()));
            case Setting s -> equation(s.getName(), s.getValue());
            case EnvironmentVariable e -> equation(e.getName(), e.getValue());
            case Argument a -> String.join(" ", a.getTexts());
            case InputTemplate t -> arrow(Stream.of(t.getPort(), t.getSource()).filter(Objects::nonNull).findFirst()
                    .orElse(null), t.getTarget());
            case ResultExtractor e -> join(e.getOutput(), e.getKind());
            case ServiceCheck c -> c.getKind();
            case StudyMethod m -> literal(m.getKind());
            case FailurePolicy p -> join(kind(p), literal(p.getAction()));
            case LicenseRequest l -> join(l.getFeature(), String.valueOf(l.getTokens()));
            default -> null;
        };
        return text == null || text.isBlank() ? kind(element) : shorten(text);
    }

    /** What the element is: {@code Tool task}; what its file calls it where nobody here knows such a thing. */
    public static String kind(EObject element) {
        return element instanceof Identified identified && identified.getUnknown() != null && identified.getUnknown().type() != null
                ? SimloomEditPlugin.INSTANCE.getString("_UI_Unknown_kind", new Object[] {identified.getUnknown().kind()})
                : kind(element.eClass());
    }

    /** The name of a kind of element. */
    public static String kind(EClass kind) {
        return SimloomEditPlugin.INSTANCE.getString("_UI_" + kind.getName() + "_type");
    }

    /** The name of a feature. */
    public static String feature(EStructuralFeature feature) {
        return SimloomEditPlugin.INSTANCE.getString(
                "_UI_" + feature.getEContainingClass().getName() + "_" + feature.getName() + "_feature");
    }

    /** The name of a choice. */
    public static String literal(Enumerator literal) {
        return literal == null ? null : SimloomEditPlugin.INSTANCE.getString(
                "_UI_" + literal.getClass().getSimpleName() + "_" + literal.getName() + "_literal");
    }

    /** A comparison as a sign: {@code ≤}. */
    public static String sign(ComparisonOperator operator) {
        return switch (operator) {
            case AT_MOST -> "≤";
            case LESS_THAN -> "<";
            case AT_LEAST -> "≥";
            case GREATER_THAN -> ">";
        };
    }

    /** An element as others refer to it: a port with its task, {@code mesh.diameter}. */
    private static String path(EObject element) {
        if (element == null) {
            return null;
        }
        if (element.eIsProxy()) {
            return EcoreUtil.getURI(element).fragment();
        }
        String name = name(element);
        return element.eContainer() instanceof Node node ? node.getName() + "." + name : name;
    }

    private static String name(EObject element) {
        return element instanceof NamedElement named && named.getName() != null && !named.getName().isBlank()
                ? named.getName() : null;
    }

    private static String equation(String name, String value) {
        return value == null || value.isBlank() ? name : name + " = " + value.strip();
    }

    private static String arrow(String from, String to) {
        return from == null && to == null ? null : Objects.requireNonNullElse(from, "?") + " → "
                + Objects.requireNonNullElse(to, "?");
    }

    private static String join(String first, String second) {
        String text = Stream.of(first, second).filter(Objects::nonNull).collect(Collectors.joining(" "));
        return text.isEmpty() ? null : text;
    }

    private static String number(Double value, String unit) {
        return value == null ? null : Numbers.display(value, unit);
    }

    private static String shorten(String text) {
        List<String> lines = text.lines().toList();
        String first = lines.isEmpty() ? text : lines.get(0);
        return first.length() > LONGEST ? first.substring(0, LONGEST) + "…" : lines.size() > 1 ? first + " …" : first;
    }
}
