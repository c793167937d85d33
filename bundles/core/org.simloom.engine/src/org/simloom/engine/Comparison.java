package org.simloom.engine;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;

import org.simloom.base.values.Value;

/**
 * Two runs side by side.
 *
 * @param lines inputs, outputs, then for every task its state, its tool and what else it depends on
 */
public record Comparison(List<Line> lines) {

    /** What a line compares. */
    public enum Kind {
        INPUT, OUTPUT, STATE, TOOL, DEPENDENCY
    }

    /**
     * One thing in both runs.
     *
     * @param name    of the input, output or task; of a dependency {@code task: kind name}
     * @param first   what it is in the first run, for people; {@code null} where that run has none
     * @param second  likewise
     * @param differs whether they differ, be it by what people are not shown, such as the content of a file
     */
    public record Line(Kind kind, String name, String first, String second, boolean differs) {
    }

    /** What a thing is: what it is compared by, and what people see. */
    private record Shown(Object identity, String text) {
    }

    /** Compares two runs, of one workflow or of two. */
    public static Comparison of(History.Report first, History.Report second) {
        List<Line> lines = new ArrayList<>();
        add(lines, Kind.INPUT, values(first.inputs()), values(second.inputs()));
        add(lines, Kind.OUTPUT, values(first.outputs()), values(second.outputs()));
        add(lines, Kind.STATE, tasks(first, task -> text(task.record().state().name())),
                tasks(second, task -> text(task.record().state().name())));
        Function<History.Task, Shown> tool = task -> task.origin().map(origin -> text(origin.tool())).orElse(null);
        add(lines, Kind.TOOL, tasks(first, tool), tasks(second, tool));
        add(lines, Kind.DEPENDENCY, dependencies(first), dependencies(second));
        return new Comparison(List.copyOf(lines));
    }

    private static void add(List<Line> lines, Kind kind, Map<String, Shown> first, Map<String, Shown> second) {
        Set<String> names = new LinkedHashSet<>(first.keySet());
        names.addAll(second.keySet());
        for (String name : names) {
            Shown a = first.get(name);
            Shown b = second.get(name);
            lines.add(new Line(kind, name, a == null ? null : a.text(), b == null ? null : b.text(),
                    a == null || b == null || !Objects.equals(a.identity(), b.identity())));
        }
    }

    private static Map<String, Shown> values(Map<String, Value> values) {
        Map<String, Shown> shown = new LinkedHashMap<>();
        values.forEach((name, value) -> shown.put(name, new Shown(value, value.display())));
        return shown;
    }

    private static Map<String, Shown> tasks(History.Report run, Function<History.Task, Shown> of) {
        Map<String, Shown> shown = new LinkedHashMap<>();
        for (History.Task task : run.tasks()) {
            Shown one = of.apply(task);
            if (one != null && !one.text().isEmpty()) {
                shown.put(task.record().path(), one);
            }
        }
        return shown;
    }

    /** Templates, descriptors, scripts and expressions; inputs follow from what is shown above, tools are there too. */
    private static Map<String, Shown> dependencies(History.Report run) {
        Map<String, Shown> shown = new LinkedHashMap<>();
        for (History.Task task : run.tasks()) {
            task.origin().ifPresent(origin -> origin.parts().stream()
                    .filter(part -> !part.kind().equals("input") && !part.kind().equals("tool"))
                    .forEach(part -> shown.put(task.record().path() + ": " + part.name(), new Shown(part.digest(),
                            part.display().isEmpty() ? part.digest().substring(0, Math.min(12, part.digest().length()))
                                    : part.display()))));
        }
        return shown;
    }

    private static Shown text(String text) {
        return new Shown(text, text == null ? "" : text);
    }
}
