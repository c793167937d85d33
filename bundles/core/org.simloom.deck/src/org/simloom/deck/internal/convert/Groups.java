package org.simloom.deck.internal.convert;

import java.util.LinkedHashMap;
import java.util.Map;

import org.simloom.deck.Card;
import org.simloom.deck.internal.set.IntList;

/** Names of physical groups as the file has them, and numbers of elements in them that are no elements to be kept. */
final class Groups {
    private final Map<String, String> names = new LinkedHashMap<>();
    private final Map<String, IntList> others = new LinkedHashMap<>();

    /** Notes the group of an {@code *ELSET} or {@code *NSET}. */
    void card(Card card) {
        String parameter = card.name();
        card.named(parameter).ifPresent(key -> names.putIfAbsent(key, card.text(parameter).orElseThrow()));
    }

    /** An element of a group that is not to be kept. */
    void other(String key, int element) {
        others.computeIfAbsent(key, k -> new IntList()).add(element);
    }

    boolean has(String key) {
        return names.containsKey(key);
    }

    /** The name as written. */
    String name(String key) {
        return names.get(key);
    }

    /** What {@link #other} was told, by name in capitals. */
    Map<String, IntList> others() {
        return others;
    }
}
