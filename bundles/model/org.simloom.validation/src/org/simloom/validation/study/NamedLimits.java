package org.simloom.validation.study;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import org.simloom.base.l10n.Messages;
import org.simloom.base.problem.Location;
import org.simloom.base.problem.Problem;

/** Which of its limits a study asks about: their names, separated by commas; none named means all of them. */
public final class NamedLimits {
    /** The setting that gives them. */
    public static final String SETTING = "limits";

    private static final Messages MESSAGES = Messages.of(NamedLimits.class);
    private static final Pattern COMMA = Pattern.compile("\\s*,\\s*");

    private NamedLimits() {
    }

    /** The names in a text, each once; empty for all limits. */
    public static List<String> read(String text) {
        return COMMA.splitAsStream(text.strip()).filter(name -> !name.isEmpty()).distinct().toList();
    }

    /** A text that names them. */
    public static String write(Collection<String> names) {
        return String.join(", ", names);
    }

    /**
     * What is wrong with them: {@code study.setting.limits}.
     *
     * @param text  as studies give it
     * @param there names of all responses that have a limit
     */
    public static Optional<Problem> fault(String text, Collection<String> there, Location where) {
        return read(text).stream().filter(name -> !there.contains(name)).findFirst()
                .map(name -> Problem.error("study.setting.limits", MESSAGES.get("setting.limits", SETTING, name),
                        MESSAGES.get(there.isEmpty() ? "setting.limits.none.advice" : "setting.limits.advice", write(there)), where));
    }
}
