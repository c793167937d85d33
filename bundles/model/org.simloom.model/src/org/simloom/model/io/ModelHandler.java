package org.simloom.model.io;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.IntPredicate;
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
import org.simloom.model.base.Place;
import org.simloom.model.workflow.WorkflowPackage;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;

/**
 * Reads a model with things in it that this installation does not know, as a newer one may have written: values,
 * attributes, elements and kinds of elements. They are kept with the element they belong to, see
 * {@link Identified#getUnknown()}, and something that is known stands in for an element of an unknown kind. A reference
 * to an element that is not there is one to a proxy in this file. Comments are kept, too, see
 * {@link Identified#getComments()}.
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

    private final List<IdReference> references = new ArrayList<>();
    private final Map<EObject, Collected> unknown = new IdentityHashMap<>();
    private final LooseMarkup markup = new LooseMarkup((owner, one) -> collected(owner).content(one));
    private final StringBuilder loose = new StringBuilder();
    private MarkupReader reader;
    private EObject root;

    ModelHandler(XMLResource resource, XMLHelper helper, Map<?, ?> options) {
        super(resource, helper, options);
    }

    @Override
    public void startElement(String uri, String localName, String name, Attributes attributes) throws SAXException {
        if (reader != null) {
            reader.start(name, attributes);
            return;
        }
        keepText();
        markup.tag();
        int depth = objects.size();
        super.startElement(uri, localName, name, attributes);
        if (markup.isWaiting() && objects.size() > depth) {
            EObject started = objects.peekEObject();
            if (isOwn(started)) {
                markup.before(started);
            } else {
                placeAtValue(depth - 1, name, started);
            }
        }
    }

    @Override
    public void endElement(String uri, String localName, String name) {
        if (reader != null) {
            Markup.Element whole = reader.end();
            if (whole != null) {
                collected(objects.peekEObject()).use(whole);
                reader = null;
                super.endElement(uri, localName, name);
                markup.unknown(whole);
            }
            return;
        }
        keepText();
        markup.tag();
        int depth = objects.size();
        EObject ended = depth == 0 ? null : objects.peekEObject();
        if (markup.isWaiting() && depth > 0) {
            if (isOwn(ended)) {
                markup.place(ended, null);
            } else {
                placeAtValue(depth - 2, name, ended);
            }
        }
        super.endElement(uri, localName, name);
        if (objects.size() == depth - 1) {
            ended(ended, name);
        }
    }

    private void ended(EObject ended, String name) {
        if (isOwn(ended)) {
            markup.ended(ended);
            root = objects.isEmpty() ? ended : root;
        } else if (feature(objects.size() - 1, name) instanceof EStructuralFeature feature) {
            EObject owner = objects.peekEObject();
            markup.ended(owner, feature.getName(), Places.count(owner, feature) - 1);
        }
    }

    /** Whether an element is one of this file: there are values and references to other files, too. */
    private static boolean isOwn(EObject element) {
        return element instanceof Identified && !element.eIsProxy();
    }

    /** @param reference {@code null} for a value, which its owner has only at its end */
    private void placeAtValue(int owner, String name, EObject reference) {
        if (feature(owner, name) instanceof EStructuralFeature feature) {
            EObject element = objects.get(owner);
            markup.place(element, new Place(feature.getName(), Places.count(element, feature) - (reference == null ? 0 : 1), null));
        }
    }

    private EStructuralFeature feature(int owner, String name) {
        return owner >= 0 && objects.get(owner) instanceof Identified element
                ? element.eClass().getEStructuralFeature(name.substring(name.indexOf(':') + 1)) : null;
    }

    @Override
    public void characters(char[] characters, int start, int length) {
        if (reader != null) {
            reader.text(new String(characters, start, length));
            return;
        }
        if (markup.isOnLine() && contains(characters, start, length, c -> c == '\n')) {
            markup.endLine();
        }
        if (text == null && (!loose.isEmpty() || contains(characters, start, length, c -> c > ' '))) {
            loose.append(characters, start, length);
        }
        super.characters(characters, start, length);
    }

    private static boolean contains(char[] characters, int start, int length, IntPredicate what) {
        for (int i = start; i < start + length; i++) {
            if (what.test(characters[i])) {
                return true;
            }
        }
        return false;
    }

    @Override
    public void comment(char[] characters, int start, int length) {
        note("<!--" + new String(characters, start, length) + "-->");
        super.comment(characters, start, length);
    }

    @Override
    public void processingInstruction(String target, String data) {
        note("<?" + target + (data == null || data.isEmpty() ? "" : " " + data) + "?>");
        super.processingInstruction(target, data);
    }

    private void note(String source) {
        Markup.Comment comment = new Markup.Comment(source);
        if (reader != null) {
            reader.comment(comment);
        } else if (mixedTargets.isEmpty() || mixedTargets.peek() == null) {
            keepText();
            markup.comment(comment);
        }
    }

    @Override
    public void endDocument() {
        if (root != null) {
            markup.after(root);
        }
        references.forEach(this::resolve);
        unknown.forEach((element, collected) -> {
            ((Identified) element).setUnknown(collected.toContent());
            Places.settle((Identified) element);
        });
        markup.finish();
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
        if (!(owner instanceof Identified) || attribs.getValue(hrefAttribute) != null && !isElement
                || prefix != null && prefix.equals("xmi")) {
            super.handleUnknownFeature(prefix, name, isElement, owner, value);
        } else if (isElement) {
            keepElement(qualified);
        } else {
            collected(owner).attribute(qualified, value);
        }
    }

    @Override
    protected EObject createObjectFromTypeName(EObject owner, String type, EStructuralFeature feature) {
        if (attribs == null || attribs.getValue(hrefAttribute) != null || isKnown(type) || !(owner instanceof Identified)
                || !(feature instanceof EReference place) || !place.isContainment()) {
            return super.createObjectFromTypeName(owner, type, feature);
        }
        EClass kind = place.getEReferenceType();
        EClass standIn = kind.isAbstract() ? STAND_INS.get(kind) : kind;
        if (standIn == null) {
            keepElement(elements.peek());
            return null;
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

    /** Everything up to the end of this element is kept as it is. */
    private void keepElement(String name) {
        types.push(ERROR_TYPE);
        reader = new MarkupReader();
        reader.start(name, attribs);
    }

    private Collected collected(EObject element) {
        return unknown.computeIfAbsent(element, one -> new Collected(helper::getURI));
    }

    /** Text directly in an element means nothing here, but may elsewhere. */
    private void keepText() {
        if (!loose.isEmpty() && !objects.isEmpty() && isOwn(objects.peekEObject())) {
            markup.unknown(new Markup.Text(loose.toString().strip()));
        }
        loose.setLength(0);
    }
}
