package org.simloom.sirius.it;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.sirius.table.metamodel.table.DCell;
import org.eclipse.sirius.table.metamodel.table.DLine;
import org.eclipse.sirius.table.metamodel.table.DTable;
import org.eclipse.sirius.table.metamodel.table.description.CreateLineTool;
import org.eclipse.sirius.table.metamodel.table.description.FeatureColumnMapping;
import org.eclipse.sirius.table.tools.api.command.ITableCommandFactory;
import org.eclipse.sirius.table.tools.api.command.TableCommandFactoryService;

/** Applies the tools of a table to its lines and cells. */
final class TableTools {
    private final Trial trial;
    private final DTable table;
    private final ITableCommandFactory commands;

    TableTools(Modeling modeling, Trial trial, DTable table) {
        this.trial = trial;
        this.table = table;
        this.commands = TableCommandFactoryService.getInstance().getNewProvider().getCommandFactory(modeling.domain);
        commands.setModelAccessor(modeling.session.getModelAccessor());
    }

    void apply() {
        for (CreateLineTool creation : table.getDescription().getOwnedCreateLine()) {
            trial.apply(creation, table, () -> commands.buildCreateLineCommandFromTool(table, creation));
        }
        for (DLine line : each(DLine.class)) {
            for (CreateLineTool creation : line.getOriginMapping().getCreate()) {
                trial.apply(creation, table, () -> commands.buildCreateLineCommandFromTool(line, creation));
            }
            if (line.getOriginMapping().getDelete() != null) {
                trial.apply(line.getOriginMapping().getDelete(), table, () -> commands.buildDeleteTableElement(line));
            }
        }
        for (DCell cell : each(DCell.class)) {
            if (cell.getUpdater() instanceof FeatureColumnMapping column && column.getDirectEdit() != null
                    && cell.getTarget().eClass().getEStructuralFeature(column.getFeatureName()) instanceof EAttribute attribute) {
                String value = attribute.getEAttributeType().getInstanceClass() != String.class ? "7.5"
                        : attribute.getName().equals("unit") ? "GPa" : "renamed";
                trial.apply(column.getDirectEdit(), table, () -> commands.buildSetCellValueFromTool(cell, value));
            }
        }
    }

    private <T> List<T> each(Class<T> kind) {
        List<T> found = new ArrayList<>();
        table.eAllContents().forEachRemaining(each -> {
            if (kind.isInstance(each)) {
                found.add(kind.cast(each));
            }
        });
        return found;
    }
}
