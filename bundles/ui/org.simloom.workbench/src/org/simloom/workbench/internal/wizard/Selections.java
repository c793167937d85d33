package org.simloom.workbench.internal.wizard;

import java.util.List;
import java.util.Objects;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.StructuredSelection;
import org.simloom.workbench.Models;

/** What is selected, as files and folders. */
public final class Selections {
    private Selections() {
    }

    /** The selected resources, an element's file for the element; the only project where nothing is selected. */
    public static IStructuredSelection resources(IStructuredSelection selection) {
        List<IResource> resources = ((List<?>) selection.toList()).stream().map(Selections::resource)
                .filter(Objects::nonNull).toList();
        if (resources.isEmpty()) {
            IProject[] projects = ResourcesPlugin.getWorkspace().getRoot().getProjects();
            return projects.length == 1 && projects[0].isOpen() ? new StructuredSelection(projects[0])
                    : StructuredSelection.EMPTY;
        }
        return new StructuredSelection(resources);
    }

    private static IResource resource(Object selected) {
        return selected instanceof EObject element ? Models.fileOf(element)
                : Adapters.adapt(selected, IResource.class);
    }
}
