package org.simloom.model.io;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.xmi.IllegalValueException;
import org.eclipse.emf.ecore.xmi.XMIException;
import org.eclipse.emf.ecore.xmi.XMLHelper;
import org.eclipse.emf.ecore.xmi.XMLResource;
import org.eclipse.emf.ecore.xmi.impl.SAXXMIHandler;
import org.simloom.model.base.Identified;
import org.simloom.model.base.Markup;
import org.simloom.model.workflow.WorkflowPackage;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;

/**
 * Reads a model with things in it that this installation does not know, as a newer one may have written: values,
 * attributes, elements and kinds of elements. They are kept with the element they belong to, see
 * {@link Identified#getUnknown()}, and something that is known stands in for an element of an unknown kind. A reference
 * to an element that is not there is one to a proxy in this file.
 */
final class ModelHandler extends SAXXMIHandler {
    private static final Map<EClass, EClass> STAND_INS =
            Map.of(WorkflowPackage.Literals.NODE, WorkflowPackage.Literals.UNKNOWN_NODE);

    /** A reference as its attribute has it: one id, or several with blanks between them. */
    private record IdReference(EObject owner, EReference feature, String text) {
        Stream<String> ids() {
            return feature.isMany() ? Stream.of(text.strip().split("\\s+")) : Stream.of(text.strip());
        }
    }

    private final boolean keepsUnknown;
    private final List<IdReference> references = new ArrayList<>();
    private final Map<EObject, Collected> unknown = new IdentityHashMap<>();
    private final StringBuilder loose = new StringBuilder();
    private MarkupReader reader;

    /** @param keepsUnknown whether kinds, elements and attributes that nobody knows are kept, or refused */
    ModelHandler(XMLResource resource, XMLHelper helper, Map<?, ?> options, boolean keepsUnknown) {
        super(resource, helper, options);
        this.keepsUnknown = keepsUnknown;
    }

    @Override
    public void startElement(String uri, String localName, String name, Attributes attributes) throws SAXException {
        if (reader != null) {
            reader.start(name, attributes);
        } else {
            keepText();
            super.startElement(uri, localName, name, attributes);
        }
    }

    @Override
    public void endElement(String uri, String localName, String name) {
        if (reader != null) {
            Markup.Element whole = reader.end();
            if (whole == null) {
                return;
            }
            collected(objects.peekEObject()).element(whole);
            reader = null;
        }
        keepText();
        super.endElement(uri, localName, name);
    }

    @Override
    public void characters(char[] characters, int start, int length) {
        if (reader != null) {
            reader.text(new String(characters, start, length));
        } else {
            if (text == null && !unknown.isEmpty()) {
                loose.append(characters, start, length);
            }
            super.characters(characters, start, length);
        }
    }

    @Override
    public void endDocument() {
        references.forEach(this::resolve);
        unknown.forEach((element, collected) -> ((Identified) element).setUnknown(collected.toContent()));
        super.endDocument();
    }

    /** References by id wait for the end of the file, by when all ids are known. */
    @Override
    protected void setValueFromId(EObject owner, EReference reference, String ids) {
        if (!(owner instanceof Identified) || ids.isBlank() || ids.indexOf('#') >= 0) {
            super.setValueFromId(owner, reference, ids);
        } else {
            references.add(new IdReference(owner, reference, ids));
        }
    }

    /**
     * Where there is no element with the id, the reference goes on to lead there, and nowhere; where there is one that
     * cannot be at this place, the text of the reference is kept.
     */
    private void resolve(IdReference reference) {
        List<EObject> targets = reference.ids().map(id -> Objects.requireNonNullElseGet(xmlResource.getEObject(id),
                () -> missing(reference.feature().getEReferenceType(), id))).toList();
        if (!targets.stream().allMatch(reference.feature().getEReferenceType()::isInstance)) {
            collected(reference.owner()).attribute(reference.feature().getName(), reference.text());
            return;
        }
        for (int i = 0; i < targets.size(); i++) {
            setFeatureValue(reference.owner(), reference.feature(), targets.get(i), i);
        }
    }

    private EObject missing(EClass kind, String id) {
        EObject proxy = EcoreUtil.create(concrete(kind));
        ((InternalEObject) proxy).eSetProxyURI(xmlResource.getURI().appendFragment(id));
        return proxy;
    }

    private static EClass concrete(EClass kind) {
        return !kind.isAbstract() ? kind : ModelFiles.PACKAGES.stream().flatMap(models -> models.getEClassifiers().stream())
                .filter(EClass.class::isInstance).map(EClass.class::cast).filter(one -> !one.isAbstract() && kind.isSuperTypeOf(one))
                .findFirst().orElseThrow();
    }

    /** A value that nobody here understands, such as one of an enumeration that has more of them by now, is kept. */
    @Override
    public void error(XMIException fault) {
        if (fault instanceof IllegalValueException illegal && illegal.getObject() instanceof Identified
                && illegal.getFeature() instanceof EAttribute attribute && !attribute.isMany() && illegal.getValue() instanceof String text) {
            collected(illegal.getObject()).attribute(attribute.getName(), text);
        } else {
            super.error(fault);
        }
    }

    @Override
    protected void handleUnknownFeature(String prefix, String name, boolean isElement, EObject owner, String value) {
        String qualified = prefix == null || prefix.isEmpty() ? name : prefix + ":" + name;
        if (!keepsUnknown || !(owner instanceof Identified) || attribs.getValue(hrefAttribute) != null && !isElement
                || prefix != null && prefix.equals("xmi")) {
            super.handleUnknownFeature(prefix, name, isElement, owner, value);
        } else if (isElement) {
            types.push(ERROR_TYPE);
            reader = new MarkupReader();
            reader.start(qualified, attribs);
        } else {
            collected(owner).attribute(qualified, value);
        }
    }

    @Override
    protected EObject createObjectFromTypeName(EObject owner, String type, EStructuralFeature feature) {
        EClass standIn = !keepsUnknown || attribs == null || attribs.getValue(hrefAttribute) != null || isKnown(type) ? null : standIn(feature);
        if (standIn == null) {
            return super.createObjectFromTypeName(owner, type, feature);
        }
        EObject element = EcoreUtil.create(standIn);
        collected(element).type(type);
        handleObjectAttribs(element);
        setFeatureValue(owner, feature, element);
        processObject(element);
        return element;
    }

    private boolean isKnown(String type) {
        int colon = type.indexOf(':');
        String address = helper.getURI(colon < 0 ? "" : type.substring(0, colon));
        EPackage models = address == null ? null : packageRegistry.getEPackage(address);
        return models != null && models.getEClassifier(type.substring(colon + 1)) instanceof EClass kind && !kind.isAbstract()
                && !STAND_INS.containsValue(kind);
    }

    /** The kind that stands for an unknown one at a place; {@code null} where none can. */
    private static EClass standIn(EStructuralFeature feature) {
        if (!(feature instanceof EReference place) || !place.isContainment()) {
            return null;
        }
        EClass kind = place.getEReferenceType();
        return kind.isAbstract() ? STAND_INS.get(kind) : kind;
    }

    private Collected collected(EObject element) {
        return unknown.computeIfAbsent(element, one -> new Collected(helper::getURI));
    }

    /** Text directly in an element of an unknown kind may mean something there. */
    private void keepText() {
        Collected inside = objects.isEmpty() || loose.isEmpty() ? null : unknown.get(objects.peekEObject());
        if (inside != null && inside.isOfUnknownType() && !loose.toString().isBlank()) {
            inside.text(loose.toString().strip());
        }
        loose.setLength(0);
    }
}
