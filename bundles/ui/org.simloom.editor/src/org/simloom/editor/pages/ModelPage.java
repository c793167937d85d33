package org.simloom.editor.pages;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/**
 * A page of the model editor that a bundle contributes by the extension point {@code org.simloom.editor.pages}, such as
 * a diagram. Made anew for every editor. All methods are called in the UI thread.
 *
 * <p>A page never changes the model but by commands on the stack of {@link ModelPageSite#domain()}, which it shares
 * with all pages and views of the editor: that is what makes undo, the dirty state and every other page right.
 *
 * <p>The editor adapts to this type: to the page that is at its top, if that is a contributed one.
 */
public interface ModelPage {

    /**
     * Makes the widgets, when the page is shown for the first time.
     *
     * @param parent what they fill; its layout is the page's to set
     * @param site   the editor, as a page sees it
     */
    void create(Composite parent, ModelPageSite site);

    /** The page has come to the top: it shows the model as it is now. */
    default void shown() {
    }

    /** Something else has been chosen in the editor, by whatever page or view. Told while the page is at the top, and when it gets there. */
    default void selected(IStructuredSelection selection) {
    }

    /**
     * Shows an element that somebody was led to: by a problem, a link, a search.
     *
     * @return whether the page could; otherwise the editor turns to a page that can
     */
    default boolean reveal(EObject element) {
        return false;
    }

    /**
     * Does what an entry of the Edit menu stands for, in the way of the page. Asked while the page is at the top of the
     * active editor.
     *
     * @param action id of one of the workbench's {@code ActionFactory}, such as {@code rename}
     * @return whether the page did it; otherwise the editor does, with the elements chosen
     */
    default boolean perform(String action) {
        return false;
    }

    /**
     * Makes a small picture of the whole for the Outline view, which has it below the tree while the page is at the top.
     *
     * @return {@code null} where the page has none
     */
    default Control createOverview(Composite parent) {
        return null;
    }

    /** The file was read again: all elements are others, under {@link ModelPageSite#root()}. */
    default void reloaded() {
    }

    /** Takes the focus. */
    void focus();

    /** Lets go of what the page holds; its widgets are gone by then. */
    default void dispose() {
    }
}
