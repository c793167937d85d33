package org.simloom.study.ui.internal.editor;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

import org.eclipse.jface.fieldassist.ControlDecoration;
import org.eclipse.jface.fieldassist.FieldDecorationRegistry;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.RowData;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.simloom.study.MethodOption;
import org.simloom.study.ui.internal.Texts;

/** One option: its name, a widget for its value, and what it does. Where nothing is given, the usual value is shown faintly. */
final class OptionRow {
    /** Where widgets name the option they show, for tests and for tools that click. */
    static final String KEY = "org.simloom.study.option";

    private static final int NARROW = 110;

    private final MethodOption option;
    private final UnaryOperator<String> fault;
    private final Consumer<String> set;
    private final Control control;
    private final ControlDecoration decoration;
    private boolean showing;
    private String typed;

    /**
     * @param fault what is wrong with a text; {@code null} where nothing is
     * @param set   is given what is chosen; blank for the usual value
     */
    OptionRow(Composite parent, FormToolkit toolkit, MethodOption option, UnaryOperator<String> fault, Consumer<String> set) {
        this.option = option;
        this.fault = fault;
        this.set = set;
        toolkit.createLabel(parent, option.label(), SWT.WRAP);
        control = option.type() == MethodOption.Type.NUMBER ? text(parent, toolkit) : combo(parent);
        control.setData(KEY, option.name());
        if (control instanceof Text) {
            control.setLayoutData(new RowData(NARROW, SWT.DEFAULT));
        }
        decoration = new ControlDecoration(control, SWT.LEFT | SWT.TOP);
        decoration.setImage(FieldDecorationRegistry.getDefault().getFieldDecoration(FieldDecorationRegistry.DEC_ERROR).getImage());
        decoration.hide();
        toolkit.createLabel(parent, option.explanation(), SWT.WRAP);
    }

    private Text text(Composite parent, FormToolkit toolkit) {
        Text text = toolkit.createText(parent, "", SWT.BORDER | SWT.SINGLE);
        text.setMessage(shortened(option.usual()));
        text.addListener(SWT.Modify, event -> type(text.getText()));
        text.addListener(SWT.FocusOut, event -> left());
        return text;
    }

    /** The first entry leaves it to the method. */
    private Combo combo(Composite parent) {
        Combo combo = new Combo(parent, SWT.READ_ONLY | SWT.DROP_DOWN);
        List<MethodOption.Choice> choices = choices();
        combo.add(Texts.get("page.usual", label(option.usual())));
        choices.forEach(choice -> combo.add(choice.label()));
        combo.addListener(SWT.Selection, event -> set.accept(combo.getSelectionIndex() <= 0 ? "" : choices.get(combo.getSelectionIndex() - 1).word()));
        combo.addListener(SWT.MouseVerticalWheel, event -> event.doit = combo.isFocusControl());
        return combo;
    }

    private List<MethodOption.Choice> choices() {
        return option.type() == MethodOption.Type.CHOICE ? option.choices()
                : Stream.of("true", "false").map(word -> new MethodOption.Choice(word, Texts.get(word.equals("true") ? "yes" : "no"))).toList();
    }

    private String label(String word) {
        return choices().stream().filter(choice -> choice.word().equals(word)).map(MethodOption.Choice::label).findFirst().orElse(word);
    }

    /** 10.0 is 10 for people. */
    private static String shortened(String number) {
        return number.endsWith(".0") ? number.substring(0, number.length() - 2) : number;
    }

    String name() {
        return option.name();
    }

    /** Shows what the study gives; blank where it gives nothing. */
    void show(String value) {
        if (control instanceof Combo combo) {
            int at = choices().stream().map(MethodOption.Choice::word).toList().indexOf(value);
            combo.select(at + 1);
            combo.setToolTipText(combo.getText());
            say(value.isBlank() || at >= 0 ? null : fault.apply(value));
            return;
        }
        Text text = (Text) control;
        boolean typing = typed != null && text.isFocusControl();
        if (!typing && !text.getText().equals(value)) {
            showing = true;
            text.setText(value);
            showing = false;
        }
        if (!typing) {
            say(value.isBlank() ? null : fault.apply(value));
        }
    }

    private void type(String value) {
        if (showing) {
            return;
        }
        typed = value;
        String wrong = value.isBlank() ? null : fault.apply(value);
        say(wrong);
        if (wrong == null) {
            set.accept(value);
        }
    }

    private void left() {
        typed = null;
    }

    private void say(String wrong) {
        if (wrong == null) {
            decoration.hide();
        } else {
            decoration.setDescriptionText(wrong);
            decoration.show();
        }
    }
}
