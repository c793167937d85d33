package org.simloom.tool;

import java.io.StringReader;
import java.util.List;
import java.util.Optional;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;

/**
 * Whether a result can be trusted, and why.
 *
 * @param evidence everything that was looked at, in order
 */
public record Verdict(List<Evidence> evidence) {
    private static final Gson GSON = new GsonBuilder().disableHtmlEscaping().create();

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

    /** As JSON: a list of its evidence. */
    public String toJson() {
        return GSON.toJson(evidence);
    }

    /** The verdict of {@link #toJson}. */
    public static Verdict fromJson(String json) {
        return new Verdict(List.of(GSON.fromJson(new StringReader(json), Evidence[].class)));
    }
}
