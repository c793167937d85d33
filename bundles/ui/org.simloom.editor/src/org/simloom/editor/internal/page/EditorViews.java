package org.simloom.editor.internal.page;

import org.eclipse.ui.part.IShowInSource;
import org.eclipse.ui.part.IShowInTarget;
import org.eclipse.ui.part.IShowInTargetList;
import org.eclipse.ui.views.contentoutline.IContentOutlinePage;
import org.eclipse.ui.views.properties.IPropertySheetPage;
import org.simloom.editor.ModelEditor;
import org.simloom.editor.internal.explorer.ShowIn;
import org.simloom.editor.internal.property.ModelProperties;
import org.simloom.editor.internal.tree.ModelOutline;
import org.simloom.editor.pages.ModelPage;

/** What others see of an editor: Outline, Properties, where an element is shown in, and the page of another bundle at the top. */
public final class EditorViews {
    private final ModelEditor editor;
    private final ShowIn showIn;
    private ModelOutline outline;

    public EditorViews(ModelEditor editor) {
        this.editor = editor;
        showIn = new ShowIn(editor);
    }

    /** What a view asks the editor for; {@code null} where it is not of these, or no model is there to be shown. */
    public <T> T adapt(Class<T> type) {
        boolean any = editor.document().root() != null;
        if (type == IContentOutlinePage.class && any) {
            if (outline == null || outline.getControl() != null && outline.getControl().isDisposed()) {
                outline = new ModelOutline(editor);
            }
            return type.cast(outline);
        }
        if (type == IPropertySheetPage.class && any) {
            return type.cast(new ModelProperties(editor));
        }
        if (type == ModelPage.class && editor.getActivePageInstance() instanceof ContributedPage contributed) {
            return type.cast(contributed.page());
        }
        return type == IShowInSource.class || type == IShowInTarget.class || type == IShowInTargetList.class
                ? type.cast(showIn) : null;
    }

    /** The editor shows another page. */
    public void pageShown() {
        if (outline != null) {
            outline.show(editor.getActivePageInstance());
        }
    }

    /** The model has gone: a new one needs an outline of its own. */
    public void forgetOutline() {
        outline = null;
    }

    /** Starts renaming the chosen element in the outline, where it is open. */
    public void renameInOutline() {
        if (outline != null && outline.getControl() != null) {
            outline.tree().rename();
        }
    }
}
