package org.simloom.editor.internal.document;

import java.nio.file.Path;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.Platform;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IURIEditorInput;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.ide.ResourceUtil;
import org.simloom.model.io.ModelFiles;

/** Between the workbench's inputs and files. */
public final class InputFiles {
    private InputFiles() {
    }

    /** The file of an input; {@code null} where it has none on a disk. */
    public static Path path(IEditorInput input) {
        IFile file = file(input);
        if (file != null) {
            return file.getLocation() == null ? null : file.getLocation().toPath();
        }
        return input instanceof IURIEditorInput address && "file".equals(address.getURI().getScheme())
                ? Path.of(address.getURI()) : null;
    }

    /** The file of the workspace that an input is; {@code null} where it is none. */
    public static IFile file(IEditorInput input) {
        return ResourceUtil.getFile(input);
    }

    /** A file of the workspace, with the extension that another has. */
    public static IFile withExtension(IPath path, Path like) {
        String name = like.getFileName().toString();
        String extension = name.substring(name.lastIndexOf('.') + 1);
        return ResourcesPlugin.getWorkspace().getRoot().getFile(
                extension.equals(path.getFileExtension()) ? path : path.addFileExtension(extension));
    }

    /**
     * Opens a file; what keeps it from being opened is logged, as the file is there all the same.
     *
     * @return its editor; {@code null} where there is none
     */
    public static IEditorPart open(IWorkbenchPage page, IFile file) {
        try {
            return IDE.openEditor(page, file);
        } catch (PartInitException e) {
            Platform.getLog(InputFiles.class).log(e.getStatus());
            return null;
        }
    }

    /** Tells the workspace that a model, and where it is drawn, was written. */
    public static void refresh(IFile model) {
        try {
            model.refreshLocal(IResource.DEPTH_ZERO, null);
            model.getParent().getFile(IPath.fromOSString(ModelFiles.layoutName(model.getName())))
                    .refreshLocal(IResource.DEPTH_ZERO, null);
        } catch (CoreException e) {
            Platform.getLog(InputFiles.class).log(e.getStatus());
        }
    }
}
