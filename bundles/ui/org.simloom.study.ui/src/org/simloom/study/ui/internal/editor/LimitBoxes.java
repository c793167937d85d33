package org.simloom.study.ui.internal.editor;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.simloom.study.MethodOption;
import org.simloom.study.ui.internal.Texts;
import org.simloom.validation.study.NamedLimits;

/** Which limits of a study are meant: a box for each; all of them are what is usual, and one at least is. */
final class LimitBoxes {
    private final List<String> limits;
    private final List<Button> boxes = new ArrayList<>();
    private final Consumer<String> set;

    /**
     * @param limits names of all responses with a limit, and of others that the study names
     * @param set    is given what is chosen; blank for all
     */
    LimitBoxes(Composite parent, FormToolkit toolkit, MethodOption option, List<String> limits, Consumer<String> set) {
        this.limits = limits;
        this.set = set;
        toolkit.createLabel(parent, option.label(), SWT.WRAP);
        if (limits.isEmpty()) {
            toolkit.createLabel(parent, Texts.get("page.limits.none"), SWT.WRAP);
        } else {
            boxes(toolkit.createComposite(parent), toolkit, option);
        }
        toolkit.createLabel(parent, option.explanation(), SWT.WRAP);
    }

    private void boxes(Composite all, FormToolkit toolkit, MethodOption option) {
        GridLayoutFactory.fillDefaults().spacing(0, 2).applyTo(all);
        for (String limit : limits) {
            Button box = toolkit.createButton(all, limit.replace("&", "&&"), SWT.CHECK);
            box.setToolTipText(box.getText()); // where there is not room for it
            box.setData(OptionRow.KEY, option.name());
            box.addListener(SWT.Selection, event -> choose(box));
            boxes.add(box);
        }
    }

    private void choose(Button box) {
        List<String> chosen = boxes.stream().filter(Button::getSelection).map(one -> limits.get(boxes.indexOf(one))).toList();
        if (chosen.isEmpty()) {
            box.setSelection(true); // without a limit there is nothing to learn
        } else {
            set.accept(chosen.size() == limits.size() ? "" : NamedLimits.write(chosen));
        }
    }

    /**
     * Shows what the study gives.
     *
     * @param used whether its purpose asks about limits at all
     */
    void show(String value, boolean used) {
        List<String> named = NamedLimits.read(value);
        for (int i = 0; i < boxes.size(); i++) {
            boxes.get(i).setSelection(named.isEmpty() || named.contains(limits.get(i)));
            // what is given although it is not used must be taken away somehow
            boxes.get(i).setEnabled(used || !named.isEmpty());
        }
    }
}
