package org.simloom.workbench.internal.explorer;

import java.util.HashSet;
import java.util.Set;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IMarkerDelta;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IResourceChangeEvent;
import org.eclipse.core.resources.IResourceChangeListener;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.viewers.IDecoration;
import org.eclipse.jface.viewers.ILightweightLabelDecorator;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.LabelProviderChangedEvent;
import org.eclipse.ui.ISharedImages;
import org.eclipse.ui.PlatformUI;
import org.simloom.workbench.Models;
import org.simloom.workbench.internal.marker.ProblemMarkers;

/** Marks what has a problem, or holds something that has: projects, folders, files and elements. */
public final class ProblemDecorator extends LabelProvider implements ILightweightLabelDecorator, IResourceChangeListener {

    public ProblemDecorator() {
        ResourcesPlugin.getWorkspace().addResourceChangeListener(this, IResourceChangeEvent.POST_CHANGE);
    }

    @Override
    public void decorate(Object element, IDecoration decoration) {
        int severity = element instanceof IResource resource ? severity(resource)
                : element instanceof EObject model ? severity(model) : -1;
        if (severity >= IMarker.SEVERITY_WARNING) {
            ImageDescriptor picture = PlatformUI.getWorkbench().getSharedImages().getImageDescriptor(
                    severity == IMarker.SEVERITY_ERROR ? ISharedImages.IMG_DEC_FIELD_ERROR
                            : ISharedImages.IMG_DEC_FIELD_WARNING);
            decoration.addOverlay(picture, IDecoration.BOTTOM_LEFT);
        }
    }

    private static int severity(IResource resource) {
        try {
            return resource.isAccessible()
                    ? resource.findMaxProblemSeverity(ProblemMarkers.TYPE, true, IResource.DEPTH_INFINITE) : -1;
        } catch (CoreException e) {
            return -1;
        }
    }

    private static int severity(EObject element) {
        IFile file = Models.fileOf(element);
        if (file == null || !file.exists()) {
            return -1;
        }
        int most = -1;
        try {
            for (IMarker marker : file.findMarkers(ProblemMarkers.TYPE, false, IResource.DEPTH_ZERO)) {
                String fragment = marker.getAttribute(ProblemMarkers.ELEMENT, null);
                EObject concerned = fragment == null ? null : element.eResource().getEObject(fragment);
                if (concerned != null && EcoreUtil.isAncestor(element, concerned)) {
                    most = Math.max(most, marker.getAttribute(IMarker.SEVERITY, -1));
                }
            }
        } catch (CoreException e) {
            // the file went away while it was looked at
            return -1;
        }
        return most;
    }

    @Override
    public void resourceChanged(IResourceChangeEvent event) {
        Set<Object> changed = new HashSet<>();
        for (IMarkerDelta delta : event.findMarkerDeltas(ProblemMarkers.TYPE, true)) {
            for (IResource resource = delta.getResource(); resource != null; resource = resource.getParent()) {
                changed.add(resource);
            }
            EObject root = delta.getResource() instanceof IFile file ? Models.known(file) : null;
            if (root != null) {
                around(root, delta.getAttribute(ProblemMarkers.ELEMENT, null), changed);
                around(root, delta.getMarker().getAttribute(ProblemMarkers.ELEMENT, null), changed);
            }
        }
        if (!changed.isEmpty()) {
            PlatformUI.getWorkbench().getDisplay().asyncExec(
                    () -> fireLabelProviderChanged(new LabelProviderChangedEvent(this, changed.toArray())));
        }
    }

    private static void around(EObject root, String fragment, Set<Object> changed) {
        EObject element = fragment == null ? null : root.eResource().getEObject(fragment);
        for (EObject e = element; e != null; e = e.eContainer()) {
            changed.add(e);
        }
    }

    @Override
    public void dispose() {
        ResourcesPlugin.getWorkspace().removeResourceChangeListener(this);
        super.dispose();
    }
}
