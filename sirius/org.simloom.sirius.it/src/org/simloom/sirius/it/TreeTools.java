package org.simloom.sirius.it;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.sirius.tree.DTree;
import org.eclipse.sirius.tree.DTreeItem;
import org.eclipse.sirius.tree.business.api.command.ITreeCommandFactory;
import org.eclipse.sirius.tree.business.api.command.TreeCommandFactoryService;
import org.eclipse.sirius.tree.description.TreeItemContainerDropTool;
import org.eclipse.sirius.tree.description.TreeItemCreationTool;
import org.eclipse.sirius.tree.description.TreeItemMapping;

/** Applies the tools of a tree to its items. */
final class TreeTools {
    private final Trial trial;
    private final DTree tree;
    private final ITreeCommandFactory commands;

    TreeTools(Modeling modeling, Trial trial, DTree tree) {
        this.trial = trial;
        this.tree = tree;
        this.commands = TreeCommandFactoryService.getInstance().getNewProvider().getCommandFactory(modeling.domain);
    }

    void apply() {
        for (DTreeItem item : items()) {
            TreeItemMapping mapping = item.getActualMapping();
            for (TreeItemCreationTool creation : mapping.getCreate()) {
                trial.apply(creation, tree, () -> commands.buildCreateLineCommandFromTool(item, item.getTarget(), creation));
            }
            if (mapping.getDirectEdit() != null) {
                trial.apply(mapping.getDirectEdit(), tree, () -> commands.buildDirectEditLabelFromTool(item, mapping.getDirectEdit(), "renamed"));
            }
            for (TreeItemContainerDropTool drop : mapping.getDropTools()) {
                items().stream().filter(each -> each != item && each.getActualMapping() == mapping)
                        .forEach(each -> trial.apply(drop, tree, () -> commands.buildDropItemFromTool(each.getTarget(), item, List.of(), drop)));
            }
            if (mapping.getDelete() != null) {
                trial.apply(mapping.getDelete(), tree, () -> commands.buildDeleteTreeElement(item));
            }
        }
    }

    private List<DTreeItem> items() {
        List<DTreeItem> items = new ArrayList<>();
        tree.eAllContents().forEachRemaining(each -> {
            if (each instanceof DTreeItem item) {
                items.add(item);
            }
        });
        return items;
    }
}
