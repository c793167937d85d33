package org.simloom.study;

import org.simloom.model.base.Allowable;
import org.simloom.model.base.ComparisonOperator;
import org.simloom.model.study.ResponseRole;

/**
 * What a response is for. All numbers are in the unit of its port.
 *
 * @param name         unique in the study
 * @param label        for people; the name where it has none
 * @param port         output of the workflow that it is read from
 * @param unit         of its values; empty for none
 * @param role         what it is for
 * @param maximize     for an objective: whether larger is better
 * @param operator     for a constraint, how it is compared; otherwise {@code null}
 * @param limit        limit of a constraint, value aimed at of a target, its own or its requirement's; {@code NaN} for none
 * @param weight       among several objectives and targets, positive
 * @param safetyFactor of its requirement; 1 for none
 */
public record Goal(String name, String label, String port, String unit, ResponseRole role, boolean maximize,
        ComparisonOperator operator, double limit, double weight, double safetyFactor) {

    /** Whether it is to be made better. */
    public boolean isObjective() {
        return role == ResponseRole.OBJECTIVE || role == ResponseRole.TARGET;
    }

    /** Whether it is to be kept within a limit. */
    public boolean isConstraint() {
        return role == ResponseRole.CONSTRAINT;
    }

    /**
     * What a value of a constraint is compared with: its limit with the safety factor on it, see {@link Allowable}. Of
     * other roles the limit itself.
     */
    public double allowed() {
        return operator == null ? limit : allowable().value();
    }

    private Allowable allowable() {
        return Allowable.of(operator, limit, safetyFactor);
    }

    /** How far a value is from what is allowed, in its unit; negative where it breaks the limit. */
    public double margin(double value) {
        return allowable().margin(value);
    }

    /** Whether a value is within the limit. */
    public boolean holds(double value) {
        return allowable().holds(value);
    }

    /** What is to be made small: the value, its negative where it is to be made large, its squared distance from a target. */
    public double loss(double value) {
        if (role == ResponseRole.TARGET) {
            return (value - limit) * (value - limit);
        }
        return maximize ? -value : value;
    }
}
