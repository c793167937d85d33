package org.simloom.workbench;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.IPath;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.simloom.base.problem.ProblemException;
import org.simloom.model.io.ModelFiles;
import org.simloom.workbench.internal.explorer.ExplorerContent;

/** Models as they lie on the disk, for looking at; read once, and again after a change of the file. Thread-safe. */
public final class Models {
    private static final Map<IFile, Loaded> LOADED = new HashMap<>();

    private Models() {
    }

    private record Loaded(long stamp, EObject root) {
    }

    /** Whether it is a model file. */
    public static boolean isModel(IResource resource) {
        return resource instanceof IFile file && file.getFileExtension() != null
                && ModelFiles.EXTENSIONS.contains(file.getFileExtension());
    }

    /** The root of a model file, not to be changed; {@code null} where the file cannot be read. */
    public static EObject root(IFile file) {
        long stamp = file.getModificationStamp();
        synchronized (LOADED) {
            Loaded known = LOADED.get(file);
            if (known != null && known.stamp() == stamp) {
                return known.root();
            }
        }
        EObject root = load(file);
        synchronized (LOADED) {
            LOADED.put(file, new Loaded(stamp, root));
        }
        return root;
    }

    /** The root of a model file that was read and has not changed since; {@code null} where it was not. */
    public static EObject known(IFile file) {
        synchronized (LOADED) {
            Loaded known = LOADED.get(file);
            return known != null && known.stamp() == file.getModificationStamp() ? known.root() : null;
        }
    }

    /** Whether the Project Explorer shows an element of a file: what has a name, inside of what has one. */
    public static boolean isShown(EObject element) {
        return ExplorerContent.shownIn(element) != null;
    }

    /** Forgets what was read of a file. */
    public static void forget(IFile file) {
        synchronized (LOADED) {
            LOADED.remove(file);
        }
    }

    /** The file of the workspace that an element is in; {@code null} where there is none. */
    public static IFile fileOf(EObject element) {
        Path file = ModelFiles.fileOf(element);
        return file == null ? null
                : ResourcesPlugin.getWorkspace().getRoot().getFileForLocation(IPath.fromPath(file));
    }

    private static EObject load(IFile file) {
        if (file.getLocation() == null) {
            return null;
        }
        ResourceSet set = ModelFiles.newResourceSet();
        try {
            return ModelFiles.load(set, file.getLocation().toPath()).getContents().get(0);
        } catch (ProblemException e) {
            // its markers say what is wrong; what could be read is shown all the same
            return set.getResources().stream().flatMap(r -> r.getContents().stream()).findFirst().orElse(null);
        }
    }
}
