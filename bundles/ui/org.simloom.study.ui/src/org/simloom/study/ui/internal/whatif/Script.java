package org.simloom.study.ui.internal.whatif;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Base64;

import com.google.gson.JsonPrimitive;

/** Values in the script of a page, and for people. */
final class Script {
    private static final MathContext SHORT = new MathContext(3);

    private Script() {
    }

    /** A text in quotes. */
    static String text(String text) {
        return new JsonPrimitive(text).toString();
    }

    /** Numbers as exactly as a picture needs them. As text, a large part would not follow a slider at once. */
    static String numbers(double[] numbers) {
        ByteBuffer bytes = ByteBuffer.allocate(Float.BYTES * numbers.length).order(ByteOrder.LITTLE_ENDIAN);
        for (double number : numbers) {
            bytes.putFloat((float) number);
        }
        return "simloomFigures.numbers('" + Base64.getEncoder().encodeToString(bytes.array()) + "')";
    }

    /** Q² with four digits, never better than it is: 1 would say that nothing can be wrong. */
    static String quality(double q2) {
        return Double.isFinite(q2) ? BigDecimal.valueOf(q2).setScale(4, RoundingMode.FLOOR).toPlainString() : String.valueOf(q2);
    }

    /** A number with three digits. */
    static String round(double number) {
        if (!Double.isFinite(number)) {
            return String.valueOf(number);
        }
        BigDecimal rounded = new BigDecimal(number).round(SHORT).stripTrailingZeros();
        return Math.abs(number) >= 1e-4 && Math.abs(number) < 1e6 || number == 0 ? rounded.toPlainString() : rounded.toString();
    }
}
