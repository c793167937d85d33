package org.simloom.sampling.internal;

/** Random numbers that are functions of what they are for, so that any of them can be had without those before it. */
public final class Mixer {
    private Mixer() {
    }

    /** A number that looks random, of all parts (finaliser of SplitMix64; Steele, Lea and Flood 2014). */
    public static long mix(long... parts) {
        long h = 0x9E3779B97F4A7C15L;
        for (long part : parts) {
            h += part + 0x9E3779B97F4A7C15L;
            h = (h ^ h >>> 30) * 0xBF58476D1CE4E5B9L;
            h = (h ^ h >>> 27) * 0x94D049BB133111EBL;
            h ^= h >>> 31;
        }
        return h;
    }
}
