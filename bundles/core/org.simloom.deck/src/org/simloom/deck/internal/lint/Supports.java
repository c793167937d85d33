package org.simloom.deck.internal.lint;

import java.util.Arrays;
import java.util.BitSet;
import java.util.function.IntPredicate;

import org.simloom.deck.internal.set.IntList;

/**
 * What keeps bodies from moving, as rows over the six rigid-body motions: moving along x, y, z and turning about
 * axes through the origin. A point x is moved by t + w × x, so its displacement along d is d·t + (x × d)·w.
 */
final class Supports {
    private final Inventory inventory;
    private final Bodies bodies;
    private final IntList places = new IntList();
    private final IntList masks = new IntList();
    private final IntList linked = new IntList();
    private double[] rows = new double[60];
    private BitSet[] transformed;

    Supports(Inventory inventory, Bodies bodies) {
        this.inventory = inventory;
        this.bodies = bodies;
    }

    /** Holds degrees of freedom {@code first} to {@code last} of a node: 1 to 3 displacements, 4 to 6 rotations. */
    void hold(int place, int first, int last) {
        int mask = 0;
        for (int dof = Math.max(1, first); dof <= Math.min(6, last); dof++) {
            mask |= 1 << dof;
        }
        if (mask != 0 && place >= 0) {
            places.add(place);
            masks.add(mask);
        }
    }

    /** Adds the row of a linear equation; it concerns the body of {@code place}. */
    void link(int place, double[] row) {
        int at = 6 * linked.size();
        rows = at + 6 > rows.length ? Arrays.copyOf(rows, 2 * rows.length) : rows;
        System.arraycopy(row, 0, rows, at, 6);
        linked.add(place);
    }

    /** Hands over every row with the body it concerns, of the bodies wanted. */
    void forEach(IntPredicate wanted, RowSink sink) {
        for (int i = 0; i < places.size(); i++) {
            int body = bodies.body(places.get(i));
            if (wanted.test(body)) {
                for (int dof = 1; dof <= 6; dof++) {
                    if ((masks.get(i) & 1 << dof) != 0 && (dof <= 3 || bodies.turns(places.get(i)))) {
                        sink.row(body, row(places.get(i), dof));
                    }
                }
            }
        }
        for (int i = 0; i < linked.size(); i++) {
            int body = bodies.body(linked.get(i));
            if (wanted.test(body)) {
                sink.row(body, Arrays.copyOfRange(rows, 6 * i, 6 * i + 6));
            }
        }
    }

    /** Receives rows. */
    interface RowSink {
        void row(int body, double[] row);
    }

    /** The row of a degree of freedom, 1 to 6, of a node. */
    double[] row(int place, int dof) {
        double[] point = {inventory.nodes().coordinate(place, 0), inventory.nodes().coordinate(place, 1),
                inventory.nodes().coordinate(place, 2)};
        double[] d = direction(place, (dof - 1) % 3, point);
        if (dof > 3) {
            return new double[] {0, 0, 0, d[0], d[1], d[2]};
        }
        double[] turn = Transform.cross(point, d);
        return new double[] {d[0], d[1], d[2], turn[0], turn[1], turn[2]};
    }

    private double[] direction(int place, int axis, double[] point) {
        if (transformed == null) {
            transformed = inventory.transforms().stream().map(t -> {
                BitSet nodes = new BitSet();
                t.card().named("NSET").ifPresent(name -> inventory.nodes(name, id -> {
                    if (inventory.hasNode(id)) {
                        nodes.set(inventory.place(id));
                    }
                }));
                return nodes;
            }).toArray(BitSet[]::new);
        }
        for (int i = transformed.length - 1; i >= 0; i--) {
            if (transformed[i].get(place)) {
                return inventory.transforms().get(i).direction(axis, point);
            }
        }
        double[] d = new double[3];
        d[axis] = 1;
        return d;
    }
}
