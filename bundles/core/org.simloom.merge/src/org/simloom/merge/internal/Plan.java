package org.simloom.merge.internal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;

import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.simloom.merge.Conflict;
import org.simloom.merge.Conflict.Kind;
import org.simloom.merge.Side;
import org.simloom.model.base.BasePackage;
import org.simloom.model.base.Comments;
import org.simloom.model.base.Markup;
import org.simloom.model.base.Placed;

/** What the merged model is to be. */
public final class Plan {
    private static final Comments NO_COMMENTS = new Comments(List.of(), List.of(), List.of());

    private final Versions versions;
    private final Judge judge;
    private final Presence presence;
    private final Places places;
    private final Map<Place, List<Key>> children = new HashMap<>();
    private final Map<Key, Map<EStructuralFeature, Object>> values = new LinkedHashMap<>();

    public Plan(Versions versions, Function<Conflict, Side> choice) {
        this.versions = versions;
        this.judge = new Judge(versions, choice);
        this.presence = new Presence(versions, judge);
        this.places = new Places(versions, presence, judge);
        places.members().forEach((place, members) -> children.put(place, ordered(place, members)));
        presence.present().forEach(key -> values.put(key, merged(key)));
    }

    /** What had to be decided. */
    public List<Conflict> conflicts() {
        return judge.conflicts();
    }

    Collection<Key> elements() {
        return presence.present();
    }

    Place place(Key key) {
        return places.of(key);
    }

    List<Key> children(Place place) {
        return children.getOrDefault(place, List.of());
    }

    /** Values of an element, in which elements are keys and addresses. */
    Map<EStructuralFeature, Object> values(Key key) {
        return values.get(key);
    }

    private List<Key> ordered(Place place, Set<Key> members) {
        List<Key> base = versions.base().children(place);
        List<Key> mine = versions.mine().children(place);
        List<Key> theirs = versions.theirs().children(place);
        return Sequences.order(members, base, mine, theirs,
                () -> judge.decide(Kind.ORDER, place.owner(), place.list(), base, mine, theirs));
    }

    private Map<EStructuralFeature, Object> merged(Key key) {
        Map<EStructuralFeature, Object> all = new LinkedHashMap<>();
        for (EStructuralFeature feature : versions.features(key)) {
            Object value = presence.restored().contains(key) ? versions.base().value(key, feature) : merged(key, feature);
            all.put(feature, feature instanceof EReference ? withoutGone(value) : value);
        }
        return all;
    }

    private Object withoutGone(Object value) {
        return switch (value) {
            case List<?> many -> many.stream().filter(one -> withoutGone(one) != null).toList();
            case Key key -> presence.present().contains(key) ? key : null;
            case null, default -> value;
        };
    }

    private Object merged(Key key, EStructuralFeature feature) {
        if (!versions.mine().has(key) || !versions.theirs().has(key)) {
            return (versions.mine().has(key) ? versions.mine() : versions.theirs()).value(key, feature);
        }
        Object mine = versions.mine().value(key, feature);
        Object theirs = versions.theirs().value(key, feature);
        Object base = versions.base().has(key) ? versions.base().value(key, feature)
                : feature.isMany() ? List.of() : feature.getDefaultValue();
        if (Objects.equals(mine, theirs) || Objects.equals(theirs, base)) {
            return mine;
        }
        if (Objects.equals(mine, base)) {
            return theirs;
        }
        Object both = feature == BasePackage.Literals.IDENTIFIED__COMMENTS ? comments((Comments) base, (Comments) mine, (Comments) theirs)
                : feature.isMany() ? lists(feature, (List<?>) base, (List<?>) mine, (List<?>) theirs) : null;
        return both == NO_COMMENTS ? null : both != null ? both : switch (judge.decide(Kind.VALUE, key, feature, base, mine, theirs)) {
            case BASE -> base;
            case MINE -> mine;
            case THEIRS -> theirs;
        };
    }

    private static List<?> lists(EStructuralFeature feature, List<?> base, List<?> mine, List<?> theirs) {
        List<Object> b = new ArrayList<>(base);
        List<Object> m = new ArrayList<>(mine);
        List<Object> t = new ArrayList<>(theirs);
        // references say the same in whatever order
        return feature instanceof EReference ? Sequences.order(Sequences.union(b, m, t), b, m, t, () -> Side.MINE)
                : Sequences.lines(b, m, t);
    }

    private static Comments comments(Comments base, Comments mine, Comments theirs) {
        Comments b = Objects.requireNonNullElse(base, NO_COMMENTS);
        Comments m = Objects.requireNonNullElse(mine, NO_COMMENTS);
        Comments t = Objects.requireNonNullElse(theirs, NO_COMMENTS);
        List<Markup.Comment> before = Sequences.lines(b.before(), m.before(), t.before());
        List<Markup.Comment> after = Sequences.lines(b.after(), m.after(), t.after());
        List<Placed> inside = Sequences.lines(b.inside(), m.inside(), t.inside());
        if (before == null || after == null || inside == null) {
            return null;
        }
        Comments both = new Comments(before, after, inside);
        return both.equals(NO_COMMENTS) ? NO_COMMENTS : both;
    }
}
