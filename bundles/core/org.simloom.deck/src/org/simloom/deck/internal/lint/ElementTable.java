package org.simloom.deck.internal.lint;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.simloom.deck.ElementKind;

/** Number, kind and first node of every element: ten bytes each, and found by number. */
final class ElementTable {
    private int[] ids = new int[256];
    private int[] nodes = new int[256];
    private short[] kinds = new short[256];
    private int size;
    private boolean rising = true;
    private final List<ElementKind> known = new ArrayList<>();
    private final Map<String, Integer> codes = new HashMap<>();
    private final BitSet sectioned = new BitSet();

    /** Adds an element. */
    void add(int id, ElementKind kind, int firstNode) {
        if (size == ids.length) {
            ids = Arrays.copyOf(ids, 2 * size);
            nodes = Arrays.copyOf(nodes, 2 * size);
            kinds = Arrays.copyOf(kinds, 2 * size);
        }
        rising &= size == 0 || id > ids[size - 1];
        ids[size] = id;
        nodes[size] = firstNode;
        kinds[size++] = (short) (int) codes.computeIfAbsent(kind.name(), name -> {
            known.add(kind);
            return known.size() - 1;
        });
    }

    /** Sorts by number; to be called once when all are there. */
    void finish() {
        if (rising) {
            return;
        }
        long[] keys = new long[size];
        for (int i = 0; i < size; i++) {
            keys[i] = (long) ids[i] << 32 | i;
        }
        Arrays.sort(keys);
        int[] newIds = new int[size];
        int[] newNodes = new int[size];
        short[] newKinds = new short[size];
        for (int i = 0; i < size; i++) {
            int from = (int) keys[i];
            newIds[i] = ids[from];
            newNodes[i] = nodes[from];
            newKinds[i] = kinds[from];
        }
        ids = newIds;
        nodes = newNodes;
        kinds = newKinds;
    }

    int size() {
        return size;
    }

    /** Place of an element from 0; negative where there is none. */
    int find(int id) {
        return id > 0 && id <= size && ids[id - 1] == id ? id - 1 : Arrays.binarySearch(ids, 0, size, id);
    }

    boolean has(int id) {
        return find(id) >= 0;
    }

    int id(int place) {
        return ids[place];
    }

    /** Number of the element's first node. */
    int firstNode(int place) {
        return nodes[place];
    }

    ElementKind kind(int place) {
        return known.get(kinds[place]);
    }

    /** Notes that a section covers the element. */
    void cover(int place) {
        sectioned.set(place);
    }

    boolean covered(int place) {
        return sectioned.get(place);
    }
}
