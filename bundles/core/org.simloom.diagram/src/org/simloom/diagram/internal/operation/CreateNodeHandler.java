package org.simloom.diagram.internal.operation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.glsp.graph.GPoint;
import org.eclipse.glsp.server.operations.CreateNodeOperation;
import org.simloom.base.problem.Problem;
import org.simloom.base.problem.Severity;
import org.simloom.diagram.Part;
import org.simloom.diagram.internal.edit.DataLines;
import org.simloom.diagram.internal.edit.FreeNames;
import org.simloom.diagram.internal.edit.LayoutEdits;
import org.simloom.diagram.internal.edit.Level;
import org.simloom.diagram.internal.edit.Pieces;
import org.simloom.diagram.internal.edit.Pieces.Piece;
import org.simloom.diagram.internal.edit.ProcessLines;
import org.simloom.diagram.internal.edit.Refusal;
import org.simloom.drawing.Drawings;
import org.simloom.drawing.Line;
import org.simloom.drawing.Point;
import org.simloom.model.edit.ElementLabels;
import org.simloom.model.process.MaterialFlow;
import org.simloom.model.process.ProcessPlan;
import org.simloom.model.process.ProcessStep;
import org.simloom.model.workflow.Connection;
import org.simloom.model.workflow.ExpressionTask;
import org.simloom.model.workflow.Node;
import org.simloom.model.workflow.ScriptTask;
import org.simloom.model.workflow.Workflow;

/** Puts something from the palette into the diagram, into an open loop or case, or between the ends of a line. */
public final class CreateNodeHandler extends EditHandler<CreateNodeOperation> {

    @Override
    protected Command edit(CreateNodeOperation operation) {
        Part part = Part.of(operation.getElementTypeId());
        if (part != null) {
            // a port, case or feedback goes to what it was dropped on
            return part(part, operation.getArgs() == null ? null : operation.getArgs().get("onto"));
        }
        String into = operation.getArgs() == null ? null : operation.getArgs().get("insertInto");
        Line line = into == null || into.isBlank() ? null : line(into);
        Level level = line == null ? Level.at(model(), operation.getContainerId())
                : Level.at(model(), elements().holder(line) == null ? null : elements().holder(line).id());
        Piece piece = new Pieces(model().host().tools()).make(operation.getElementTypeId(), level.owner());
        FreeNames.ids(piece.element(), level.owner());
        List<Command> between = line == null ? List.of() : between(piece, line, level).orElseGet(() -> {
            tell(piece);
            return List.of();
        });
        List<Command> commands = new ArrayList<>();
        commands.add(AddCommand.create(domain(), level.owner(), piece.feature(), piece.element()));
        commands.addAll(between);
        commands.addAll(place(piece, level, operation.getLocation()).commands());
        made(List.of(piece.element()));
        return named(between.isEmpty() ? "create" : "insert", commands, ElementLabels.kind(piece.element()));
    }

    private Optional<List<Command>> between(Piece piece, Line line, Level level) {
        if (line.element() instanceof Connection connection && piece.element() instanceof Node node) {
            boolean open = node instanceof ScriptTask || node instanceof ExpressionTask;
            return new DataLines(domain()).insert(node, open, connection, (Workflow) level.owner());
        }
        if (line.element() instanceof MaterialFlow flow && piece.element() instanceof ProcessStep step) {
            return Optional.of(new ProcessLines(domain(), (ProcessPlan) level.owner()).insert(step, flow));
        }
        return Optional.empty();
    }

    private void tell(Piece piece) {
        String name = piece.element().getName();
        Problem problem = Refusal.problem("insert", name, Refusal.text("insert.ports", name));
        model().host().problem(new Problem(Severity.WARNING, problem.code(), problem.message(),
                problem.advice(), problem.location()));
    }

    private LayoutEdits place(Piece piece, Level level, Optional<GPoint> location) {
        LayoutEdits edits = layout();
        location.ifPresent(at -> edits.keep(level.shapes())
                .at(Drawings.id(piece.element()), level.here(new Point(at.getX(), at.getY()))));
        return edits;
    }
}
