package org.simloom.sirius.service;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.simloom.base.problem.ProblemException;
import org.simloom.engine.RequirementStamp;
import org.simloom.engine.RequirementStatus;
import org.simloom.engine.RequirementStatus.State;
import org.simloom.model.edit.ElementLabels;
import org.simloom.model.io.ModelFiles;
import org.simloom.model.product.Product;
import org.simloom.sirius.internal.Core;
import org.simloom.sirius.internal.Remembered;
import org.simloom.sirius.internal.Texts;
import org.simloom.sirius.internal.WorkbenchCore;

/**
 * How requirements stand by the runs in the store, and each of their verifications: of several load cases, the worst.
 * Changes nothing.
 */
public class RequirementServices {
    private static final List<State> WORST_FIRST = List.of(State.VIOLATED, State.UNCLEAR, State.OPEN, State.STALE, State.MET);

    private final Core core;
    private final Remembered<List<RequirementStatus>> statuses = new Remembered<>(this::examine);

    public RequirementServices() {
        this(new WorkbenchCore());
    }

    RequirementServices(Core core) {
        this.core = core;
    }

    /** How a requirement or a verification stands, such as {@code violated}; empty where that cannot be told. */
    public String proofState(EObject element) {
        return worst(element).map(status -> status.state().name().toLowerCase(Locale.ROOT)).orElse("");
    }

    /** The same in words, with what keeps it from being told. */
    public String proofStateText(EObject element) {
        return worst(element).map(status -> Texts.get("requirement." + status.state())
                + (status.problem() == null ? "" : "  " + status.problem().message())).orElse("");
    }

    /** The value that the latest run found, with its unit. */
    public String proofValue(EObject element) {
        return worst(element).map(RequirementStatus::displayValue).orElse("");
    }

    /** How far the value is on the right side of the limit, with its unit and as a part of it. */
    public String proofMargin(EObject element) {
        return worst(element).map(RequirementStatus::displayMargin).orElse("");
    }

    /** The run that the value comes from, and the load case, where there are several. */
    public String proofRun(EObject element) {
        return worst(element).filter(status -> status.run() != 0)
                .map(status -> "#" + status.run() + (status.loadCase().isEmpty() ? "" : "  " + status.loadCase())).orElse("");
    }

    /** The limit of a requirement with its sign, unit and safety factor; what a verification runs. */
    public String proofLimit(EObject element) {
        return worst(element).filter(status -> status.requirement() == element).map(RequirementStatus::displayLimit)
                .orElseGet(() -> ElementLabels.text(element));
    }

    private Optional<RequirementStatus> worst(EObject element) {
        Path file = ModelFiles.fileOf(EcoreUtil.getRootContainer(element));
        if (file == null || !(EcoreUtil.getRootContainer(element) instanceof Product)) {
            return Optional.empty();
        }
        try {
            return statuses.of(element, () -> RequirementStamp.of(file)).stream()
                    .filter(status -> status.requirement() == element || status.verification() == element)
                    .min(Comparator.comparing((RequirementStatus status) -> WORST_FIRST.indexOf(status.state()))
                            .thenComparingDouble(RequirementServices::order));
        } catch (ProblemException e) {
            // a file that was just deleted is in no project, and a store that cannot be read is told of by its view
            return Optional.empty();
        }
    }

    private static double order(RequirementStatus status) {
        return status.margin() == null ? Double.POSITIVE_INFINITY
                : Objects.requireNonNullElse(status.relativeMargin(), status.margin());
    }

    private List<RequirementStatus> examine(EObject root) {
        return core.requirements().examine((Product) root);
    }
}
