package org.simloom.runs.ui.internal.requirement;

import java.nio.file.Path;

import org.simloom.base.problem.Problem;
import org.simloom.base.values.Numbers;
import org.simloom.engine.Project;
import org.simloom.engine.RequirementStatus;
import org.simloom.model.edit.ElementLabels;
import org.simloom.model.product.Requirement;
import org.simloom.runs.ui.RunReference;
import org.simloom.runs.ui.RunReferenced;
import org.simloom.runs.ui.internal.Texts;

/**
 * A line of the view.
 *
 * @param product   file of the product or process
 * @param status    how the requirement stands; {@code null} where the file cannot be read
 * @param problem   why not
 * @param reference the run that its value comes from; {@code null} where there is none
 */
public record RequirementRow(Path product, RequirementStatus status, Problem problem, RunReference reference)
        implements RunReferenced {
    /** Whether it can be proved by running a workflow. */
    public boolean isProvable() {
        return status != null && status.request() != null;
    }

    /** How a requirement stands. */
    static RequirementRow of(Path product, RequirementStatus status) {
        return new RequirementRow(product, status, null, status.run() == 0 ? null
                : RunReference.of(Project.open(status.request().workflow()).folder(), status.run()));
    }

    /** A file that cannot be read. */
    static RequirementRow of(Path product, Problem problem) {
        return new RequirementRow(product, null, problem, null);
    }

    /** What makes a line the same after it was read anew. */
    @Override
    public boolean equals(Object other) {
        return other instanceof RequirementRow row && id().equals(row.id());
    }

    @Override
    public int hashCode() {
        return id().hashCode();
    }

    private String id() {
        return product + (status == null ? "" : "#" + status.subject().getId() + "#" + status.loadCase() + "#"
                + (status.verification() == null ? "" : status.verification().getId()));
    }

    String image() {
        return status == null ? "failed" : switch (status.state()) {
            case MET -> "succeeded";
            case VIOLATED -> "failed";
            case STALE -> "interrupted";
            case OPEN -> "waiting";
            case UNCLEAR -> "skipped";
        };
    }

    String name() {
        if (status == null) {
            return product.getFileName().toString();
        }
        String label = status.subject().getLabel();
        return status.name() + (label == null || label.isBlank() ? "" : "  " + label) + (status.loadCase().isEmpty() ? "" : "  (" + status.loadCase() + ")");
    }

    String limit() {
        if (status == null || status.requirement() == null || status.requirement().getLimit() == null) {
            return "";
        }
        Requirement requirement = status.requirement();
        String text = ElementLabels.sign(requirement.getOperator()) + " " + Numbers.display(requirement.getLimit(), unit());
        return requirement.getSafetyFactor() == 1 ? text
                : Texts.get("requirement.factor", text, Numbers.display(requirement.getSafetyFactor(), ""));
    }

    String value() {
        return status == null ? "" : status.displayValue();
    }

    /** In the unit, and as a part of the limit. */
    String margin() {
        return status == null ? "" : status.displayMargin();
    }

    String state() {
        return status == null ? Texts.get("requirement.UNCLEAR") : Texts.get("requirement." + status.state().name());
    }

    String run() {
        return status == null || status.run() == 0 ? "" : "#" + status.run();
    }

    /** What keeps it from being told how it stands. */
    String remark() {
        Problem told = status == null ? problem : status.problem();
        if (told != null) {
            return told.advice().isEmpty() ? told.message() : told.message() + " " + told.advice();
        }
        return status.verification() == null ? Texts.get("requirement.unverified") : "";
    }

    /** All of it, as it is copied. */
    String line() {
        return String.join("\t", name(), limit(), value(), margin(), state(), run(), remark());
    }

    private String unit() {
        String unit = status.requirement().getUnit();
        return unit == null ? "" : unit;
    }
}
