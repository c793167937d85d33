package org.simloom.sirius.specification;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;

/** The kinds of elements and the features that the models have. */
record ModelKinds(List<EPackage> packages) {

    /** A kind by its name with its package, such as {@code workflow::Node}. */
    Optional<EClass> kind(String name) {
        int colon = name.indexOf("::");
        return colon < 0 ? Optional.empty() : packages.stream().filter(p -> p.getName().equals(name.substring(0, colon)))
                .map(p -> p.getEClassifier(name.substring(colon + 2))).filter(EClass.class::isInstance).map(EClass.class::cast).findFirst();
    }

    /** A kind by its name alone. */
    Optional<EClass> simple(String name) {
        return kinds().filter(kind -> kind.getName().equals(name)).findFirst();
    }

    Stream<EClass> kinds() {
        return packages.stream().flatMap(p -> p.getEClassifiers().stream()).filter(EClass.class::isInstance).map(EClass.class::cast);
    }

    /** A feature of a kind or of a more special one; of any kind where that is not known. */
    Optional<EStructuralFeature> feature(EClass kind, String name) {
        return kinds().filter(each -> kind == null || isA(each, kind)).map(each -> each.getEStructuralFeature(name))
                .filter(feature -> feature != null).findFirst();
    }

    /** By name, as the kinds may have been read from files. */
    boolean isA(EClass kind, EClass other) {
        return same(kind, other) || kind.getEAllSuperTypes().stream().anyMatch(each -> same(each, other));
    }

    private static boolean same(EClass kind, EClass other) {
        return kind.getName().equals(other.getName());
    }

    static Type type(EStructuralFeature feature) {
        Type one = feature instanceof EReference reference ? Type.of(reference.getEReferenceType())
                : Type.of(feature.getEType().getInstanceClass());
        return feature.isMany() ? one.all() : one;
    }
}
