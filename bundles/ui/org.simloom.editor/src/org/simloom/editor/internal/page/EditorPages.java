package org.simloom.editor.internal.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.eclipse.core.runtime.ILog;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.forms.editor.IFormPage;
import org.simloom.editor.ModelEditor;
import org.simloom.editor.internal.tree.ElementTree;

/** The pages of an editor: its own and contributed ones, or the one that says why there is no model to show. */
public final class EditorPages {
    private static final int OVERVIEW = 100;
    private static final int TREE = 200;
    private static final int SOURCE = 1000;

    private final ModelEditor editor;
    private final List<IFormPage> pages = new ArrayList<>();
    private final List<ContributedPage> contributed = new ArrayList<>();
    private OverviewPage overview;
    private TreePage tree;
    private SourcePage source;

    private record Placed(int order, IFormPage page) {
    }

    public EditorPages(ModelEditor editor) {
        this.editor = editor;
    }

    /** Makes the pages that the model, or what is left of it, needs. */
    public void create() {
        if (editor.document().root() == null) {
            add(new DamagedPage(editor));
            return;
        }
        overview = new OverviewPage(editor);
        tree = new TreePage(editor);
        source = new SourcePage(editor);
        List<Placed> placed = new ArrayList<>(List.of(new Placed(OVERVIEW, overview), new Placed(TREE, tree),
                new Placed(SOURCE, source)));
        String name = editor.document().file().getFileName().toString();
        for (PageDescriptor descriptor : PageDescriptor.of(name.substring(name.lastIndexOf('.') + 1))) {
            ContributedPage page = new ContributedPage(editor, descriptor);
            contributed.add(page);
            placed.add(new Placed(descriptor.order(), page));
        }
        placed.stream().sorted(Comparator.comparing(Placed::order)).map(Placed::page).forEach(this::add);
    }

    private void add(IFormPage page) {
        try {
            editor.addPage(page);
            pages.add(page);
        } catch (PartInitException e) {
            ILog.of(EditorPages.class).log(e.getStatus());
        }
    }

    /** The file was read again, perhaps with another outcome than before. */
    public void reloaded() {
        if (overview != null && editor.document().root() != null) {
            contributed.forEach(ContributedPage::reloaded);
            if (editor.getActivePageInstance() == source) {
                source.show();
            }
            return;
        }
        for (int i = pages.size() - 1; i >= 0; i--) {
            editor.removePage(i);
        }
        pages.clear();
        contributed.clear();
        overview = null;
        tree = null;
        source = null;
        create();
        editor.setActivePage(pages.get(0).getId());
    }

    /** Something else is chosen. */
    public void selected(Object origin) {
        contributed.stream().filter(page -> page != origin).forEach(ContributedPage::selected);
    }

    /** Whether the page at the top does what an entry of the Edit menu stands for by itself. */
    boolean perform(String action) {
        return editor.getSite().getPage().getActivePart() == editor
                && editor.getActivePageInstance() instanceof ContributedPage page && page.perform(action);
    }

    /** Turns to a page that shows an element, where the active one does not. */
    public void reveal(EObject element) {
        IFormPage active = editor.getActivePageInstance();
        if (active == source && source != null || active instanceof ContributedPage page && !page.reveal(element)) {
            editor.setActivePage(TreePage.ID);
        }
    }

    /** The tree of the active page; the tree page is shown where that has none. */
    public ElementTree shownTree() {
        if (overview != null && editor.getActivePageInstance() == overview) {
            return overview.tree();
        }
        return ((TreePage) editor.setActivePage(TreePage.ID)).tree();
    }
}
