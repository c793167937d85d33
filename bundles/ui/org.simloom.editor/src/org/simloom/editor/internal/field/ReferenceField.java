package org.simloom.editor.internal.field;

import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Text;
import org.simloom.editor.internal.Texts;
import org.simloom.model.edit.ElementLabels;

/** Other elements that are referred to; the label leads to them. */
final class ReferenceField extends Field {
    private final EReference reference;
    private Link link;
    private Text text;
    private Button browse;

    ReferenceField(EReference reference, FormContext context) {
        super(reference, context);
        this.reference = reference;
    }

    @Override
    void create(Composite parent) {
        link = new Link(parent, SWT.NONE);
        link.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> targets().stream().findFirst()
                .ifPresent(context.reveal())));
        Composite row = new Composite(parent, SWT.NONE);
        row.setBackgroundMode(SWT.INHERIT_FORCE);
        row.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        GridLayoutFactory.fillDefaults().numColumns(2).applyTo(row);
        text = new Text(row, SWT.BORDER | SWT.READ_ONLY);
        text.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        text.setData(KEY, reference.getName());
        browse = new Button(row, SWT.PUSH);
        browse.setText(Texts.get("field.browse"));
        browse.setData(KEY, reference.getName());
        browse.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> choose()));
    }

    private void choose() {
        ReferenceChooser chooser = new ReferenceChooser(browse.getShell(), element(), reference);
        if (chooser.open()) {
            set(chooser.value());
        }
    }

    @SuppressWarnings("unchecked")
    private List<EObject> targets() {
        Object value = element().eGet(reference);
        return value == null ? List.of() : reference.isMany() ? (List<EObject>) value : List.of((EObject) value);
    }

    @Override
    void show() {
        List<EObject> targets = targets();
        String name = ElementLabels.feature(reference).replace("&", "&&");
        link.setText(targets.isEmpty() ? name : "<a>" + name + "</a>");
        String kept = Texted.kept(element(), reference);
        text.setText(kept != null ? Texts.get("field.unknown", kept)
                : targets.stream().map(ReferenceField::label).collect(Collectors.joining(", ")));
        browse.setEnabled(context.domain() != null);
    }

    private static String label(EObject target) {
        return target.eIsProxy() ? Texts.get("field.unresolved", org.eclipse.emf.ecore.util.EcoreUtil.getURI(target).fragment())
                : ElementLabels.text(target);
    }

    @Override
    Control control() {
        return text;
    }
}
