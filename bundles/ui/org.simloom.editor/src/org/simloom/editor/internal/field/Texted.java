package org.simloom.editor.internal.field;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.edit.command.SetCommand;
import org.simloom.model.base.Identified;
import org.simloom.model.base.KeptValues;
import org.simloom.base.units.Units;
import org.simloom.editor.internal.Texts;

/** Attributes as text: how they are written for people and what people may write. */
public final class Texted {
    private static final Pattern WITH_UNIT = Pattern.compile("\\s*([-+]?[0-9.]+(?:[eE][-+]?[0-9]+)?)\\s*([^\\s0-9].*?)?\\s*");
    private static final int LARGEST_EXPONENT = 15;

    private Texted() {
    }

    /** An attribute's value; one line each where it is a list; what the file says where that is not understood. */
    public static String write(EObject element, EAttribute attribute) {
        String kept = kept(element, attribute);
        if (kept != null) {
            return kept;
        }
        Object value = element.eGet(attribute);
        if (attribute.isMany()) {
            return ((List<?>) value).stream().map(v -> write(attribute.getEAttributeType(), v))
                    .collect(Collectors.joining("\n"));
        }
        return write(attribute.getEAttributeType(), value);
    }

    /** What the file says of a feature that is not understood; {@code null} where it is, or says nothing. */
    public static String kept(EObject element, EStructuralFeature feature) {
        return element instanceof Identified identified ? KeptValues.of(identified, feature) : null;
    }

    private static String write(EDataType type, Object value) {
        return switch (value) {
            case null -> "";
            case Double number when Double.isFinite(number) && number != 0
                    && Math.abs(Math.log10(Math.abs(number))) < LARGEST_EXPONENT ->
                new BigDecimal(number.toString()).stripTrailingZeros().toPlainString();
            case Double number when number == 0 -> "0";
            default -> Objects.requireNonNullElse(EcoreUtil.convertToString(type, value), "");
        };
    }

    /**
     * The value that a text stands for, to be given to a {@link SetCommand}. A number may come with a unit, from
     * which it is converted to that of the element.
     *
     * @throws IllegalArgumentException with a sentence for the user where the text is none
     */
    public static Object read(EObject element, EAttribute attribute, String text) {
        if (attribute.isMany()) {
            return text.lines().filter(line -> !line.isBlank()).map(line -> one(element, attribute, line)).toList();
        }
        if (text.isEmpty() || text.isBlank() && attribute.getEAttributeType().getInstanceClass() != String.class) {
            return SetCommand.UNSET_VALUE;
        }
        return one(element, attribute, text);
    }

    /** The same for a number that is in a given unit. */
    static Object read(EAttribute attribute, String text, String unit) {
        return text.isBlank() ? SetCommand.UNSET_VALUE : number(attribute, text, unit);
    }

    /** Whether an attribute is a number, or several, that may have a unit. */
    static boolean isNumber(EAttribute attribute) {
        Class<?> type = attribute.getEAttributeType().getInstanceClass();
        return type == Double.class || type == double.class;
    }

    private static Object one(EObject element, EAttribute attribute, String text) {
        Class<?> type = attribute.getEAttributeType().getInstanceClass();
        if (isNumber(attribute)) {
            return number(attribute, text, FeatureUnits.of(element, attribute));
        }
        if (type == String.class) {
            if (attribute.getName().toLowerCase().endsWith("unit") && !Units.known(text.strip())) {
                throw new IllegalArgumentException(Texts.get("field.unit", text.strip()));
            }
            return text;
        }
        try {
            return EcoreUtil.createFromString(attribute.getEAttributeType(), text.strip());
        } catch (RuntimeException e) {
            throw new IllegalArgumentException(Texts.get("field.integer", text.strip()), e);
        }
    }

    private static Double number(EAttribute attribute, String text, String own) {
        Matcher parts = WITH_UNIT.matcher(text);
        double value;
        try {
            if (!parts.matches()) {
                throw new NumberFormatException(text);
            }
            value = Double.parseDouble(parts.group(1));
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException(Texts.get("field.number", text.strip()), e);
        }
        return parts.group(2) == null ? value : converted(attribute, value, parts.group(2), own);
    }

    private static double converted(EAttribute attribute, double value, String unit, String own) {
        if (!Units.known(unit)) {
            throw new IllegalArgumentException(Texts.get("field.unit", unit));
        }
        if (!Units.compatible(unit, own)) {
            throw new IllegalArgumentException(own.isEmpty() ? Texts.get("field.unitless", unit)
                    : Texts.get("field.dimension", unit, own));
        }
        return FeatureUnits.convert(attribute, value, unit, own);
    }
}
