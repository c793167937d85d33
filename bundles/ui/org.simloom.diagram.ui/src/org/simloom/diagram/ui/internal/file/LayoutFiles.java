package org.simloom.diagram.ui.internal.file;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.IPath;
import org.simloom.model.io.ModelFiles;

/** Where files of the workspace have their layout. */
final class LayoutFiles {
    private LayoutFiles() {
    }

    /** The file that says where the elements of a model are drawn; {@code null} where there is none. */
    static IFile of(Object model) {
        if (!(model instanceof IFile file) || file.getFileExtension() == null || !ModelFiles.EXTENSIONS.contains(file.getFileExtension())) {
            return null;
        }
        IFile layout = file.getParent().getFile(IPath.fromOSString(ModelFiles.layoutName(file.getName())));
        return layout.exists() ? layout : null;
    }
}
