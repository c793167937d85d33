package org.simloom.editor.internal.field;

import org.eclipse.emf.common.command.BasicCommandStack;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jface.fieldassist.ControlDecoration;
import org.eclipse.jface.fieldassist.FieldDecorationRegistry;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.simloom.base.problem.Severity;
import org.simloom.model.edit.command.Edits;

/** A widget for one feature of the element that a form shows. What the user does becomes a command at once. */
abstract class Field {
    /** Where widgets name the feature, and forms the kind of element, they show: for tests and for tools that click. */
    static final String KEY = "org.simloom.editor.feature";

    protected final EStructuralFeature feature;
    protected final FormContext context;
    private ControlDecoration decoration;
    private EObject element;
    private String fault;
    private String finding;
    private Severity severity;
    private Command latest;

    Field(EStructuralFeature feature, FormContext context) {
        this.feature = feature;
        this.context = context;
    }

    /** Makes the label and the widget, in two columns. */
    abstract void create(Composite parent);

    /** Shows the value. */
    abstract void show();

    /** The widget. */
    abstract Control control();

    /** The element is shown no more. */
    void hidden() {
    }

    final void show(EObject other) {
        element = other;
        latest = null;
        finding(null, null);
        fault(null);
        show();
    }

    final EObject element() {
        return element;
    }

    /** One edit, one step to undo. */
    final void set(Object value) {
        execute(Edits.set(context.domain(), element, feature, value));
    }

    /** An edit that goes on: all that is typed without leaving the field is one step to undo. */
    final void type(Object value) {
        BasicCommandStack stack = (BasicCommandStack) context.domain().getCommandStack();
        if (latest != null && stack.getUndoCommand() == latest && stack.isSaveNeeded()) {
            stack.undo();
        }
        latest = execute(Edits.set(context.domain(), element, feature, value));
    }

    /** What is typed from now on is another step to undo. */
    final void left() {
        latest = null;
    }

    private Command execute(Command command) {
        if (!command.canExecute()) {
            return null;
        }
        context.domain().getCommandStack().execute(command);
        return command;
    }

    /** Says what is wrong with what the user is typing; {@code null} where nothing is. */
    final void fault(String message) {
        fault = message;
        decorate();
    }

    /** Says what validation has found. */
    final void finding(Severity how, String message) {
        severity = how;
        finding = message;
        decorate();
    }

    private void decorate() {
        String message = fault == null ? finding : fault;
        if (message == null) {
            if (decoration != null) {
                decoration.hide();
            }
            return;
        }
        if (decoration == null) {
            decoration = new ControlDecoration(control(), SWT.LEFT | SWT.TOP);
            decoration.setMarginWidth(1);
        }
        decoration.setImage(FieldDecorationRegistry.getDefault().getFieldDecoration(
                fault != null || severity == Severity.ERROR ? FieldDecorationRegistry.DEC_ERROR
                        : severity == Severity.WARNING ? FieldDecorationRegistry.DEC_WARNING
                                : FieldDecorationRegistry.DEC_INFORMATION).getImage());
        decoration.setDescriptionText(message);
        decoration.show();
    }
}
