package org.simloom.sirius.it;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
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
        commands.setModelAccessor(modeling.session.getModelAccessor());
    }

    void apply() {
        for (DTreeItem item : items()) {
            apply(item.getTarget(), item.getActualMapping());
        }
    }

    /** What is undone may be drawn by another item than before: the item of an element is taken from the tree for each tool. */
    private void apply(EObject element, TreeItemMapping mapping) {
        for (TreeItemCreationTool creation : mapping.getCreate()) {
            trial.apply(creation, tree, () -> commands.buildCreateLineCommandFromTool(item(element, mapping), element, creation));
        }
        if (mapping.getDirectEdit() != null) {
            trial.apply(mapping.getDirectEdit(), tree,
                    () -> commands.buildDirectEditLabelFromTool(item(element, mapping), mapping.getDirectEdit(), "renamed"));
        }
        for (TreeItemContainerDropTool drop : mapping.getDropTools()) {
            items().stream().filter(each -> each.getActualMapping() == mapping).map(DTreeItem::getTarget).filter(each -> each != element)
                    .forEach(each -> trial.apply(drop, tree, () -> commands.buildDropItemFromTool(each, item(element, mapping), List.of(), drop)));
        }
        if (mapping.getDelete() != null) {
            trial.apply(mapping.getDelete(), tree, () -> commands.buildDeleteTreeElement(item(element, mapping)));
        }
    }

    private DTreeItem item(EObject element, TreeItemMapping mapping) {
        return items().stream().filter(each -> each.getTarget() == element && each.getActualMapping() == mapping).findFirst()
                .orElseThrow(() -> new AssertionError(element + " is no longer in the tree"));
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
