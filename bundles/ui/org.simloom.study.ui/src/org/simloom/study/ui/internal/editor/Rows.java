package org.simloom.study.ui.internal.editor;

import java.util.function.Consumer;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.simloom.editor.fields.Fields;
import org.simloom.editor.pages.ModelPageSite;
import org.simloom.model.edit.command.Edits;

/**
 * What tables of a study need to edit its elements.
 *
 * @param site  the editor
 * @param fault is told what is wrong with what is being typed; {@code null} where nothing is
 */
record Rows(ModelPageSite site, Consumer<String> fault) {

    void set(EObject element, EStructuralFeature feature, Object value) {
        execute(Edits.set(site.domain(), element, feature, value));
    }

    void execute(Command command) {
        if (command.canExecute()) {
            site.domain().getCommandStack().execute(command);
        }
    }

    /** A number for people. */
    static String text(EObject element, EAttribute number) {
        return Fields.text(element, number);
    }

    /** Why a text is no number that an element could have; {@code null} where it is one. */
    static String fault(EObject element, EAttribute number, String text) {
        try {
            Fields.value(element, number, text);
            return null;
        } catch (IllegalArgumentException e) {
            return e.getMessage();
        }
    }

    /** Sets a number that is typed with or without a unit. */
    void type(EObject element, EAttribute number, String text) {
        set(element, number, Fields.value(element, number, text));
    }

    static String unit(EObject element, EAttribute number) {
        return Fields.unit(element, number);
    }
}
