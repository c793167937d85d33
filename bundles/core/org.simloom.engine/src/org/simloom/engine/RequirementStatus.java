package org.simloom.engine;

import java.util.Locale;

import org.simloom.base.problem.Problem;
import org.simloom.base.values.Numbers;
import org.simloom.model.base.Allowable;
import org.simloom.model.base.NamedElement;
import org.simloom.model.process.ProcessStep;
import org.simloom.model.product.Requirement;
import org.simloom.model.product.Verification;

/**
 * How a requirement stands by one of its verifications, or a step of a process by one of its own.
 *
 * @param step         the step of a process that the requirement is of, or that is verified itself; {@code null} where
 *                     the requirement is a product's
 * @param requirement  the requirement; {@code null} where the step itself is verified, which a run does that succeeds
 * @param verification what is to prove it; {@code null} where it has none
 * @param loadCase     name of the load case whose values of parameters were taken; empty where none has any
 * @param state        how it stands
 * @param value        what the run found, in the requirement's unit, before the safety factor; {@code null}
 *                     where there is no run
 * @param margin       how far the value is on the right side of what the limit allows with its safety factor, in the
 *                     requirement's unit, see {@link Allowable#margin}; negative where it is violated
 * @param run          number of the run that the value comes from; 0 where there is none
 * @param request      what has to be run to prove it; {@code null} where that cannot be told
 * @param problem      why it cannot be told how it stands, or what has changed since the run; {@code null} where it holds
 */
public record RequirementStatus(ProcessStep step, Requirement requirement, Verification verification, String loadCase, State state,
        Double value, Double margin, long run, RunRequest request, Problem problem) {

    /** How it stands. */
    public enum State {
        /** A run with today's inputs, workflow and tools met it, or succeeded where there is no limit. */
        MET,
        /** A run with today's inputs, workflow and tools violated it. */
        VIOLATED,
        /** The latest run had other inputs, or what it used has changed since. */
        STALE,
        /** No run of its workflow has succeeded. */
        OPEN,
        /** It has no verification, or what it says cannot be evaluated. */
        UNCLEAR
    }

    /** What stands so: the requirement or the step. */
    public NamedElement subject() {
        return requirement == null ? step : requirement;
    }

    /** Its name, after that of the step it is of: {@code strength}, {@code quench/hardened}, {@code bend}. */
    public String name() {
        return step == null || requirement == null ? subject().getName() : step.getName() + "/" + requirement.getName();
    }

    /** The margin as a fraction of what is allowed; {@code null} where it cannot be told. */
    public Double relativeMargin() {
        if (margin == null || requirement.getLimit() == null || requirement.getLimit() == 0) {
            return null;
        }
        return margin / Math.abs(Allowable.of(requirement.getOperator(), requirement.getLimit(),
                requirement.getSafetyFactor()).value());
    }

    /** The limit with its sign, unit and safety factor, such as {@code ≤ 235 MPa (×1.5)}; empty where there is none. */
    public String displayLimit() {
        if (requirement == null || requirement.getLimit() == null) {
            return "";
        }
        String sign = switch (requirement.getOperator()) {
            case AT_MOST -> "≤";
            case LESS_THAN -> "<";
            case AT_LEAST -> "≥";
            case GREATER_THAN -> ">";
        };
        double factor = requirement.getSafetyFactor();
        return sign + " " + Numbers.display(requirement.getLimit(), unit())
                + (factor == 1 ? "" : " (×" + Numbers.display(factor, "") + ")");
    }

    /** The value with its unit; empty where there is none. */
    public String displayValue() {
        return value == null ? "" : Numbers.display(value, unit());
    }

    /** The margin with its unit, and as a part of what is allowed; empty where there is none. */
    public String displayMargin() {
        if (margin == null) {
            return "";
        }
        Double relative = relativeMargin();
        return Numbers.display(margin, unit())
                + (relative == null ? "" : String.format(Locale.ROOT, "  (%+.1f %%)", 100 * relative));
    }

    private String unit() {
        return requirement == null || requirement.getUnit() == null ? "" : requirement.getUnit();
    }
}
