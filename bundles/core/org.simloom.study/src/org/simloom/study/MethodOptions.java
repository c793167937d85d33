package org.simloom.study;

import java.util.List;
import java.util.Optional;

import org.simloom.base.problem.Location;
import org.simloom.base.problem.Problem;
import org.simloom.model.study.MethodKind;
import org.simloom.study.internal.method.Methods;
import org.simloom.study.internal.method.OptionTexts;
import org.simloom.validation.study.MethodSettings;

/** Which options the methods of studies have, and what may be said of them before a study is run. */
public final class MethodOptions {
    private MethodOptions() {
    }

    /** What a method is good for, in a sentence or two in the user's language. */
    public static String explanation(MethodKind kind) {
        return OptionTexts.method(kind);
    }

    /** The options of a method, those that matter most first; empty where it has none. */
    public static List<MethodOption> of(MethodKind kind) {
        return Methods.of(kind).settings().stream().map(setting -> OptionTexts.option(kind, setting)).toList();
    }

    /** What is wrong with what a study gives for an option, or with giving it at all; empty where nothing is. */
    public static Optional<Problem> fault(MethodKind kind, String name, String text) {
        return MethodSettings.fault(kind, name, text, Location.NONE);
    }
}
