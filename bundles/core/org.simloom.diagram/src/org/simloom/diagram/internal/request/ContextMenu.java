package org.simloom.diagram.internal.request;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.glsp.graph.GPoint;
import org.eclipse.glsp.server.actions.Action;
import org.eclipse.glsp.server.features.contextmenu.ContextMenuItemProvider;
import org.eclipse.glsp.server.features.contextmenu.MenuItem;
import org.eclipse.glsp.server.features.undoredo.RedoAction;
import org.eclipse.glsp.server.features.undoredo.UndoAction;
import org.eclipse.glsp.server.model.GModelState;
import org.eclipse.glsp.server.operations.CutOperation;
import org.eclipse.glsp.server.operations.DeleteOperation;
import org.eclipse.glsp.server.operations.PasteOperation;
import org.eclipse.glsp.server.types.EditorContext;
import org.simloom.base.l10n.Messages;
import org.simloom.diagram.Part;
import org.simloom.diagram.internal.action.AddPartOperation;
import org.simloom.diagram.internal.action.ArrangeOperation;
import org.simloom.diagram.internal.action.FocusAction;
import org.simloom.diagram.internal.action.FoldOperation;
import org.simloom.diagram.internal.action.OpenAction;
import org.simloom.diagram.internal.edit.Level;
import org.simloom.diagram.internal.model.DiagramModel;
import org.simloom.diagram.internal.model.Gid;
import org.simloom.drawing.Shape;
import org.simloom.model.edit.command.Clipboard;

import com.google.inject.Inject;

/** What can be done with what is selected. */
public final class ContextMenu implements ContextMenuItemProvider {
    private static final Messages MESSAGES = Messages.of(ContextMenu.class);

    @Inject
    private DiagramModel model;
    @Inject
    private GModelState state;

    @Override
    public List<MenuItem> getItems(List<String> selected, GPoint position, Map<String, String> args) {
        List<String> chosen = selected == null ? List.of() : selected.stream().filter(gid -> !gid.equals(Gid.GRAPH)).toList();
        return model.onModel(() -> items(chosen, position));
    }

    private List<MenuItem> items(List<String> chosen, GPoint position) {
        String single = chosen.size() == 1 ? chosen.get(0) : null;
        Shape shape = single == null ? null : model.elements().shape(single);
        EObject element = single == null ? null : model.elements().element(single);
        boolean any = chosen.stream().anyMatch(gid -> model.isThere(model.elements().element(gid)));
        List<MenuItem> items = new ArrayList<>();
        add(items, "open", "a", element != null, new OpenAction(single));
        if (shape != null && shape.foldable()) {
            add(items, shape.open() ? "fold" : "unfold", "a", true, new FoldOperation(single, !shape.open()));
        }
        boolean own = single == null || model.elements().frame(single) == null;
        if (own && shape != null && Level.inside(shape.element()) != null) {
            add(items, "enter", "a", true, new FocusAction(single));
        }
        for (Part part : Part.values()) {
            if (own && part.owner(element) != null) {
                add(items, "add." + part.word(), "a", true, new AddPartOperation(single, part.type()));
            }
        }
        add(items, "undo", "b", state.canUndo(), new UndoAction());
        add(items, "redo", "b", state.canRedo(), new RedoAction());
        add(items, "cut", "c", any, cut(chosen));
        add(items, "paste", "c", !Clipboard.isEmpty(), paste(chosen, position));
        add(items, "delete", "c", chosen.stream().anyMatch(gid -> model.elements().frame(gid) == null), new DeleteOperation(chosen));
        add(items, "arrange", "d", !model.drawing().shapes().isEmpty(), new ArrangeOperation());
        return items;
    }

    private static void add(List<MenuItem> items, String key, String group, boolean enabled, Action action) {
        MenuItem item = new MenuItem("menu." + key, MESSAGES.get("menu." + key), List.of(action), null,
                String.valueOf((char) ('a' + items.size())), group, null, enabled, false, List.of());
        items.add(item);
    }

    private static CutOperation cut(List<String> chosen) {
        CutOperation cut = new CutOperation();
        cut.setEditorContext(context(chosen, null));
        return cut;
    }

    private static PasteOperation paste(List<String> chosen, GPoint position) {
        PasteOperation paste = new PasteOperation();
        paste.setEditorContext(context(chosen, position));
        paste.setClipboardData(Map.of());
        return paste;
    }

    private static EditorContext context(List<String> chosen, GPoint position) {
        EditorContext context = new EditorContext();
        context.setSelectedElementIds(chosen);
        context.setLastMousePosition(position);
        return context;
    }
}
