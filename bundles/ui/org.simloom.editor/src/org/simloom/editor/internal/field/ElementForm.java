package org.simloom.editor.internal.field;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.eclipse.emf.common.notify.Adapter;
import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.impl.AdapterImpl;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.InternalEList;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.ISharedImages;
import org.eclipse.ui.PlatformUI;
import org.simloom.base.problem.Severity;
import org.simloom.editor.internal.Texts;
import org.simloom.editor.internal.problem.Findings;
import org.simloom.model.base.BasePackage;
import org.simloom.model.product.ProductPackage;
import org.simloom.validation.Finding;

/** All that can be edited of one element, and what is wrong with it. Elements of one kind share the widgets. */
public final class ElementForm {
    private static final int NARROWEST = 150;
    private static final int ICON = 48;

    private final Composite body;
    private final Runnable resized;
    /** Widgets once made for a kind are kept: a selection must not wait for them again. */
    private final Map<EClass, Sheet> sheets = new HashMap<>();
    private final Adapter changes = new AdapterImpl() {
        @Override
        public void notifyChanged(Notification change) {
            changed(change);
        }
    };
    private final Runnable found = this::showFindings;
    private FormContext context;
    private EObject element;
    private Sheet sheet;

    private record Sheet(Composite body, Composite problems, List<Field> fields, List<Control> messages) {
        void show(boolean visible) {
            ((GridData) body.getLayoutData()).exclude = !visible;
            body.setVisible(visible);
        }
    }

    /** @param resized called after the form has got other widgets */
    public ElementForm(Composite parent, Runnable resized) {
        this.resized = resized;
        body = new Composite(parent, SWT.NONE);
        body.setBackgroundMode(SWT.INHERIT_FORCE);
        GridLayoutFactory.fillDefaults().applyTo(body);
        body.addDisposeListener(e -> release());
        parent.addListener(SWT.Resize, e -> parentResized());
    }

    /** The widget. */
    public Composite control() {
        return body;
    }

    /** The element shown, or {@code null}. */
    public EObject element() {
        return element;
    }

    /** Makes the widgets for a kind of element, where they are not there yet, before one of it is to be shown. */
    public void prepare(EClass kind, FormContext where) {
        if (where.equals(context)) {
            sheets.computeIfAbsent(kind, this::build);
        }
    }

    /** Shows an element, or nothing where it is {@code null}. */
    public void show(EObject other, FormContext where) {
        release();
        if (!where.equals(context)) {
            sheets.values().forEach(old -> old.body().dispose());
            sheets.clear();
            sheet = null;
            context = where;
        }
        element = other;
        Sheet before = sheet;
        sheet = other == null ? null : sheets.computeIfAbsent(other.eClass(), this::build);
        if (sheet != before && before != null) {
            before.show(false);
        }
        if (other != null) {
            other.eAdapters().add(changes);
            if (where.findings() != null) {
                where.findings().onChange(found);
            }
            sheet.fields().forEach(field -> field.show(other));
            if (where.domain() != null) {
                sheet.fields().forEach(field -> field.control().setEnabled(!isForeign()));
            }
            showFindings();
        }
        if (sheet != before) {
            if (sheet != null) {
                sheet.show(true);
            }
            body.layout();
            resized.run();
        }
    }

    /** Whether the element is another file's, which the editor shows but cannot change. */
    private boolean isForeign() {
        return context.domain() != null && context.domain().isReadOnly(element.eResource());
    }

    private Sheet build(EClass kind) {
        Composite page = new Composite(body, SWT.NONE);
        page.setData(Field.KEY, kind.getName());
        page.setBackground(body.getBackground());
        page.setBackgroundMode(SWT.INHERIT_FORCE);
        // what is shown already is not laid out again and again while its widgets come
        page.setVisible(false);
        GridDataFactory.fillDefaults().grab(true, false).exclude(true).applyTo(page);
        // the decorations of fields are left of them
        GridLayoutFactory.swtDefaults().numColumns(2).spacing(12, 5).applyTo(page);
        Composite problems = new Composite(page, SWT.NONE);
        GridDataFactory.fillDefaults().span(2, 1).grab(true, false).exclude(true).applyTo(problems);
        GridLayoutFactory.fillDefaults().numColumns(2).applyTo(problems);
        List<Field> fields = new ArrayList<>();
        for (EStructuralFeature feature : ordered(kind)) {
            Field field = field(feature);
            if (field != null) {
                field.create(page);
                fields.add(field);
            }
        }
        return new Sheet(page, problems, fields, new ArrayList<>());
    }

    /** As the model has them; but a value, which is what is edited most, is in sight, right below what names the element. */
    private static List<EStructuralFeature> ordered(EClass kind) {
        List<EStructuralFeature> features = new ArrayList<>(kind.getEAllStructuralFeatures());
        EStructuralFeature value = kind.getEStructuralFeature(BasePackage.Literals.INPUT_PORT__VALUE.getName());
        int names = features.lastIndexOf(BasePackage.Literals.NAMED_ELEMENT__DESCRIPTION);
        if (value != null && names >= 0 && features.remove(value)) {
            features.add(names + 1, value);
        }
        return features;
    }

    private Field field(EStructuralFeature feature) {
        if (!feature.isChangeable() || feature.isDerived() || feature.isTransient()) {
            return null;
        }
        if (feature == ProductPackage.Literals.MATERIAL_PROPERTY__POINTS) {
            return new PointsField(context);
        }
        if (feature instanceof EReference reference) {
            return reference.isContainment() || reference.isContainer() ? null : new ReferenceField(reference, context);
        }
        EAttribute attribute = (EAttribute) feature;
        if (attribute.isID()) {
            return null;
        }
        if (attribute.getEType() instanceof EEnum) {
            return new ChoiceField(attribute, context);
        }
        return attribute.getEAttributeType().getInstanceClass() == boolean.class ? new FlagField(attribute, context)
                : new TextField(attribute, context);
    }

    private void changed(Notification change) {
        // a unit is part of what other fields say
        boolean all = change.getFeature() instanceof EStructuralFeature feature && feature.getName().toLowerCase().endsWith("unit");
        sheet.fields().stream().filter(field -> all || field.feature == change.getFeature()).forEach(Field::show);
    }

    private void showFindings() {
        if (body.isDisposed() || element == null || context.findings() == null) {
            return;
        }
        if (isForeign()) {
            String file = URI.decode(element.eResource().getURI().lastSegment());
            showMessages(List.of(new Finding(Severity.INFO, "foreign", Texts.get("form.foreign", file), "", element)));
            return;
        }
        List<Finding> all = context.findings().of(element);
        List<Finding> rest = new ArrayList<>(all);
        for (Field field : sheet.fields()) {
            List<Finding> own = all.stream().filter(finding -> isAbout(finding, field)).toList();
            field.finding(own.stream().map(Finding::severity).findFirst().orElse(null),
                    own.isEmpty() ? null : own.stream().map(Findings.TEXT).collect(Collectors.joining("\n")));
        }
        showMessages(rest);
    }

    /** Codes of findings name what they are about, such as {@code port.unit.unknown}; what is not understood is known by its text. */
    private boolean isAbout(Finding finding, Field field) {
        if (finding.code().startsWith("model.unknown.")) {
            return Texted.kept(element, field.feature) != null;
        }
        if (finding.code().startsWith("model.reference.")) {
            return field.feature instanceof EReference reference && leadsNowhere(reference);
        }
        return List.of(finding.code().toLowerCase().split("[.-]")).contains(field.feature.getName().toLowerCase());
    }

    private boolean leadsNowhere(EReference reference) {
        Object value = element.eGet(reference, false);
        List<?> targets = value instanceof InternalEList<?> list ? list.basicList() : value == null ? List.of() : List.of(value);
        return targets.stream().anyMatch(target -> ((EObject) target).eIsProxy());
    }

    private void showMessages(List<Finding> all) {
        List<Control> messages = sheet.messages();
        Composite problems = sheet.problems();
        if (messages.isEmpty() && all.isEmpty()) {
            return;
        }
        messages.forEach(Control::dispose);
        messages.clear();
        for (Finding finding : all) {
            Label image = new Label(problems, SWT.NONE);
            image.setImage(PlatformUI.getWorkbench().getSharedImages().getImage(finding.severity() == Severity.ERROR
                    ? ISharedImages.IMG_OBJS_ERROR_TSK : finding.severity() == Severity.WARNING
                            ? ISharedImages.IMG_OBJS_WARN_TSK : ISharedImages.IMG_OBJS_INFO_TSK));
            GridDataFactory.swtDefaults().align(SWT.BEGINNING, SWT.BEGINNING).applyTo(image);
            messages.add(image);
            Label label = new Label(problems, SWT.WRAP);
            label.setText(Findings.TEXT.apply(finding));
            GridDataFactory.fillDefaults().grab(true, false).applyTo(label);
            messages.add(label);
        }
        GridDataFactory.createFrom((GridData) problems.getLayoutData()).exclude(all.isEmpty()).applyTo(problems);
        problems.setVisible(!all.isEmpty());
        fit();
        body.layout(true, true);
        resized.run();
    }

    /** Messages take the width there is, and as many lines as they need then. */
    private void fit() {
        int width = Math.max(NARROWEST, body.getParent().getClientArea().width - ICON);
        for (Control message : sheet.messages()) {
            GridData data = (GridData) message.getLayoutData();
            if (data.grabExcessHorizontalSpace) {
                data.widthHint = width;
            }
        }
    }

    private void parentResized() {
        if (!body.isDisposed() && sheet != null && !sheet.messages().isEmpty()) {
            fit();
            body.layout(true, true);
            resized.run();
        }
    }

    private void release() {
        if (element != null) {
            element.eAdapters().remove(changes);
            sheet.fields().forEach(Field::hidden);
            if (context.findings() != null) {
                context.findings().forget(found);
            }
        }
    }
}
