package org.simloom.mesh.internal.number;

import java.math.BigInteger;

/**
 * Turns a decimal significand and exponent into the nearest double without making a string. Exact
 * where both fit doubles (Clinger, 1990); otherwise by one multiplication with a 128-bit power of five
 * (D. Lemire, "Number parsing at a gigabyte per second", Software: Practice and Experience 51, 2021).
 * Noise such as 1E-23 is so common in results that its speed matters.
 */
public final class Decimals {
    private static final int SMALLEST = -80;
    private static final int LARGEST = 60;
    private static final double[] TENS = new double[23];
    private static final long[] HIGH = new long[LARGEST - SMALLEST + 1];
    private static final long[] LOW = new long[LARGEST - SMALLEST + 1];

    static {
        for (int i = 0; i < TENS.length; i++) {
            TENS[i] = Double.parseDouble("1e" + i);
        }
        for (int q = SMALLEST; q <= LARGEST; q++) {
            BigInteger power = power(q);
            HIGH[q - SMALLEST] = power.shiftRight(64).longValue();
            LOW[q - SMALLEST] = power.longValue();
        }
    }

    private Decimals() {
    }

    /** The double nearest to {@code significand} · 10^{@code exponent}; the significand is not negative. */
    public static double of(long significand, int exponent) {
        if (significand < 1L << 53 && exponent >= -22 && exponent <= 22) {
            return exponent < 0 ? significand / TENS[-exponent] : significand * TENS[exponent];
        }
        if (significand == 0) {
            return 0;
        }
        if (exponent >= SMALLEST && exponent <= LARGEST) {
            double value = multiplied(significand, exponent);
            if (value >= 0) {
                return value;
            }
        }
        return Double.parseDouble(significand + "E" + exponent);
    }

    /** By multiplication, or negative where that cannot decide how to round. */
    private static double multiplied(long significand, int q) {
        int zeros = Long.numberOfLeadingZeros(significand);
        long w = significand << zeros;
        long high = Math.unsignedMultiplyHigh(w, HIGH[q - SMALLEST]);
        long low = w * HIGH[q - SMALLEST];
        if ((high & 0x1FF) == 0x1FF) {
            long more = Math.unsignedMultiplyHigh(w, LOW[q - SMALLEST]);
            low += more;
            if (Long.compareUnsigned(low, more) < 0) {
                high++;
            }
        }
        if (low == -1 && (q < -27 || q > 55)) {
            return -1;
        }
        int upper = (int) (high >>> 63);
        int shift = upper + 9;
        long mantissa = high >>> shift;
        int exponent = ((217706 * q) >> 16) + 63 + upper - zeros + 1023;
        boolean half = low >= 0 && low <= 1 && q >= -4 && q <= 23 && (mantissa & 3) == 1;
        if (half && mantissa << shift == high) {
            mantissa &= ~1L;
        }
        mantissa = mantissa + (mantissa & 1) >>> 1;
        if (mantissa >= 1L << 53) {
            mantissa >>>= 1;
            exponent++;
        }
        return Double.longBitsToDouble(mantissa & ~(1L << 52) | (long) exponent << 52);
    }

    /** The leading 128 bits of 5^q, cut for positive and rounded up for negative exponents. */
    private static BigInteger power(int q) {
        BigInteger five = BigInteger.valueOf(5).pow(Math.abs(q));
        if (q >= 0) {
            return five.shiftLeft(128).shiftRight(five.bitLength());
        }
        int bits = five.bitLength();
        BigInteger c = BigInteger.ONE.shiftLeft(2 * bits + 128).divide(five).add(BigInteger.ONE);
        BigInteger cut = c.shiftRight(c.bitLength() - 128);
        return q < -27 ? cut : BigInteger.ONE.shiftLeft(bits + 127).divide(five).add(BigInteger.ONE);
    }
}
