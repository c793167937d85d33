package org.simloom.surrogate;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;

import org.simloom.surrogate.internal.Texts;

/**
 * Whether a surrogate may be believed at a point, and why not.
 *
 * @param place  of the point
 * @param causes what speaks against it, the gravest first; empty where nothing does
 */
public record Judgement(Place place, List<Reason> causes) {
    /** Where a point lies. */
    public enum Place {
        /** Among the samples. */
        INSIDE,
        /** Just beyond the samples, or where there are few: the surrogate is less certain than it says. */
        NEAR_EDGE,
        /** Away from the samples: the surrogate must not be used. */
        OUTSIDE
    }

    /**
     * One thing that speaks against a point.
     *
     * @param place     what it makes of the point
     * @param key       of its text
     * @param arguments of its text
     */
    public record Reason(Place place, String key, Object... arguments) {
        /** It in a language. */
        public String text(Locale locale) {
            return Texts.get(locale, key, arguments);
        }
    }

    static Judgement of(List<Reason> reasons) {
        List<Reason> sorted = reasons.stream().sorted(Comparator.comparing(Reason::place).reversed()).toList();
        return new Judgement(sorted.isEmpty() ? Place.INSIDE : sorted.get(0).place(), sorted);
    }

    static Reason outside(String key, Object... arguments) {
        return new Reason(Place.OUTSIDE, key, arguments);
    }

    /** Why, in the user's language. */
    public List<String> reasons() {
        return reasons(Locale.getDefault());
    }

    /** Why, in a language. */
    public List<String> reasons(Locale locale) {
        return causes.stream().map(reason -> reason.text(locale)).toList();
    }
}
