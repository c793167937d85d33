package org.simloom.study.internal.run;

import java.util.StringJoiner;

/** Numbers as the store keeps them: as texts that give exactly the same numbers again. */
public final class PointText {
    private PointText() {
    }

    /** Writes numbers. */
    public static String of(double[] numbers) {
        StringJoiner text = new StringJoiner(" ");
        for (double number : numbers) {
            text.add(Double.toString(number));
        }
        return text.toString();
    }

    /** Reads what {@link #of} wrote. */
    public static double[] read(String text) {
        if (text.isEmpty()) {
            return new double[0];
        }
        String[] words = text.split(" ");
        double[] numbers = new double[words.length];
        for (int i = 0; i < words.length; i++) {
            numbers[i] = Double.parseDouble(words[i]);
        }
        return numbers;
    }
}
