package org.simloom.editor.internal.page;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.ISharedImages;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.actions.ActionFactory;
import org.simloom.editor.ModelEditor;
import org.simloom.editor.internal.Texts;
import org.simloom.model.edit.command.Clipboard;
import org.simloom.model.edit.command.Deletion;
import org.simloom.editor.internal.field.CellRange;
import org.simloom.editor.internal.tree.Group;

/** What the workbench's Edit menu does in this editor and its views; in a text, cut and copy are about the text. */
public final class ActionSet {
    private final ModelEditor editor;
    private final Map<String, Action> actions = new LinkedHashMap<>();

    public ActionSet(ModelEditor editor) {
        this.editor = editor;
        add(ActionFactory.UNDO, ISharedImages.IMG_TOOL_UNDO, this::undo, () -> editor.document().stack().canUndo());
        add(ActionFactory.REDO, ISharedImages.IMG_TOOL_REDO, this::redo, () -> editor.document().stack().canRedo());
        add(ActionFactory.CUT, ISharedImages.IMG_TOOL_CUT, this::cut, () -> inText() || deletable());
        add(ActionFactory.COPY, ISharedImages.IMG_TOOL_COPY, this::copy, () -> inText() || elements());
        add(ActionFactory.PASTE, ISharedImages.IMG_TOOL_PASTE, this::paste, () -> inText() || target() != null && !Clipboard.isEmpty());
        add(ActionFactory.DELETE, ISharedImages.IMG_TOOL_DELETE, this::delete, () -> inText() || deletable());
        add(ActionFactory.SELECT_ALL, null, this::selectAll, () -> true);
        add(ActionFactory.RENAME, null, editor::rename, this::elements);
        editor.watch().onChange(this::update);
    }

    private void add(ActionFactory factory, String image, Runnable work, BooleanSupplier possible) {
        Action action = new Action(Texts.get("action." + factory.getId())) {
            private boolean told;

            @Override
            public void run() {
                if (inText() || !editor.pages().perform(factory.getId())) {
                    work.run();
                }
                update();
            }

            @Override
            public boolean isEnabled() {
                return editor.document().root() != null && possible.getAsBoolean();
            }

            @Override
            public void setEnabled(boolean ignored) {
                boolean now = isEnabled();
                if (now != told) {
                    told = now;
                    firePropertyChange(ENABLED, !now, now);
                }
            }
        };
        action.setId(factory.getId());
        action.setActionDefinitionId(factory.getCommandId());
        if (image != null) {
            action.setImageDescriptor(PlatformUI.getWorkbench().getSharedImages().getImageDescriptor(image));
        }
        actions.put(factory.getId(), action);
    }

    /** The action for one of the workbench's. */
    public IAction get(String id) {
        return actions.get(id);
    }

    /** Lets the workbench's menus and keys lead here. */
    public void register(IActionBars bars) {
        actions.forEach(bars::setGlobalActionHandler);
        bars.updateActionBars();
    }

    /** The selection or the model has changed. */
    public void update() {
        Command undo = editor.document().stack().getUndoCommand();
        Command redo = editor.document().stack().getRedoCommand();
        actions.get(ActionFactory.UNDO.getId()).setText(undo == null ? Texts.get("action.undo") : Texts.get("action.undo.of", undo.getLabel()));
        actions.get(ActionFactory.REDO.getId()).setText(redo == null ? Texts.get("action.redo") : Texts.get("action.redo.of", redo.getLabel()));
        actions.values().forEach(action -> action.setEnabled(true));
    }

    private void undo() {
        if (editor.document().stack().canUndo()) {
            editor.document().stack().undo();
        }
    }

    private void redo() {
        if (editor.document().stack().canRedo()) {
            editor.document().stack().redo();
        }
    }

    private void cut() {
        switch (focus()) {
            case Text text -> text.cut();
            case StyledText text -> text.cut();
            case Control cells when CellRange.of(cells) != null -> {
                CellRange.of(cells).copy();
                CellRange.of(cells).delete();
            }
            case null, default -> {
                Clipboard.copy(selection().toList());
                execute(Deletion.of(editor.document().domain(), selection().toList()));
            }
        }
    }

    private void copy() {
        switch (focus()) {
            case Text text -> text.copy();
            case StyledText text -> text.copy();
            case Control cells when CellRange.of(cells) != null -> CellRange.of(cells).copy();
            case null, default -> Clipboard.copy(selection().toList());
        }
    }

    private void paste() {
        switch (focus()) {
            case Text text -> text.paste();
            case StyledText text -> text.paste();
            case Control cells when CellRange.of(cells) != null -> CellRange.of(cells).paste();
            case null, default -> {
                Command command = Clipboard.paste(editor.document().domain(), target());
                if (!command.canExecute() && target().eContainer() != null) {
                    // beside one of its kind is where a copy of an element most often goes
                    command = Clipboard.paste(editor.document().domain(), target().eContainer());
                }
                execute(command);
            }
        }
    }

    private void delete() {
        switch (focus()) {
            case Text text -> deleteIn(text);
            case StyledText text -> text.invokeAction(org.eclipse.swt.SWT.DEL);
            case Control cells when CellRange.of(cells) != null -> CellRange.of(cells).delete();
            case null, default -> execute(Deletion.of(editor.document().domain(), selection().toList()));
        }
    }

    private static void deleteIn(Text text) {
        if (text.getEditable()) {
            if (text.getSelectionCount() == 0) {
                text.setSelection(text.getCaretPosition(), text.getCaretPosition() + 1);
            }
            text.insert("");
        }
    }

    private void selectAll() {
        switch (focus()) {
            case Text text -> text.selectAll();
            case StyledText text -> text.selectAll();
            case org.eclipse.swt.widgets.Table table -> table.selectAll();
            case org.eclipse.swt.widgets.Tree tree -> tree.selectAll();
            case null, default -> { }
        }
    }

    private void execute(Command command) {
        if (command.canExecute()) {
            editor.document().stack().execute(command);
        } else {
            Display.getCurrent().beep();
        }
    }

    private IStructuredSelection selection() {
        return editor.selection();
    }

    private EObject target() {
        return switch (selection().getFirstElement()) {
            case EObject element -> element;
            case Group group -> group.owner();
            case null, default -> null;
        };
    }

    private boolean elements() {
        List<?> selected = selection().toList();
        return !selected.isEmpty() && selected.stream().allMatch(EObject.class::isInstance);
    }

    private boolean deletable() {
        return elements() && ((List<?>) selection().toList()).stream().allMatch(e -> ((EObject) e).eContainer() != null);
    }

    private static boolean inText() {
        return focus() instanceof Text || focus() instanceof StyledText || CellRange.of(focus()) != null;
    }

    private static Control focus() {
        return Display.getCurrent() == null ? null : Display.getCurrent().getFocusControl();
    }
}
