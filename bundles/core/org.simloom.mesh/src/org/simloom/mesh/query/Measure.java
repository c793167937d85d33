package org.simloom.mesh.query;

/** Which extreme value is meant. */
public enum Measure {
    MAX {
        @Override
        public boolean beats(double value, double best) {
            return value > best;
        }
    },
    MIN {
        @Override
        public boolean beats(double value, double best) {
            return value < best;
        }
    },
    /** The value of largest magnitude, with its sign. */
    ABSMAX {
        @Override
        public boolean beats(double value, double best) {
            return Math.abs(value) > Math.abs(best);
        }
    };

    /** Whether a value is more extreme than another; equal ones are not, so the first met stays. */
    public abstract boolean beats(double value, double best);
}
