package org.simloom.editor.internal.document;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResourceChangeEvent;
import org.eclipse.core.resources.IResourceChangeListener;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Platform;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IWorkbenchPartReference;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.simloom.editor.ModelEditor;
import org.simloom.editor.internal.Texts;
import org.simloom.workbench.Models;
import org.simloom.workbench.WindowReturn;

/**
 * Notices when others have changed the file of an editor, by its content: what was saved here is no outside change,
 * and a file written again as it was is none either. Read again at once where nothing is lost; else merged with what is
 * being edited, when the editor is active.
 */
public final class OutsideChanges implements IResourceChangeListener, IPartListener2 {
    private final ModelEditor editor;
    private final Display display = Display.getCurrent();
    private final Reconciler reconciler;
    private final WindowReturn back = new WindowReturn(this::back);
    private boolean asking;
    private boolean disposed;

    public OutsideChanges(ModelEditor editor) {
        this.editor = editor;
        this.reconciler = new Reconciler(editor);
        ResourcesPlugin.getWorkspace().addResourceChangeListener(this, IResourceChangeEvent.POST_CHANGE);
        editor.getSite().getPage().addPartListener(this);
        PlatformUI.getWorkbench().addWindowListener(back);
    }

    public void dispose() {
        disposed = true;
        ResourcesPlugin.getWorkspace().removeResourceChangeListener(this);
        editor.getSite().getPage().removePartListener(this);
        PlatformUI.getWorkbench().removeWindowListener(back);
    }

    /** Tells the workspace of the files that were saved. */
    public void saved() {
        IFile file = file();
        if (file != null) {
            InputFiles.refresh(file);
        }
    }

    /** Whether the file may be written: a read-only one only after the user allowed it, a changed one likewise. */
    public boolean maySave() {
        IFile file = file();
        if (file != null && file.exists()) {
            IStatus status = ResourcesPlugin.getWorkspace().validateEdit(new IFile[] {file}, editor.getSite().getShell());
            if (!status.isOK()) {
                if (status.getSeverity() != IStatus.CANCEL) {
                    MessageDialog.openError(editor.getSite().getShell(), Texts.get("save.title"), status.getMessage());
                }
                return false;
            }
        }
        return !editor.document().isChangedOutside() || asked(reconciler::beforeSaving);
    }

    @Override
    public void resourceChanged(IResourceChangeEvent event) {
        List<Path> changed = new ArrayList<>();
        try {
            event.getDelta().accept(delta -> {
                if ((Models.isModel(delta.getResource()) || LayoutFile.is(delta.getResource().getName()))
                        && delta.getResource().getLocation() != null) {
                    changed.add(delta.getResource().getLocation().toPath());
                }
                return true;
            });
        } catch (CoreException e) {
            Platform.getLog(OutsideChanges.class).log(e.getStatus());
        }
        if (!changed.isEmpty()) {
            display.asyncExec(() -> {
                if (!disposed) {
                    forgetOthers(changed);
                    check();
                }
            });
        }
    }

    private void forgetOthers(List<Path> changed) {
        Path own = editor.document().file();
        List<Path> others = changed.stream().filter(file -> !file.equals(own) && !file.equals(LayoutFile.of(own))).toList();
        if (!others.isEmpty()) {
            editor.document().forget(others);
        }
    }

    @Override
    public void partActivated(IWorkbenchPartReference part) {
        if (part.getPart(false) == editor) {
            // activation is still under way, and a question would end it
            display.asyncExec(this::check);
        }
    }

    /** Who comes back from another program wants to see at once what it did; the workspace looks only every few seconds. */
    private void back(IWorkbenchWindow window) {
        if (window == editor.getSite().getWorkbenchWindow()) {
            display.asyncExec(this::check);
        }
    }

    /** Looks whether the file has changed. */
    public void check() {
        ModelDocument document = editor.document();
        if (asking || disposed) {
            return;
        }
        if (document.isGone()) {
            if (!document.isDirty()) {
                editor.close(false);
            }
        } else if (document.isChangedOutside()) {
            if (!document.isDirty()) {
                document.reload();
            } else if (isBeforeTheUser()) {
                asked(reconciler::reconcile);
            }
        } else if (document.isLayoutChangedOutside()) {
            if (document.isDirty()) {
                // where boxes stand is no matter to ask about: what the user sees is kept
                document.layout().keep();
            } else {
                document.reload();
            }
        }
    }

    /** The file may be open in another window as well, and one question is enough. */
    private boolean isBeforeTheUser() {
        IWorkbenchWindow window = editor.getSite().getWorkbenchWindow();
        return window == PlatformUI.getWorkbench().getActiveWorkbenchWindow()
                && editor.getSite().getPage().getActiveEditor() == editor;
    }

    /** While a question is open, what happens meanwhile asks no other. */
    private boolean asked(BooleanSupplier question) {
        asking = true;
        try {
            return question.getAsBoolean();
        } finally {
            asking = false;
        }
    }

    private IFile file() {
        return InputFiles.file(editor.getEditorInput());
    }
}
