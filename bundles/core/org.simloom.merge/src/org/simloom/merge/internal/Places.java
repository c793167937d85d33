package org.simloom.merge.internal;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.eclipse.emf.ecore.EReference;
import org.simloom.merge.Conflict.Kind;
import org.simloom.merge.Side;

/** Decides what contains each element of the result: exactly one place each, and no element in itself. */
final class Places {
    private final Versions versions;
    private final Presence presence;
    private final Judge judge;
    private final Map<Key, Place> places = new LinkedHashMap<>();

    Places(Versions versions, Presence presence, Judge judge) {
        this.versions = versions;
        this.presence = presence;
        this.judge = judge;
        presence.present().stream().filter(key -> key != Key.ROOT).forEach(key -> places.put(key, merged(key)));
        settle();
        cycles();
        slots();
        settle();
    }

    /** Where an element is to be. */
    Place of(Key key) {
        return places.get(key);
    }

    /** The elements at each place, in no order. */
    Map<Place, Set<Key>> members() {
        Map<Place, Set<Key>> members = new LinkedHashMap<>();
        places.forEach((key, place) -> members.computeIfAbsent(place, p -> new LinkedHashSet<>()).add(key));
        return members;
    }

    private Place merged(Key key) {
        Place base = versions.base().place(key);
        Place mine = versions.mine().place(key);
        Place theirs = versions.theirs().place(key);
        if (presence.restored().contains(key)) {
            return base;
        }
        if (theirs == null || theirs.equals(base) && mine != null || Objects.equals(mine, theirs)) {
            return mine;
        }
        return mine == null || mine.equals(base) ? theirs : chosen(key);
    }

    private Place chosen(Key key) {
        Place[] all = {versions.base().place(key), versions.mine().place(key), versions.theirs().place(key)};
        Side side = judge.decide(Kind.PLACE, key, null, all[0] == null ? null : all[0].owner(), all[1].owner(), all[2].owner());
        return all[side.ordinal()] == null ? all[1] : all[side.ordinal()];
    }

    /** What is in something that is not in the result goes where another version has it, or with it. */
    private void settle() {
        Set<Key> present = presence.present();
        boolean changed = true;
        while (changed) {
            changed = false;
            for (Key key : List.copyOf(places.keySet())) {
                if (!present.contains(key)) {
                    places.remove(key);
                } else if (!present.contains(places.get(key).owner())) {
                    changed = true;
                    Place other = alternative(key);
                    if (other == null) {
                        present.remove(key);
                        places.remove(key);
                    } else {
                        places.put(key, other);
                    }
                }
            }
        }
    }

    private Place alternative(Key key) {
        for (Side side : List.of(Side.MINE, Side.THEIRS, Side.BASE)) {
            Place place = versions.of(side).place(key);
            if (place != null && presence.present().contains(place.owner())) {
                return place;
            }
        }
        return null;
    }

    /** Each side may have moved one element into the other. */
    private void cycles() {
        for (Key key : List.copyOf(places.keySet())) {
            List<Key> cycle = cycle(key);
            cycle.stream().filter(this::isMovedApart).forEach(k -> places.put(k, chosen(k)));
            // choices that do not fit together: the own version has no cycle
            cycle(key).stream().filter(k -> versions.mine().has(k)).forEach(k -> places.put(k, versions.mine().place(k)));
        }
    }

    private boolean isMovedApart(Key key) {
        Place mine = versions.mine().place(key);
        Place theirs = versions.theirs().place(key);
        return mine != null && theirs != null && !mine.equals(theirs);
    }

    /** The elements from one up to itself; empty where it leads to the root. */
    private List<Key> cycle(Key from) {
        List<Key> way = new ArrayList<>();
        Set<Key> seen = new HashSet<>();
        for (Key key = from; key != Key.ROOT && places.containsKey(key); key = places.get(key).owner()) {
            if (!seen.add(key)) {
                return way.subList(way.indexOf(key), way.size());
            }
            way.add(key);
        }
        return List.of();
    }

    /** Where only one may be, one has to give way. */
    private void slots() {
        members().forEach((place, candidates) -> {
            if (!place.list().isMany() && candidates.size() > 1) {
                Key winner = candidates.stream().filter(presence::isKept).findFirst().orElseGet(() -> inSlot(place, candidates));
                candidates.stream().filter(key -> !key.equals(winner)).forEach(presence.present()::remove);
            }
        });
    }

    private Key inSlot(Place place, Set<Key> candidates) {
        Key base = only(versions.base(), place);
        Key mine = only(versions.mine(), place);
        Key theirs = only(versions.theirs(), place);
        Key chosen = switch (judge.decide(Kind.SLOT, place.owner(), place.list(), base, mine, theirs)) {
            case BASE -> base == null ? null : restore(base, place);
            case MINE -> mine;
            case THEIRS -> theirs;
        };
        return chosen == null || candidates.contains(chosen) || presence.restored().contains(chosen) ? chosen
                : candidates.iterator().next();
    }

    private static Key only(Version version, Place place) {
        List<Key> all = version.children(place);
        return all.isEmpty() ? null : all.get(0);
    }

    private Key restore(Key key, Place place) {
        if (presence.present().add(key)) {
            presence.restored().add(key);
            places.put(key, place);
            for (EReference list : versions.lists(key)) {
                Place inside = new Place(key, list);
                versions.base().children(inside).forEach(child -> restore(child, inside));
            }
        }
        return key;
    }
}
