package org.simloom.engine.internal.run;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.simloom.base.problem.Location;
import org.simloom.base.problem.Problem;
import org.simloom.base.values.Value;
import org.simloom.base.values.ValueCodec;
import org.simloom.engine.internal.Problems;
import org.simloom.store.RunRecord;

/** Says why a run proves nothing about today. */
public final class Staleness {
    private static final int FEW = 3;

    private Staleness() {
    }

    /**
     * @param run    the run
     * @param inputs those that it would have today
     */
    public static Problem of(RunRecord run, Map<String, Value> inputs, Path workflow) {
        Map<String, Value> then = ValueCodec.mapFromJson(run.inputs());
        TreeSet<String> names = new TreeSet<>(then.keySet());
        names.addAll(inputs.keySet());
        List<String> changed = names.stream().filter(name -> !Objects.equals(then.get(name), inputs.get(name)))
                .map(name -> Problems.text("requirement.stale.input", name, shown(then.get(name)), shown(inputs.get(name)))).toList();
        Location where = Location.file(workflow.toString());
        if (changed.isEmpty()) {
            return Problems.warning("requirement.changed", where, run.id());
        }
        String told = changed.stream().limit(FEW).collect(Collectors.joining("; "));
        return Problems.warning("requirement.stale", where, run.id(), changed.size() > FEW ? told + "; …" : told);
    }

    private static String shown(Value value) {
        return value == null ? "–" : value.display();
    }
}
