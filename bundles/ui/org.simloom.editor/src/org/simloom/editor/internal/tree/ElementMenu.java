package org.simloom.editor.internal.tree;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.edit.command.CommandParameter;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.ui.IWorkbenchActionConstants;
import org.eclipse.ui.actions.ActionFactory;
import org.simloom.editor.ModelEditor;
import org.simloom.editor.internal.Texts;
import org.simloom.model.edit.command.Edits;
import org.simloom.model.edit.ElementLabels;
import org.simloom.workbench.ModelImages;

/** The context menu of elements. */
public final class ElementMenu {
    private final ModelEditor editor;
    private final Renaming renaming;

    ElementMenu(ModelEditor editor, Renaming renaming) {
        this.editor = editor;
        this.renaming = renaming;
    }

    void fill(IMenuManager menu, IStructuredSelection selection) {
        Object selected = selection.size() == 1 ? selection.getFirstElement() : null;
        if (selected instanceof Group group) {
            submenu(menu, "menu.child", offers(editor, group));
        } else if (selected instanceof EObject element) {
            submenu(menu, "menu.child", offers(editor, element, null));
            if (element.eContainer() != null) {
                submenu(menu, "menu.sibling", offers(editor, element.eContainer(), element));
            }
        }
        menu.add(new Separator());
        for (ActionFactory factory : List.of(ActionFactory.UNDO, ActionFactory.REDO)) {
            menu.add(editor.actions().get(factory.getId()));
        }
        menu.add(new Separator());
        for (ActionFactory factory : List.of(ActionFactory.CUT, ActionFactory.COPY, ActionFactory.PASTE, ActionFactory.DELETE)) {
            menu.add(editor.actions().get(factory.getId()));
        }
        menu.add(new Separator());
        Action rename = new Action(Texts.get("menu.rename")) {
            @Override
            public void run() {
                renaming.start();
            }
        };
        rename.setActionDefinitionId(org.eclipse.ui.IWorkbenchCommandConstants.FILE_RENAME);
        rename.setEnabled(renaming.canModify(selected, null));
        menu.add(rename);
        menu.add(new Separator(IWorkbenchActionConstants.MB_ADDITIONS));
    }

    private static void submenu(IMenuManager menu, String title, Collection<? extends IAction> offers) {
        MenuManager sub = new MenuManager(Texts.get(title));
        offers.forEach(sub::add);
        menu.add(sub);
    }

    /** What can be added to a list. */
    public static List<Action> offers(ModelEditor editor, Group group) {
        return actions(editor, group.owner(), Edits.offers(editor.document().domain(), group.owner(), null).stream()
                .filter(offer -> offer.getEStructuralFeature() == group.reference()).toList());
    }

    /** What can be added to an element, or beside a child of it. */
    public static List<Action> offers(ModelEditor editor, EObject parent, EObject sibling) {
        return actions(editor, parent, Edits.offers(editor.document().domain(), parent, sibling));
    }

    private static List<Action> actions(ModelEditor editor, EObject parent, List<CommandParameter> offers) {
        Map<EClass, Integer> uses = new HashMap<>();
        offers.forEach(offer -> uses.merge(offer.getEValue().eClass(), 1, Integer::sum));
        return offers.stream().map(offer -> action(editor, parent, offer, uses.get(offer.getEValue().eClass()) > 1)).toList();
    }

    private static Action action(ModelEditor editor, EObject parent, CommandParameter offer, boolean ambiguous) {
        EObject child = offer.getEValue();
        String kind = ElementLabels.kind(child);
        Action action = new Action(ambiguous ? Texts.get("menu.kind", kind, ElementLabels.feature(offer.getEStructuralFeature()))
                : kind, ModelImages.descriptor(child.eClass())) {
            @Override
            public void run() {
                Command command = Edits.create(editor.document().domain(), parent, offer, List.of());
                editor.document().stack().execute(command);
                editor.reveal(new StructuredSelection(child));
            }
        };
        // a place for one only may be taken
        action.setEnabled(offer.getEStructuralFeature().isMany() || !parent.eIsSet(offer.getEStructuralFeature()));
        return action;
    }
}
