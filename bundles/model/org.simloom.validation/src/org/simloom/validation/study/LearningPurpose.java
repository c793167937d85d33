package org.simloom.validation.study;

import java.util.Arrays;
import java.util.Set;

import org.simloom.model.study.MethodKind;

/** What active learning is to learn. */
public enum LearningPurpose {
    /** The responses all over the ranges, and a field on the part if wanted. */
    RESPONSES("responses", MethodKind.ACTIVE_LEARNING, "initial", "batch", "iterations", "quality", "field"),
    /** Where limits are broken, and how probable that is. */
    LIMIT_STATE("limitState", MethodKind.SUBSET_SIMULATION, "initial", "batch", "iterations", "accuracy", "confidence",
            NamedLimits.SETTING),
    /** Where the objective is best. */
    OPTIMUM("optimum", MethodKind.BAYESIAN, "initial", "batch", "accuracy"),
    /** The worst margins within the tolerances. */
    WORST_CASE("worstCase", MethodKind.WORST_CASE, "initial", "batch", "iterations", "accuracy", "confidence");

    /** The setting that gives it. */
    public static final String SETTING = "purpose";

    private final String word;
    private final MethodKind alike;
    private final Set<String> settings;

    LearningPurpose(String word, MethodKind alike, String... settings) {
        this.word = word;
        this.alike = alike;
        this.settings = Set.of(settings);
    }

    /** The purpose of a word; the first one where it is none. */
    public static LearningPurpose of(String word) {
        return Arrays.stream(values()).filter(one -> one.word.equals(word)).findFirst().orElse(RESPONSES);
    }

    /** The words of all. */
    public static String[] words() {
        return Arrays.stream(values()).map(LearningPurpose::word).toArray(String[]::new);
    }

    /** As studies give it. */
    public String word() {
        return word;
    }

    /** The method that answers the same question, and so needs the same of a study. */
    public MethodKind alike() {
        return alike;
    }

    /** Whether a setting of active learning means anything for it. */
    boolean takes(String setting) {
        return setting.equals(SETTING) || settings.contains(setting);
    }
}
