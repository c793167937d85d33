package org.simloom.model.io;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.xmi.XMIResource;
import org.eclipse.emf.ecore.xmi.XMLHelper;
import org.eclipse.emf.ecore.xmi.XMLResource;
import org.eclipse.emf.ecore.xmi.impl.XMISaveImpl;
import org.simloom.model.base.Identified;
import org.simloom.model.base.KeptValues;
import org.simloom.model.base.Markup;
import org.simloom.model.base.UnknownContent;

/**
 * Writes a model with all that {@link ModelHandler} has kept: values in their places, the rest after the known
 * attributes, and after the known content.
 */
final class ModelSave extends XMISaveImpl {
    ModelSave(XMLHelper helper) {
        super(helper);
    }

    @Override
    protected void saveElement(EObject element, EStructuralFeature feature) {
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
            write(rest == null ? Map.of() : rest.attributes());
        }
    }

    @Override
    protected boolean processElementExtensions(EObject element) {
        boolean written = super.processElementExtensions(element);
        UnknownContent unknown = unknown(element);
        if (unknown == null || unknown.content().isEmpty()) {
            return written;
        }
        unknown.content().forEach(this::write);
        return true;
    }

    private static UnknownContent unknown(EObject element) {
        return element instanceof Identified identified ? identified.getUnknown() : null;
    }

    private void declare(EObject element, String prefix, String address) {
        EPackage root = EcoreUtil.getRootContainer(element).eClass().getEPackage();
        if (prefix.equals(XMLResource.XSI_NS)) {
            declareXSI = true;
        } else if (!prefix.equals(XMIResource.XMI_NS) && !(prefix.equals(root.getNsPrefix()) && address.equals(root.getNsURI()))) {
            doc.addAttribute(XMLResource.XML_NS + ":" + prefix, attribute(address));
        }
    }

    private void write(Map<String, String> attributes) {
        attributes.forEach((name, value) -> doc.addAttribute(name, attribute(value)));
    }

    private void write(Markup markup) {
        switch (markup) {
            case Markup.Text text -> doc.addText(content(text));
            case Markup.Element element -> {
                doc.startElement(element.name());
                write(element.attributes());
                write(element.content());
            }
        }
    }

    private void write(List<Markup> content) {
        if (content.isEmpty()) {
            doc.endEmptyElement();
        } else if (content.size() == 1 && content.get(0) instanceof Markup.Text text) {
            doc.endContentElement(content(text));
        } else {
            // between text and elements no blank may come in
            doc.setMixed(content.stream().anyMatch(Markup.Text.class::isInstance));
            content.forEach(this::write);
            doc.endElement();
        }
    }

    private String attribute(String value) {
        return escape == null ? value : escape.convert(value);
    }

    private String content(Markup.Text text) {
        return escape == null ? text.text() : escape.convertText(text.text());
    }
}
