package org.simloom.runs.ui.internal.command;

import java.util.List;
import java.util.Objects;

import org.eclipse.core.expressions.PropertyTester;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.simloom.runs.ui.RunReference;
import org.simloom.runs.ui.RunReferenced;
import org.simloom.runs.ui.internal.requirement.RequirementRow;

/** What the conditions of commands ask of a selection: {@code running}, {@code count}, {@code provable}. */
public final class RunTester extends PropertyTester {
    @Override
    public boolean test(Object receiver, String property, Object[] arguments, Object expected) {
        List<?> elements = ((IStructuredSelection) receiver).toList();
        return switch (property) {
            case "running" -> elements.stream().anyMatch(e -> e instanceof RunReferenced told && told.isRunning());
            case "count" -> expected instanceof Integer number && runs(elements) == number;
            case "task" -> elements.size() == 1
                    && Adapters.adapt(elements.get(0), RunReference.class) instanceof RunReference only && only.task() != null;
            case "provable" -> elements.size() == 1 && elements.get(0) instanceof RequirementRow row && row.isProvable();
            default -> false;
        };
    }

    private static long runs(List<?> elements) {
        return elements.stream().map(element -> Adapters.adapt(element, RunReference.class)).filter(Objects::nonNull)
                .map(RunReference::whole).distinct().count();
    }
}
