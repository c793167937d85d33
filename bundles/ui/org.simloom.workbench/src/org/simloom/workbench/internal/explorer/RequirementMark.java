package org.simloom.workbench.internal.explorer;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

import org.simloom.base.values.Numbers;
import org.simloom.engine.RequirementStatus;
import org.simloom.engine.RequirementStatus.State;
import org.simloom.workbench.internal.Texts;

/**
 * What the Project Explorer says of a requirement: the worst of what its verifications and load cases say.
 *
 * @param state how it stands
 * @param text  the same in words, with the smallest margin where there is one
 */
record RequirementMark(State state, String text) {
    private static final List<State> WORST_FIRST = List.of(State.VIOLATED, State.UNCLEAR, State.OPEN, State.STALE, State.MET);

    /** @param all those of one requirement, at least one */
    static RequirementMark of(List<RequirementStatus> all) {
        State state = all.stream().map(RequirementStatus::state).min(Comparator.comparing(WORST_FIRST::indexOf)).orElseThrow();
        String word = Texts.get("requirement." + state);
        return new RequirementMark(state, all.stream().filter(s -> s.margin() != null).min(Comparator.comparing(RequirementMark::order))
                .map(s -> Texts.get("requirement.margin", word, margin(s))).orElse(word));
    }

    private static double order(RequirementStatus status) {
        return Objects.requireNonNullElse(status.relativeMargin(), status.margin());
    }

    private static String margin(RequirementStatus status) {
        Double relative = status.relativeMargin();
        return relative == null ? Numbers.display(status.margin(), status.requirement().getUnit())
                : String.format(Locale.ROOT, "%+.1f %%", 100 * relative);
    }
}
