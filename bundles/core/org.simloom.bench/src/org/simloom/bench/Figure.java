package org.simloom.bench;

/**
 * One number that was measured.
 *
 * @param measure      the measure it belongs to, such as {@code noop}
 * @param name         what of it, such as {@code overhead}; never translated
 * @param label        what it is, in the user's language
 * @param value        the number; NaN where it was left out
 * @param unit         its unit, such as {@code ms}
 * @param comparedWith what it was compared with in the same run, in the user's language; empty where with nothing
 * @param ratio        value by the value of what it was compared with; NaN where with nothing
 * @param aim          what it shall reach, or {@code null}
 * @param skipped      why it was left out, in the user's language; empty where it was measured
 */
public record Figure(String measure, String name, String label, double value, String unit, String comparedWith,
        double ratio, Aim aim, String skipped) {
    /** What a figure shall reach. */
    public record Aim(double bound, boolean atLeast) {
        /** Whether a value reaches it. */
        public boolean isMetBy(double value) {
            return atLeast ? value >= bound : value <= bound;
        }
    }

    /** Whether the aim is reached; {@code null} where there is none, or nothing was measured. */
    public Boolean isMet() {
        return aim == null || Double.isNaN(value) ? null : Boolean.valueOf(aim.isMetBy(value));
    }
}
