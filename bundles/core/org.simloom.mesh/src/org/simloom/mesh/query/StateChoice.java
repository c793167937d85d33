package org.simloom.mesh.query;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.simloom.base.problem.Location;
import org.simloom.mesh.internal.Texts;

/**
 * Which states of a field are meant. The last increment of a run that did not converge is in the file,
 * too: whether a run succeeded is for its status file to say.
 *
 * @param which  the rule
 * @param number of the step or mode, from 1; 0 for the other rules
 */
public record StateChoice(Which which, int number) {
    /** Rules to choose states by. */
    public enum Which {
        LAST, FIRST, STEP, MODE, INCREMENTS, ALL
    }

    private static final Pattern TEXT = Pattern.compile("(last|first|increments|all)|(step|mode)\\s*(\\d{1,9})");

    /** The last state in the file that has the field. */
    public static StateChoice last() {
        return new StateChoice(Which.LAST, 0);
    }

    /** The first state in the file that has the field. */
    public static StateChoice first() {
        return new StateChoice(Which.FIRST, 0);
    }

    /** The last state of a step. */
    public static StateChoice step(int number) {
        return new StateChoice(Which.STEP, number);
    }

    /** The last state of an eigenmode or buckling mode. */
    public static StateChoice mode(int number) {
        return new StateChoice(Which.MODE, number);
    }

    /** All states but eigenmodes and buckling modes, whose size means nothing. */
    public static StateChoice increments() {
        return new StateChoice(Which.INCREMENTS, 0);
    }

    /** All states: one value is then that of the envelope. */
    public static StateChoice all() {
        return new StateChoice(Which.ALL, 0);
    }

    /** Reads {@code last}, {@code first}, {@code increments}, {@code all}, {@code step 2} or {@code mode 3}; blank is last. */
    public static StateChoice parse(String text) {
        String plain = text.strip().toLowerCase(Locale.ROOT);
        Matcher matcher = TEXT.matcher(plain.isEmpty() ? "last" : plain);
        if (!matcher.matches()) {
            throw Texts.problem("query.choice", Location.NONE, text);
        }
        return matcher.group(1) != null ? new StateChoice(Which.valueOf(matcher.group(1).toUpperCase(Locale.ROOT)), 0)
                : new StateChoice(Which.valueOf(matcher.group(2).toUpperCase(Locale.ROOT)),
                        Integer.parseInt(matcher.group(3)));
    }
}
