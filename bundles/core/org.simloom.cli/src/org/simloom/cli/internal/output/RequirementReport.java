package org.simloom.cli.internal.output;

import java.util.List;

import org.simloom.cli.internal.Terminal;
import org.simloom.cli.internal.Texts;
import org.simloom.engine.RequirementStatus;
import org.simloom.engine.RequirementStatus.State;
import org.simloom.model.product.Requirement;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;

/** Shows how requirements stand. */
public final class RequirementReport {
    private RequirementReport() {
    }

    /** As a table to the output; why some cannot be told, and the sum, beside it. */
    public static void print(Terminal terminal, List<RequirementStatus> all) {
        if (!all.isEmpty()) {
            Table table = new Table(Texts.get("column.requirement"), Texts.get("column.state"), ">" + Texts.get("column.value"),
                    ">" + Texts.get("column.limit"), ">" + Texts.get("column.margin"), ">" + Texts.get("column.run"));
            all.forEach(status -> table.row(name(status), Texts.get("requirement." + status.state().name()),
                    status.displayValue(), status.displayLimit(), status.displayMargin(),
                    status.run() == 0 ? "" : "#" + status.run()));
            table.print(terminal.out());
        }
        for (RequirementStatus status : all) {
            if (status.problem() != null) {
                terminal.err().println(name(status) + ": " + status.problem().message()
                        + (status.problem().advice().isEmpty() ? "" : " " + status.problem().advice()));
            } else if (status.verification() == null) {
                terminal.err().println(name(status) + ": " + Texts.get("requirement.unverified"));
            }
        }
        long met = all.stream().filter(status -> status.state() == State.MET).count();
        long violated = all.stream().filter(status -> status.state() == State.VIOLATED).count();
        terminal.err().println(Texts.get("verify.counts", met, violated, all.size() - met - violated));
    }

    private static String name(RequirementStatus status) {
        return status.name() + (status.loadCase().isEmpty() ? "" : " (" + status.loadCase() + ")");
    }

    /** The same for machines; quantities in the requirement's unit. */
    public static JsonElement json(List<RequirementStatus> all) {
        JsonArray array = new JsonArray();
        for (RequirementStatus status : all) {
            Requirement requirement = status.requirement();
            JsonObject object = new JsonObject();
            object.addProperty("step", status.step() == null ? null : status.step().getName());
            object.addProperty("requirement", requirement == null ? null : requirement.getName());
            object.addProperty("loadCase", status.loadCase());
            object.addProperty("state", status.state().name());
            object.addProperty("operator", requirement == null ? null : requirement.getOperator().name());
            object.addProperty("limit", requirement == null ? null : requirement.getLimit());
            object.addProperty("unit", requirement == null ? null : requirement.getUnit());
            object.addProperty("value", status.value());
            object.addProperty("margin", status.margin());
            object.addProperty("run", status.run() == 0 ? null : status.run());
            object.add("problem", status.problem() == null ? null : Json.problem(status.problem()));
            array.add(object);
        }
        return array;
    }
}
