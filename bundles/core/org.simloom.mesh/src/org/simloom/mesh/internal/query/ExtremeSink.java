package org.simloom.mesh.internal.query;

import org.simloom.mesh.query.Ids;
import org.simloom.mesh.query.Measure;

/** Keeps the most extreme value of wanted nodes. */
final class ExtremeSink implements FieldSource.Sink {
    /** Number of wanted nodes met. */
    long count;
    /** A wanted node whose value is not finite; 0 for none. */
    int broken;
    /** Whether the best came from the block read last. */
    boolean changed;
    double value;
    int node;

    private final Measure measure;
    private final Ids wanted;

    ExtremeSink(Measure measure, Ids wanted) {
        this.measure = measure;
        this.wanted = wanted;
    }

    @Override
    public void value(int id, double candidate) {
        if (!wanted.contains(id)) {
            return;
        }
        count++;
        if (!Double.isFinite(candidate)) {
            broken = id;
        } else if (node == 0 || measure.beats(candidate, value)) {
            value = candidate;
            node = id;
            changed = true;
        }
    }
}
