package org.simloom.tool;

import java.util.List;
import java.util.Optional;

import org.simloom.base.l10n.KeptMessages;
import org.simloom.tool.internal.run.VerdictCodec;

/**
 * Whether a result can be trusted, and why.
 *
 * @param evidence everything that was looked at, in order
 */
public record Verdict(List<Evidence> evidence) {
    public Verdict {
        evidence = List.copyOf(evidence);
    }

    /** Whether there is evidence, and none against. */
    public boolean accepted() {
        return !evidence.isEmpty() && firstViolation().isEmpty();
    }

    /** The first evidence against. */
    public Optional<Evidence> firstViolation() {
        return evidence.stream().filter(e -> e.result() == Evidence.Result.VIOLATED).findFirst();
    }

    /** As it is kept: JSON, a list of its evidence. */
    public String toJson() {
        return VerdictCodec.write(evidence);
    }

    /** What {@link #toJson} gave, in the user's language as far as {@link ToolTexts} knows it. */
    public static Verdict fromJson(String json) {
        return fromJson(json, ToolTexts.messages());
    }

    /**
     * What {@link #toJson} gave, in the user's language. What no text is known of is told as it was; of a damaged record
     * there is evidence that says so, against trust.
     *
     * @param texts what its texts may be of
     */
    public static Verdict fromJson(String json, KeptMessages texts) {
        return new Verdict(VerdictCodec.read(json, texts));
    }
}
