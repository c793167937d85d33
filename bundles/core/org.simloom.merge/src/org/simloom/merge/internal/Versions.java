package org.simloom.merge.internal;

import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.simloom.merge.Side;
import org.simloom.model.base.BasePackage;

/** The three versions. */
public final class Versions {
    /** What is written without being a part of the model. */
    private static final Set<EAttribute> OF_FILE =
            Set.of(BasePackage.Literals.IDENTIFIED__UNKNOWN, BasePackage.Literals.IDENTIFIED__COMMENTS);

    private final Version base;
    private final Version mine;
    private final Version theirs;

    public Versions(EObject base, EObject mine, EObject theirs) {
        this.base = new Version(base);
        this.mine = new Version(mine);
        this.theirs = new Version(theirs);
    }

    Version base() {
        return base;
    }

    Version mine() {
        return mine;
    }

    Version theirs() {
        return theirs;
    }

    Version of(Side side) {
        return switch (side) {
            case BASE -> base;
            case MINE -> mine;
            case THEIRS -> theirs;
        };
    }

    /** The element in the own version where it is there, else in another. */
    EObject element(Key key) {
        return mine.has(key) ? mine.element(key) : theirs.has(key) ? theirs.element(key) : base.element(key);
    }

    /**
     * What of an element is a value: all but what it contains, and the id, by which it is known. What only another version
     * knows is one value, and its comments are another.
     */
    List<EStructuralFeature> features(Key key) {
        EClass kind = element(key).eClass();
        return kind.getEAllStructuralFeatures().stream().filter(feature -> feature.isChangeable() && !feature.isDerived()
                && (!feature.isTransient() || OF_FILE.contains(feature))
                && !(feature instanceof EReference r && (r.isContainment() || r.isContainer()))
                && (feature != kind.getEIDAttribute() || key == Key.ROOT)).toList();
    }

    /** The lists and slots of an element. */
    List<EReference> lists(Key key) {
        return element(key).eClass().getEAllContainments().stream().filter(EReference::isChangeable).toList();
    }
}
