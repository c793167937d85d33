package org.simloom.editor.fields;

import java.util.List;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.edit.command.SetCommand;
import org.simloom.editor.internal.field.Candidates;
import org.simloom.editor.internal.field.FeatureUnits;
import org.simloom.editor.internal.field.Texted;

/** What fields of an element show, and what may be put into them. Never changes the model. */
public final class Fields {
    private Fields() {
    }

    /**
     * An attribute as people write it, without its unit; one line each where it is a list. What the file says where that
     * is not understood.
     */
    public static String text(EObject element, EAttribute attribute) {
        return Texted.write(element, attribute);
    }

    /**
     * The value that a text stands for, to be given to a {@link SetCommand}, which it may tell to unset the attribute. A
     * number may come with a unit, from which it is converted to that of the element.
     *
     * @throws IllegalArgumentException with a sentence for the user where the text is none
     */
    public static Object value(EObject element, EAttribute attribute, String text) {
        return Texted.read(element, attribute, text);
    }

    /** The symbol of the unit that a number of an element is in; empty where it has none. */
    public static String unit(EObject element, EStructuralFeature number) {
        return FeatureUnits.of(element, number);
    }

    /**
     * What a reference may lead to: elements of the element's own file, and then of the files in its folder where such are
     * at home, which are loaded for that. A file that cannot be read offers nothing.
     */
    public static List<EObject> candidates(EObject element, EReference reference) {
        return Candidates.of(element, reference);
    }
}
