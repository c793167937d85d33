package org.simloom.help.internal;

import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;

import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.EModelElement;
import org.eclipse.emf.ecore.ENamedElement;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.simloom.model.edit.SimloomEditPlugin;

/**
 * Names and documentation of model elements in a language. Names are the editors'; the documentation is the models'
 * own in English, and lies in {@code model_LANGUAGE.properties} in others, by {@code package.Element.attribute}.
 */
final class ModelTexts {
    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private final ResourceBundle labels;
    private final ResourceBundle documentation;

    ModelTexts(Locale locale) {
        labels = ResourceBundle.getBundle("plugin", locale, SimloomEditPlugin.class.getClassLoader(), NO_FALLBACK);
        documentation = ResourceBundle.getBundle(ModelTexts.class.getPackageName() + ".model", locale,
                ModelTexts.class.getClassLoader(), NO_FALLBACK);
    }

    String label(EClassifier type) {
        return label("_UI_" + type.getName() + "_type", type);
    }

    String label(EStructuralFeature feature) {
        return label("_UI_" + feature.getEContainingClass().getName() + "_" + feature.getName() + "_feature", feature);
    }

    String label(EEnumLiteral literal) {
        return label("_UI_" + literal.getEEnum().getName() + "_" + literal.getName() + "_literal", literal);
    }

    private String label(String key, ENamedElement element) {
        try {
            return labels.getString(key);
        } catch (MissingResourceException e) {
            return element.getName();
        }
    }

    String documentation(ENamedElement element) {
        String key = key(element);
        if (documentation.containsKey(key)) {
            return documentation.getString(key);
        }
        String english = EcoreUtil.getDocumentation(element);
        return english == null ? "" : english;
    }

    /** By what an element is found in other languages, such as {@code workflow.ToolTask.tool}. */
    static String key(EModelElement element) {
        String name = ((ENamedElement) element).getName();
        return element instanceof EPackage || element.eContainer() == null ? name
                : key((EModelElement) element.eContainer()) + "." + name;
    }
}
