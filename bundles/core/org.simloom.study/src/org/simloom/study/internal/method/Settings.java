package org.simloom.study.internal.method;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.simloom.base.problem.Location;
import org.simloom.base.problem.Problem;
import org.simloom.study.internal.Problems;

/**
 * The settings of a method as a study gives them.
 *
 * @param known all that the method has
 * @param texts those that the study gives, by name
 */
public record Settings(List<Setting> known, Map<String, String> texts) {

    /** What is wrong with them. */
    public List<Problem> check(Path file) {
        List<Problem> problems = new ArrayList<>();
        Location where = Location.file(file);
        texts.forEach((name, text) -> {
            Setting setting = find(name);
            if (setting == null) {
                problems.add(known.isEmpty() ? Problems.error("setting.none", where, name)
                        : Problems.error("setting.unknown", where, name, names()));
            } else if (!setting.takes(text)) {
                problems.add(setting.kind() == Setting.Kind.CHOICE
                        ? Problems.error("setting.choice", where, name, text, String.join(", ", setting.choices()))
                        : Problems.error("setting." + setting.kind().name().toLowerCase(Locale.ROOT), where, name,
                                text));
            }
        });
        return problems;
    }

    private String names() {
        return String.join(", ", known.stream().map(Setting::name).toList());
    }

    private Setting find(String name) {
        return known.stream().filter(setting -> setting.name().equals(name)).findFirst().orElse(null);
    }

    /** The text of a setting that the method has. */
    String text(String name) {
        return texts.getOrDefault(name, find(name).fallback());
    }

    /** Whether the study gives it. */
    boolean given(String name) {
        return texts.containsKey(name);
    }

    int count(String name) {
        return Integer.parseInt(text(name));
    }

    double number(String name) {
        return Double.parseDouble(text(name));
    }

    boolean flag(String name) {
        return Boolean.parseBoolean(text(name));
    }
}
