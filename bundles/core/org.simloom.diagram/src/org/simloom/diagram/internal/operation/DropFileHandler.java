package org.simloom.diagram.internal.operation;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.glsp.graph.GPoint;
import org.simloom.diagram.internal.action.DropFileOperation;
import org.simloom.diagram.internal.edit.DroppedFiles;
import org.simloom.diagram.internal.edit.FreeNames;
import org.simloom.diagram.internal.edit.LayoutEdits;
import org.simloom.diagram.internal.edit.Level;
import org.simloom.diagram.internal.edit.Pieces.Piece;
import org.simloom.diagram.internal.edit.Refusal;
import org.simloom.drawing.Drawings;
import org.simloom.drawing.Point;
import org.simloom.model.workflow.Workflow;

/** Makes inputs of files of the project, and tasks of workflows and scripts, one below the other. */
public final class DropFileHandler extends EditHandler<DropFileOperation> {
    private static final double BELOW = 60;
    private static final int MOST_OF_NAMES = 80;

    @Override
    protected Command edit(DropFileOperation operation) {
        Level level = Level.at(model(), operation.containerId());
        if (!(level.owner() instanceof Workflow workflow)) {
            throw Refusal.of("file.process");
        }
        GPoint location = operation.location();
        Point at = location == null ? null : level.here(new Point(location.getX(), location.getY()));
        DroppedFiles files = new DroppedFiles(domain().getResourceSet(), workflow);
        LayoutEdits edits = layout();
        List<Command> commands = new ArrayList<>();
        List<Piece> pieces = new ArrayList<>();
        for (Path file : DroppedFiles.paths(operation.path())) {
            Piece piece = files.piece(file, pieces);
            pieces.add(piece);
            FreeNames.ids(piece.element(), workflow);
            commands.add(AddCommand.create(domain(), workflow, piece.feature(), piece.element()));
            if (at != null) {
                edits.keep(level.shapes()).at(Drawings.id(piece.element()), at);
                at = at.plus(0, BELOW);
            }
        }
        if (pieces.isEmpty()) {
            throw operation.names() == null || operation.names().isBlank() ? Refusal.of("file.nothing")
                    : Refusal.of("file.elsewhere", shortened(operation.names()));
        }
        commands.addAll(edits.commands());
        made(pieces.stream().map(Piece::element).toList());
        return named("drop", commands);
    }

    private static String shortened(String names) {
        return names.length() > MOST_OF_NAMES ? names.substring(0, MOST_OF_NAMES) + "…" : names;
    }
}
