package org.simloom.model.io;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.simloom.model.base.Identified;
import org.simloom.model.base.Markup;
import org.simloom.model.base.Place;
import org.simloom.model.base.Placed;

/** What of one element is still to be written among its known content, while that is written in order. */
final class Asides {
    private record Spot(String feature, int index) {
    }

    private final Map<Spot, List<Markup>> waiting = new LinkedHashMap<>();
    private final Map<String, Integer> written = new HashMap<>();

    private Asides(Identified owner, Stream<Placed> all) {
        all.forEach(one -> waiting.computeIfAbsent(spot(owner, one.place()), spot -> new ArrayList<>()).add(one.markup()));
    }

    /** Those of an element; {@code null} where it has none. */
    static Asides of(Identified owner) {
        boolean unknown = owner.getUnknown() != null && !owner.getUnknown().content().isEmpty();
        boolean comments = owner.getComments() != null && !owner.getComments().inside().isEmpty();
        return !unknown && !comments ? null : new Asides(owner, Stream.concat(
                unknown ? owner.getUnknown().content().stream() : Stream.empty(),
                comments ? owner.getComments().inside().stream() : Stream.empty()));
    }

    private static Spot spot(Identified owner, Place place) {
        return place == null ? null : new Spot(place.feature(), Places.index(owner, place));
    }

    /** What stands before the next value of a feature; after the last one, what stands there. */
    List<Markup> next(EStructuralFeature feature) {
        List<Markup> here = waiting.remove(new Spot(feature.getName(), written.merge(feature.getName(), 1, Integer::sum) - 1));
        return here == null ? List.of() : here;
    }

    /** All that is left, for the end. */
    List<Markup> rest() {
        List<Markup> end = waiting.remove(null);
        return Stream.concat(waiting.values().stream().flatMap(List::stream), Stream.ofNullable(end).flatMap(List::stream)).toList();
    }
}
