package org.simloom.model.base;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Predicate;

import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * Values that the file of an element gives to features that are known, in words that this installation does not
 * understand: one of an enumeration that has more of them by now, or a number that is none. In the model the feature is
 * unset; once it is set, the text is out of date.
 */
public final class KeptValues {
    private KeptValues() {
    }

    /** The text of a feature; {@code null} where there is none, or it has been set since. */
    public static String of(Identified element, EStructuralFeature feature) {
        return element.getUnknown() == null || element.eIsSet(feature) ? null : element.getUnknown().attributes().get(feature.getName());
    }

    /** All texts by feature, in the order of the file. */
    public static Map<EStructuralFeature, String> of(Identified element) {
        Map<EStructuralFeature, String> values = new LinkedHashMap<>();
        if (element.getUnknown() != null) {
            element.getUnknown().attributes().forEach((name, text) -> {
                EStructuralFeature feature = element.eClass().getEStructuralFeature(name);
                if (feature != null && !element.eIsSet(feature)) {
                    values.put(feature, text);
                }
            });
        }
        return values;
    }

    /** What else nobody knows of the element; {@code null} where there is nothing. */
    public static UnknownContent rest(Identified element) {
        return without(element, name -> element.eClass().getEStructuralFeature(name) != null);
    }

    /** Without what was kept for a feature, as where a person has chosen another value; {@code null} where nothing is left. */
    public static UnknownContent without(Identified element, EStructuralFeature feature) {
        return without(element, feature.getName()::equals);
    }

    private static UnknownContent without(Identified element, Predicate<String> attribute) {
        UnknownContent unknown = element.getUnknown();
        if (unknown == null) {
            return null;
        }
        Map<String, String> attributes = new LinkedHashMap<>(unknown.attributes());
        attributes.keySet().removeIf(attribute);
        return unknown.type() == null && attributes.isEmpty() && unknown.content().isEmpty() ? null
                : new UnknownContent(unknown.type(), unknown.namespaces(), attributes, unknown.content());
    }
}
