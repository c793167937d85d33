package org.simloom.model.io;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.util.InternalEList;
import org.eclipse.emf.ecore.xmi.XMIResource;
import org.eclipse.emf.ecore.xmi.XMLHelper;
import org.eclipse.emf.ecore.xmi.XMLResource;
import org.eclipse.emf.ecore.xmi.impl.XMISaveImpl;
import org.simloom.model.base.Comments;
import org.simloom.model.base.Identified;
import org.simloom.model.base.KeptValues;
import org.simloom.model.base.Markup;
import org.simloom.model.base.UnknownContent;

/**
 * Writes a model with all that {@link ModelHandler} has kept: values and elements in their places, other attributes
 * after the known ones, and comments where they stood.
 */
final class ModelSave extends XMISaveImpl {
    private static final Comments NONE = new Comments(List.of(), List.of(), List.of());

    private final Map<EObject, Asides> asides = new IdentityHashMap<>();
    private MarkupWriter writer;

    ModelSave(XMLHelper helper) {
        super(helper);
    }

    @Override
    protected void init(XMLResource resource, Map<?, ?> options) {
        super.init(resource, options);
        writer = new MarkupWriter(doc, this::attribute, text -> escape == null ? text : escape.convertText(text));
    }

    @Override
    protected Object writeTopObject(EObject top) {
        return between(top, 0, () -> super.writeTopObject(top));
    }

    /** Several models in one file: each has its comments around it. */
    @Override
    public Object writeTopObjects(List<? extends EObject> contents) {
        doc.startElement(XMI_TAG_NS);
        Object mark = doc.mark();
        contents.forEach(top -> between(top, 1, () -> super.writeTopObject(top)));
        doc.endElement();
        return mark;
    }

    private Object between(EObject top, int depth, Supplier<Object> write) {
        Comments comments = comments(top);
        comments.before().forEach(comment -> writer.write(comment, depth));
        Object mark = write.get();
        comments.after().forEach(comment -> writer.write(comment, depth));
        return mark;
    }

    @Override
    protected void saveElement(EObject element, EStructuralFeature feature) {
        Comments comments = comments(element);
        if (comments == NONE) {
            saveKind(element, feature);
            return;
        }
        int depth = depth(element);
        comments.before().forEach(comment -> writer.write(comment, depth));
        if (comments.after().isEmpty()) {
            saveKind(element, feature);
            return;
        }
        writer.indent(depth);
        doc.setMixed(true);
        saveKind(element, feature);
        comments.after().forEach(comment -> {
            doc.addText(" ");
            writer.inLine(comment);
        });
        doc.setMixed(false);
        doc.addLine();
    }

    private void saveKind(EObject element, EStructuralFeature feature) {
        UnknownContent unknown = unknown(element);
        if (unknown == null || unknown.type() == null) {
            super.saveElement(element, feature);
            return;
        }
        doc.startElement(helper.getQName(feature));
        declareXSI = true;
        doc.addAttribute(XSI_TYPE_NS, attribute(unknown.type()));
        saveElementID(element);
    }

    @Override
    protected void saveContainedSingle(EObject owner, EStructuralFeature feature) {
        writeAsides(owner, feature);
        super.saveContainedSingle(owner, feature);
        writeAsides(owner, feature);
    }

    @Override
    protected void saveContainedMany(EObject owner, EStructuralFeature feature) {
        saveMany(owner, feature, () -> super.saveContainedMany(owner, feature),
                value -> saveElement((InternalEObject) value, feature));
    }

    @Override
    protected void saveHRefSingle(EObject owner, EStructuralFeature feature) {
        writeAsides(owner, feature);
        super.saveHRefSingle(owner, feature);
        writeAsides(owner, feature);
    }

    @Override
    protected void saveHRefMany(EObject owner, EStructuralFeature feature) {
        saveMany(owner, feature, () -> super.saveHRefMany(owner, feature), value -> saveHref((EObject) value, feature));
    }

    @Override
    protected void saveDataTypeMany(EObject owner, EStructuralFeature feature) {
        saveMany(owner, feature, () -> super.saveDataTypeMany(owner, feature), value -> saveElement(owner, value, feature));
    }

    private void saveMany(EObject owner, EStructuralFeature feature, Runnable all, Consumer<Object> one) {
        if (!asides.containsKey(owner)) {
            all.run();
            return;
        }
        List<?> values = (List<?>) helper.getValue(owner, feature);
        for (Object value : values instanceof InternalEList<?> list ? list.basicList() : values) {
            writeAsides(owner, feature);
            one.accept(value);
        }
        writeAsides(owner, feature);
    }

    /** What stands before the next value of a feature, or after the last one. */
    private void writeAsides(EObject owner, EStructuralFeature feature) {
        Asides here = asides.get(owner);
        if (here != null) {
            write(owner, here.next(feature));
        }
    }

    private void write(EObject owner, List<Markup> all) {
        all.forEach(markup -> writer.write(markup, depth(owner) + 1));
    }

    private int depth(EObject element) {
        int depth = helper.getResource().getContents().size() > 1 ? 1 : 0;
        for (EObject owner = element.eContainer(); owner != null; owner = owner.eContainer()) {
            depth++;
        }
        return depth;
    }

    /** What is kept of a feature that is known is written in its place. */
    @Override
    protected boolean shouldSaveFeature(EObject element, EStructuralFeature feature) {
        return super.shouldSaveFeature(element, feature) || kept(element, feature) != null;
    }

    @Override
    protected void saveDataTypeSingle(EObject element, EStructuralFeature feature) {
        if (!writeKept(element, feature)) {
            super.saveDataTypeSingle(element, feature);
        }
    }

    /** A reference to what the file does not have, or only in unknown content, is written as it was. */
    @Override
    protected int sameDocSingle(EObject element, EStructuralFeature feature) {
        return kept(element, feature) != null || MissingElements.targets(element, (EReference) feature).anyMatch(this::isMissing) ? SAME_DOC
                : super.sameDocSingle(element, feature);
    }

    @Override
    protected int sameDocMany(EObject element, EStructuralFeature feature) {
        boolean here = kept(element, feature) != null || isSomeMissing(element, feature) && MissingElements.targets(element, (EReference) feature)
                .allMatch(target -> isMissing(target) || !target.eIsProxy() && target.eResource() == helper.getResource());
        return here ? SAME_DOC : super.sameDocMany(element, feature);
    }

    private boolean isSomeMissing(EObject element, EStructuralFeature feature) {
        return MissingElements.targets(element, (EReference) feature).anyMatch(this::isMissing);
    }

    private boolean isMissing(EObject target) {
        return MissingElements.is(target, helper.getResource().getURI());
    }

    @Override
    protected void saveIDRefSingle(EObject element, EStructuralFeature feature) {
        if (!writeKept(element, feature) && !writeMissing(element, feature)) {
            super.saveIDRefSingle(element, feature);
        }
    }

    @Override
    protected void saveIDRefMany(EObject element, EStructuralFeature feature) {
        if (!writeKept(element, feature) && !writeMissing(element, feature)) {
            super.saveIDRefMany(element, feature);
        }
    }

    private boolean writeMissing(EObject element, EStructuralFeature feature) {
        if (!isSomeMissing(element, feature)) {
            return false;
        }
        doc.addAttribute(helper.getQName(feature), attribute(MissingElements.targets(element, (EReference) feature)
                .map(target -> target.eIsProxy() ? target.eProxyURI().fragment() : helper.getIDREF(target)).collect(Collectors.joining(" "))));
        return true;
    }

    private static String kept(EObject element, EStructuralFeature feature) {
        return element instanceof Identified identified ? KeptValues.of(identified, feature) : null;
    }

    private boolean writeKept(EObject element, EStructuralFeature feature) {
        String text = kept(element, feature);
        if (text != null) {
            doc.addAttribute(helper.getQName(feature), attribute(text));
        }
        return text != null;
    }

    @Override
    protected void processAttributeExtensions(EObject element) {
        super.processAttributeExtensions(element);
        UnknownContent unknown = unknown(element);
        if (unknown != null) {
            unknown.namespaces().forEach((prefix, address) -> declare(element, prefix, address));
            UnknownContent rest = KeptValues.rest((Identified) element);
            writer.attributes(rest == null ? Map.of() : rest.attributes());
        }
        if (element instanceof Identified owner && Asides.of(owner) instanceof Asides here) {
            asides.put(owner, here);
        }
    }

    @Override
    protected boolean processElementExtensions(EObject element) {
        boolean written = super.processElementExtensions(element);
        Asides here = asides.remove(element);
        if (here == null) {
            return written;
        }
        List<Markup> rest = here.rest();
        write(element, rest);
        return written || !rest.isEmpty();
    }

    private static UnknownContent unknown(EObject element) {
        return element instanceof Identified identified ? identified.getUnknown() : null;
    }

    private static Comments comments(EObject element) {
        return element instanceof Identified identified && identified.getComments() != null ? identified.getComments() : NONE;
    }

    private void declare(EObject element, String prefix, String address) {
        EPackage root = EcoreUtil.getRootContainer(element).eClass().getEPackage();
        if (prefix.equals(XMLResource.XSI_NS)) {
            declareXSI = true;
        } else if (!prefix.equals(XMIResource.XMI_NS) && !(prefix.equals(root.getNsPrefix()) && address.equals(root.getNsURI()))) {
            doc.addAttribute(XMLResource.XML_NS + ":" + prefix, attribute(address));
        }
    }

    private String attribute(String value) {
        return escape == null ? value : escape.convert(value);
    }
}
