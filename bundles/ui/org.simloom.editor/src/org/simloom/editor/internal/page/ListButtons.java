package org.simloom.editor.internal.page;

import java.util.List;
import java.util.stream.Stream;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.simloom.editor.ModelEditor;
import org.simloom.editor.internal.Texts;
import org.simloom.model.edit.command.Deletion;
import org.simloom.model.edit.command.Edits;
import org.simloom.editor.internal.tree.ElementMenu;
import org.simloom.editor.internal.tree.Group;

/** Add, remove and move beside the lists of a model. */
final class ListButtons {
    private final ModelEditor editor;
    private final TreeViewer lists;
    private final Button add;
    private final Button remove;
    private final Button up;
    private final Button down;

    ListButtons(Composite parent, FormToolkit toolkit, ModelEditor editor, TreeViewer lists) {
        this.editor = editor;
        this.lists = lists;
        Composite column = toolkit.createComposite(parent);
        GridDataFactory.fillDefaults().applyTo(column);
        GridLayoutFactory.fillDefaults().applyTo(column);
        add = button(toolkit, column, "button.add", this::add);
        remove = button(toolkit, column, "button.remove", this::remove);
        up = button(toolkit, column, "button.up", () -> move(-1));
        down = button(toolkit, column, "button.down", () -> move(1));
        lists.addSelectionChangedListener(e -> update());
        editor.watch().onChange(this::update);
        update();
    }

    private static Button button(FormToolkit toolkit, Composite column, String key, Runnable work) {
        Button button = toolkit.createButton(column, Texts.get(key), SWT.PUSH);
        button.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> work.run()));
        GridDataFactory.fillDefaults().grab(true, false).applyTo(button);
        return button;
    }

    private void add() {
        Object selected = selected();
        List<Action> offers = switch (selected) {
            case Group group -> ElementMenu.offers(editor, group);
            case EObject element -> Stream.concat(siblings(element), ElementMenu.offers(editor, element, null).stream()).toList();
            case null, default -> ElementMenu.offers(editor, editor.document().root(), null);
        };
        List<Action> possible = offers.stream().filter(Action::isEnabled).toList();
        if (possible.size() == 1) {
            possible.get(0).run();
            return;
        }
        MenuManager menu = new MenuManager();
        possible.forEach(menu::add);
        Menu shown = menu.createContextMenu(add);
        Point below = add.toDisplay(0, add.getSize().y);
        shown.setLocation(below);
        shown.setVisible(true);
    }

    /** Another one of the list that the element is in. */
    private Stream<Action> siblings(EObject element) {
        EObject root = element.eContainer();
        return root == null || root.eContainer() != null ? Stream.of()
                : ElementMenu.offers(editor, new Group(root, element.eContainmentFeature())).stream();
    }

    private void remove() {
        execute(Deletion.of(editor.document().domain(), lists.getStructuredSelection().toList()));
    }

    private void move(int by) {
        if (selected() instanceof EObject element) {
            execute(Edits.move(editor.document().domain(), element, by));
        }
    }

    private void execute(Command command) {
        if (command.canExecute()) {
            editor.document().stack().execute(command);
        }
    }

    private Object selected() {
        return lists.getStructuredSelection().getFirstElement();
    }

    private void update() {
        if (add.isDisposed() || editor.document().root() == null) {
            return;
        }
        EObject element = selected() instanceof EObject e && e.eContainer() != null ? e : null;
        remove.setEnabled(element != null);
        up.setEnabled(element != null && Edits.move(editor.document().domain(), element, -1).canExecute());
        down.setEnabled(element != null && Edits.move(editor.document().domain(), element, 1).canExecute());
    }
}
