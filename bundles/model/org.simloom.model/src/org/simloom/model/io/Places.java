package org.simloom.model.io;

import java.util.List;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.util.InternalEList;
import org.simloom.model.base.Comments;
import org.simloom.model.base.Identified;
import org.simloom.model.base.Place;
import org.simloom.model.base.Placed;
import org.simloom.model.base.UnknownContent;

/** What stands before which value of an element, however the values come and go. */
final class Places {
    private Places() {
    }

    /** Has places know their values by more than the order, as far as the values have ids by now. */
    static void settle(Identified element) {
        UnknownContent unknown = element.getUnknown();
        if (unknown != null && isOpen(unknown.content())) {
            element.setUnknown(new UnknownContent(unknown.type(), unknown.namespaces(), unknown.attributes(), settled(element, unknown.content())));
        }
        Comments comments = element.getComments();
        if (comments != null && isOpen(comments.inside())) {
            element.setComments(new Comments(comments.before(), comments.after(), settled(element, comments.inside())));
        }
    }

    private static boolean isOpen(List<Placed> all) {
        return all.stream().anyMatch(one -> one.place() != null && one.place().key() == null);
    }

    private static List<Placed> settled(EObject owner, List<Placed> all) {
        return all.stream().map(one -> {
            Place place = one.place();
            EStructuralFeature feature = place == null ? null : owner.eClass().getEStructuralFeature(place.feature());
            List<?> values = feature == null ? List.of() : values(owner, feature);
            return place == null || place.key() != null || place.index() >= values.size() ? one : new Placed(one.markup(),
                    new Place(place.feature(), place.index(), key(feature, values.get(place.index()))));
        }).toList();
    }

    /** Which value of its feature something stands before now; as many as there are where it stands after all. */
    static int index(EObject owner, Place place) {
        EStructuralFeature feature = owner.eClass().getEStructuralFeature(place.feature());
        List<?> values = feature == null ? List.of() : values(owner, feature);
        if (place.key() != null) {
            // equal texts are told apart by their order
            if (place.index() < values.size() && place.key().equals(key(feature, values.get(place.index())))) {
                return place.index();
            }
            for (int i = 0; i < values.size(); i++) {
                if (place.key().equals(key(feature, values.get(i)))) {
                    return i;
                }
            }
        }
        return Math.min(place.index(), values.size());
    }

    /** How many values a feature has; none is followed or made for it. */
    static int count(EObject owner, EStructuralFeature feature) {
        return values(owner, feature).size();
    }

    private static List<?> values(EObject owner, EStructuralFeature feature) {
        return switch (owner.eGet(feature, false)) {
            case null -> List.of();
            case InternalEList<?> many -> many.basicList();
            case List<?> many -> many;
            case Object one -> owner.eIsSet(feature) ? List.of(one) : List.of();
        };
    }

    private static String key(EStructuralFeature feature, Object value) {
        return switch (value) {
            case null -> null;
            case EObject target when target.eIsProxy() || feature instanceof EReference reference && !reference.isContainment() ->
                EcoreUtil.getURI(target).fragment();
            case EObject element -> EcoreUtil.getID(element);
            case Object one -> EcoreUtil.convertToString(((EAttribute) feature).getEAttributeType(), one);
        };
    }
}
