package org.simloom.study.ui.internal.view;

import java.net.MalformedURLException;
import java.nio.file.Path;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.Status;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.browser.IWorkbenchBrowserSupport;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.statushandlers.StatusManager;
import org.simloom.study.ui.internal.Texts;

/** A file that was written for the user: it appears in the explorer where it lies in a project, and is opened. */
final class ReportFile {
    /** The editor in which the platform shows pages. */
    private static final String BROWSER = "org.eclipse.ui.browser.editor";
    private static final int LOOKS = IWorkbenchBrowserSupport.AS_EDITOR | IWorkbenchBrowserSupport.NAVIGATION_BAR;

    private ReportFile() {
    }

    /** Lets the workspace see it. */
    static void seen(Path file) throws CoreException {
        for (IFile resource : in(file)) {
            resource.refreshLocal(IResource.DEPTH_ZERO, null);
        }
    }

    private static IFile[] in(Path file) {
        return ResourcesPlugin.getWorkspace().getRoot().findFilesForLocationURI(file.toUri());
    }

    /** Opens a page of a project beside the editors, any other with the browser that the preferences name. */
    static void open(Path file) {
        IWorkbenchBrowserSupport browsers = PlatformUI.getWorkbench().getBrowserSupport();
        IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
        IFile[] known = in(file);
        try {
            if (window != null && known.length > 0 && known[0].exists() && browsers.isInternalWebBrowserAvailable()) {
                IDE.openEditor(window.getActivePage(), known[0], BROWSER);
            } else {
                browsers.createBrowser(LOOKS, file.toString(), file.getFileName().toString(), file.toString()).openURL(file.toUri().toURL());
            }
        } catch (CoreException | MalformedURLException e) {
            StatusManager.getManager().handle(Status.warning(Texts.get("report.written", file), e), StatusManager.SHOW);
        }
    }
}
