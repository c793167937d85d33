package org.simloom.drawing.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.simloom.base.values.Numbers;
import org.simloom.drawing.Line;
import org.simloom.drawing.Pin;
import org.simloom.drawing.Role;
import org.simloom.drawing.Shape;
import org.simloom.model.process.MaterialFlow;
import org.simloom.model.process.ProcessPackage;
import org.simloom.model.process.ProcessPlan;
import org.simloom.model.process.ProcessStep;
import org.simloom.model.process.ProductionResource;
import org.simloom.model.product.Verification;

/** Turns a manufacturing process into boxes and lines. */
public final class ProcessSketch {
    private ProcessSketch() {
    }

    /** Boxes and lines of a process. */
    public static Level of(ProcessPlan plan) {
        List<Shape> shapes = new ArrayList<>();
        List<Line> lines = new ArrayList<>();
        for (ProcessStep step : plan.getSteps()) {
            String id = ElementIds.of(step);
            shapes.add(Boxes.node(id, step, Role.STEP, WorkflowSketch.name(step), detail(step),
                    // apart from material, or its thicker line would hide that of a resource
                    List.of(new Boxes.Port(id + "#in", null, ""), new Boxes.Port(id + Pin.NEEDS, null, "")), List.of(new Boxes.Port(id + "#out", null, ""))));
        }
        for (MaterialFlow flow : plan.getFlows()) {
            flow(flow, shapes, lines);
        }
        for (ProductionResource resource : plan.getResources()) {
            String id = ElementIds.of(resource);
            shapes.add(Boxes.pill(id, resource, Role.RESOURCE, WorkflowSketch.name(resource) + "  ("
                    + WorkflowSketch.unknown(resource, WorkflowSketch.MESSAGES.get("resource." + resource.getKind().getLiteral())) + ")", false, true, List.of()));
        }
        for (ProcessStep step : plan.getSteps()) {
            String needs = ElementIds.of(step) + Pin.NEEDS;
            for (ProductionResource resource : step.getResources()) {
                String id = ElementIds.of(resource);
                lines.add(new Line(ElementIds.of(step) + "#" + id, null, Line.Style.ASSOCIATION, id, needs, List.of(), ""));
            }
            for (Verification verification : step.getVerifications()) {
                String id = ElementIds.of(verification);
                shapes.add(Boxes.pill(id, verification, Role.VERIFICATION, verified(verification), true, false, List.of()));
                lines.add(new Line(id + "#line", null, Line.Style.ASSOCIATION, ElementIds.of(step) + "#out", id, List.of(), ""));
            }
        }
        return new Level(shapes, lines).complete();
    }

    private static void flow(MaterialFlow flow, List<Shape> shapes, List<Line> lines) {
        String id = ElementIds.of(flow);
        String what = flow.getPart() != null ? WorkflowSketch.name(flow.getPart())
                : flow.getMaterial() != null ? WorkflowSketch.name(flow.getMaterial()) : "";
        String amount = flow.getAmount() == null ? "" : Numbers.display(flow.getAmount(), WorkflowSketch.text(flow.getUnit()));
        String label = what.isEmpty() || amount.isEmpty() ? what + amount : what + "  ×  " + amount;
        String from = WorkflowSketch.end(flow, ProcessPackage.Literals.MATERIAL_FLOW__SOURCE);
        String to = WorkflowSketch.end(flow, ProcessPackage.Literals.MATERIAL_FLOW__TARGET);
        String source = from + "#out";
        String target = to + "#in";
        // a missing end means that material comes from outside, or leaves: no fault
        if (from.isEmpty()) {
            source = id + "#start";
            shapes.add(Boxes.pill(source, flow, Role.START, what.isEmpty() ? WorkflowSketch.MESSAGES.get("start") : what, false, true,
                    List.of()));
        }
        if (to.isEmpty()) {
            target = id + "#end";
            shapes.add(Boxes.pill(target, flow, Role.END, what.isEmpty() ? WorkflowSketch.MESSAGES.get("end") : what, true, false,
                    List.of()));
        }
        boolean inside = !from.isEmpty() && !to.isEmpty();
        lines.add(new Line(id, flow, Line.Style.MATERIAL, source, target, List.of(), inside ? label : amount));
    }

    private static String detail(ProcessStep step) {
        String kind = WorkflowSketch.unknown(step, WorkflowSketch.MESSAGES.get("step." + step.getKind().getLiteral()));
        return step.getDuration() == null ? kind
                : kind + String.format(Locale.ROOT, ", %s", Numbers.display(step.getDuration(), "s"));
    }

    private static String verified(Verification verification) {
        String workflow = verification.getWorkflow() == null || verification.getWorkflow().eIsProxy() ? "?"
                : WorkflowSketch.name(verification.getWorkflow());
        return verification.getResponse() == null || verification.getResponse().eIsProxy() ? workflow
                : workflow + " · " + WorkflowSketch.name(verification.getResponse());
    }
}
