package org.simloom.model.io;

import java.util.List;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.util.InternalEList;
import org.simloom.model.base.Identified;
import org.simloom.model.base.KeptValues;

/** References of a file to elements that it does not have: they are proxies with the address of the file. */
public final class MissingElements {
    private MissingElements() {
    }

    /** The ids that references of an element have, and no element of its file. */
    public static Stream<String> of(EObject element) {
        return references(element).flatMap(reference -> of(element, reference));
    }

    /** As {@link #of(EObject)}, of one reference. */
    public static Stream<String> of(EObject element, EReference reference) {
        URI address = element.eResource() == null ? null : element.eResource().getURI();
        // following it finds what has come since
        Object value = element.eGet(reference);
        Stream<?> targets = value instanceof List<?> many ? many.stream() : Stream.ofNullable(value);
        return targets.map(EObject.class::cast).filter(target -> is(target, address))
                .map(target -> EcoreUtil.getURI(target).fragment());
    }

    /**
     * What the file says of a reference that does not lead to an element of the right kind in it; {@code null} where it
     * does, or says nothing.
     */
    public static String text(Identified element, EReference reference) {
        String kept = KeptValues.of(element, reference);
        String missing = of(element, reference).collect(Collectors.joining(" "));
        return kept != null ? kept : missing.isEmpty() ? null : missing;
    }

    /** The proxies, one for each such reference. */
    static Stream<InternalEObject> in(Resource resource, URI address) {
        return StreamSupport.stream(Spliterators.spliteratorUnknownSize(resource.getAllContents(), Spliterator.ORDERED), false)
                .flatMap(MissingElements::targets).filter(target -> is(target, address));
    }

    /** Whether a target is missing in the file with the address. */
    static boolean is(EObject target, URI address) {
        return target.eIsProxy() && address != null && address.equals(EcoreUtil.getURI(target).trimFragment());
    }

    private static Stream<InternalEObject> targets(EObject element) {
        return references(element).flatMap(reference -> targets(element, reference));
    }

    private static Stream<EReference> references(EObject element) {
        return element.eClass().getEAllReferences().stream()
                .filter(reference -> !reference.isContainment() && !reference.isContainer() && !reference.isDerived());
    }

    /** What a reference leads to, without following it. */
    static Stream<InternalEObject> targets(EObject element, EReference reference) {
        return switch (element.eGet(reference, false)) {
            case null -> Stream.empty();
            case InternalEList<?> many -> many.basicList().stream().map(InternalEObject.class::cast);
            case List<?> many -> many.stream().map(InternalEObject.class::cast);
            case Object one -> Stream.of((InternalEObject) one);
        };
    }
}
