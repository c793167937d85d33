package org.simloom.pack.ui.internal;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.Comparator;

import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IWorkspaceRoot;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.Platform;

/** Folders of the workspace in which tools lie. */
final class ToolFolders {
    private ToolFolders() {
    }

    static List<IContainer> find(IWorkspaceRoot root) {
        Set<IContainer> folders = new TreeSet<>(Comparator.comparing(folder -> folder.getFullPath().toString()));
        try {
            root.accept(proxy -> {
                if (proxy.getName().endsWith(".simtool") && proxy.requestResource() instanceof IFile file && file.getLocation() != null) {
                    folders.add(file.getParent());
                }
                return !proxy.getName().equals(".simloom");
            }, 0);
        } catch (CoreException e) {
            Platform.getLog(ToolFolders.class).log(e.getStatus());
        }
        return List.copyOf(folders);
    }
}
