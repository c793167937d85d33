package org.simloom.merge.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.simloom.merge.Conflict.Kind;
import org.simloom.merge.Side;

/** Decides which elements are in the result: all that one side has and the other has not deleted. */
final class Presence {
    private final Versions versions;
    private final Judge judge;
    private final Set<Key> present = new LinkedHashSet<>();
    private final Set<Key> restored = new HashSet<>();
    private final Set<Key> kept = new HashSet<>();

    Presence(Versions versions, Judge judge) {
        this.versions = versions;
        this.judge = judge;
        present.addAll(versions.mine().keys());
        present.addAll(versions.theirs().keys());
        deletions(Side.THEIRS, Side.MINE);
        deletions(Side.MINE, Side.THEIRS);
    }

    /** The elements in the result; may be changed by those who place them. */
    Set<Key> present() {
        return present;
    }

    /** Elements that shall be as they were in the base. */
    Set<Key> restored() {
        return restored;
    }

    /** Whether somebody has decided that the element stays, although one side has deleted it. */
    boolean isKept(Key key) {
        return kept.contains(key);
    }

    private void deletions(Side by, Side in) {
        Version gone = versions.of(by);
        Version other = versions.of(in);
        Map<Key, Set<Key>> uses = newUses(other);
        for (Key key : other.keys()) {
            if (!isDeleted(key, gone) || isDeleted(other.place(key).owner(), gone)) {
                // what is in a deleted element is decided with it
                continue;
            }
            List<Key> subtree = subtree(key, other, gone);
            Side holds = isTouched(subtree, other, gone, uses) ? judge.decide(Kind.DELETED, key, null,
                    key, versions.mine().has(key) ? key : null, versions.theirs().has(key) ? key : null) : by;
            if (holds == by) {
                subtree.forEach(present::remove);
            } else {
                kept.addAll(subtree);
                if (holds == Side.BASE) {
                    subtree.forEach(k -> {
                        if (versions.base().has(k)) {
                            restored.add(k);
                        } else {
                            present.remove(k);
                        }
                    });
                }
            }
        }
    }

    private boolean isDeleted(Key key, Version by) {
        return versions.base().has(key) && !by.has(key);
    }

    /** An element with all in it that the other side does not have. */
    private List<Key> subtree(Key key, Version in, Version gone) {
        List<Key> found = new ArrayList<>(List.of(key));
        for (int i = 0; i < found.size(); i++) {
            for (EReference list : versions.lists(found.get(i))) {
                in.children(new Place(found.get(i), list)).stream().filter(k -> !gone.has(k)).forEach(found::add);
            }
        }
        return found;
    }

    private boolean isTouched(List<Key> subtree, Version in, Version gone, Map<Key, Set<Key>> uses) {
        Set<Key> inside = new HashSet<>(subtree);
        return subtree.stream().anyMatch(key -> isChanged(key, in) || takesIn(key, in, gone)
                || uses.getOrDefault(key, Set.of()).stream().anyMatch(user -> !inside.contains(user)));
    }

    private boolean isChanged(Key key, Version in) {
        Version base = versions.base();
        return !base.has(key) || !in.place(key).equals(base.place(key))
                || versions.features(key).stream().anyMatch(f -> !Objects.equals(in.value(key, f), base.value(key, f)));
    }

    /** Whether an element that lives on elsewhere on the other side was moved into this one here. */
    private boolean takesIn(Key key, Version in, Version gone) {
        return versions.lists(key).stream().flatMap(list -> in.children(new Place(key, list)).stream())
                .anyMatch(child -> gone.has(child) && !in.place(child).equals(versions.base().place(child)));
    }

    /** For elements of the base, who refers to them now and did not then. */
    private Map<Key, Set<Key>> newUses(Version in) {
        Map<Key, Set<Key>> uses = new HashMap<>();
        for (Key user : in.keys()) {
            for (EStructuralFeature feature : versions.features(user)) {
                if (feature instanceof EReference) {
                    Set<Key> before = versions.base().has(user) ? targets(versions.base().value(user, feature)) : Set.of();
                    targets(in.value(user, feature)).stream().filter(target -> !before.contains(target))
                            .forEach(target -> uses.computeIfAbsent(target, k -> new HashSet<>()).add(user));
                }
            }
        }
        return uses;
    }

    private static Set<Key> targets(Object value) {
        Set<Key> found = new LinkedHashSet<>();
        for (Object one : value instanceof List<?> many ? many : value == null ? List.of() : List.of(value)) {
            if (one instanceof Key key) {
                found.add(key);
            }
        }
        return found;
    }
}
