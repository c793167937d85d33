package org.simloom.study.internal.method;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.simloom.base.problem.Location;
import org.simloom.base.problem.Problem;
import org.simloom.model.study.MethodKind;
import org.simloom.validation.study.MethodSettings;

/**
 * The settings of a method as a study gives them.
 *
 * @param known all that the method has
 * @param texts those that the study gives, by name
 */
public record Settings(List<Setting> known, Map<String, String> texts) {

    /** What is wrong with them as settings of a method. */
    public List<Problem> check(MethodKind kind, Path file) {
        return texts.keySet().stream().sorted().map(name -> MethodSettings.fault(kind, texts, name, Location.file(file)))
                .flatMap(Optional::stream).toList();
    }

    private Setting find(String name) {
        return known.stream().filter(setting -> setting.name().equals(name)).findFirst().orElse(null);
    }

    /** The text of a setting that the method has. */
    String text(String name) {
        return texts.getOrDefault(name, find(name).usual());
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
