package org.simloom.editor.internal.page;

import java.util.function.Consumer;
import java.util.function.Predicate;

import org.eclipse.core.runtime.ILog;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.simloom.editor.ModelEditor;
import org.simloom.editor.internal.Texts;
import org.simloom.editor.pages.ModelPage;

/** Holds a page of another bundle. What goes wrong in it is logged, and is no harm to the editor. */
public final class ContributedPage extends PlainPage {
    private final ModelEditor editor;
    private final PageDescriptor descriptor;
    private ContributedPageSite site;
    private ModelPage page;

    ContributedPage(ModelEditor editor, PageDescriptor descriptor) {
        super(editor, descriptor.id(), descriptor.title());
        this.editor = editor;
        this.descriptor = descriptor;
    }

    @Override
    void fill(Composite parent) {
        page = descriptor.create();
        site = new ContributedPageSite(editor, this);
        if (page == null || !ask(created -> {
            created.create(parent, site);
            return true;
        })) {
            page = null;
            for (Control left : parent.getChildren()) {
                left.dispose();
            }
            GridLayoutFactory.swtDefaults().margins(12, 12).applyTo(parent);
            new Label(parent, SWT.WRAP).setText(Texts.get("page.failed", descriptor.title()));
        }
    }

    /** The page; {@code null} before it was shown, and where it has failed. */
    public ModelPage page() {
        return page;
    }

    @Override
    public void setActive(boolean active) {
        super.setActive(active);
        if (active) {
            tell(ModelPage::shown);
            selected();
        }
    }

    /** Something else is chosen in the editor. */
    void selected() {
        if (editor.getActivePageInstance() == this) {
            tell(shown -> shown.selected(editor.selection()));
        }
    }

    void reloaded() {
        tell(ModelPage::reloaded);
    }

    boolean reveal(EObject element) {
        return ask(shown -> shown.reveal(element));
    }

    boolean perform(String action) {
        return ask(shown -> shown.perform(action));
    }

    /** What the page shows of itself in the Outline view; {@code null} where that is nothing. */
    public Control overview(Composite parent) {
        Control[] made = new Control[1];
        tell(shown -> made[0] = shown.createOverview(parent));
        return made[0];
    }

    @Override
    public void setFocus() {
        tell(ModelPage::focus);
    }

    @Override
    public void dispose() {
        super.dispose();
        if (site != null) {
            site.dispose();
        }
        tell(ModelPage::dispose);
        page = null;
    }

    private void tell(Consumer<ModelPage> what) {
        ask(told -> {
            what.accept(told);
            return true;
        });
    }

    private boolean ask(Predicate<ModelPage> what) {
        try {
            return page != null && what.test(page);
        } catch (RuntimeException | LinkageError e) {
            ILog.of(ContributedPage.class).error(e.getMessage(), e);
            return false;
        }
    }
}
