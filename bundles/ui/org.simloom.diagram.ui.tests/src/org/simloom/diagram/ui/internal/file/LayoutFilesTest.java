package org.simloom.diagram.ui.internal.file;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.ltk.core.refactoring.PerformRefactoringOperation;
import org.eclipse.ltk.core.refactoring.CheckConditionsOperation;
import org.eclipse.ltk.core.refactoring.RefactoringContribution;
import org.eclipse.ltk.core.refactoring.RefactoringCore;
import org.eclipse.ltk.core.refactoring.RefactoringDescriptor;
import org.eclipse.ltk.core.refactoring.RefactoringStatus;
import org.eclipse.ltk.core.refactoring.resource.DeleteResourcesDescriptor;
import org.eclipse.ltk.core.refactoring.resource.MoveResourcesDescriptor;
import org.eclipse.ltk.core.refactoring.resource.RenameResourceDescriptor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class LayoutFilesTest {
    private IProject project;

    @BeforeEach
    void create() throws CoreException {
        project = ResourcesPlugin.getWorkspace().getRoot().getProject("layouts");
        project.create(null);
        project.open(null);
        file("a.simflow");
        file("a.simflow.layout");
        file("b.simflow.layout");
    }

    @AfterEach
    void delete() throws CoreException {
        project.delete(true, true, null);
    }

    private IFile file(String name) throws CoreException {
        IFile file = project.getFile(name);
        file.create(new ByteArrayInputStream(new byte[0]), true, null);
        return file;
    }

    private static void perform(RefactoringDescriptor descriptor) throws CoreException {
        PerformRefactoringOperation operation = new PerformRefactoringOperation(descriptor.createRefactoring(new RefactoringStatus()),
                CheckConditionsOperation.ALL_CONDITIONS);
        ResourcesPlugin.getWorkspace().run(operation, new NullProgressMonitor());
    }

    private static <T extends RefactoringDescriptor> T descriptor(String id, Class<T> kind) {
        RefactoringContribution contribution = RefactoringCore.getRefactoringContribution(id);
        return kind.cast(contribution.createDescriptor());
    }

    @Test
    void aModelThatIsDeletedTakesItsLayoutAlong() throws CoreException {
        DeleteResourcesDescriptor descriptor = descriptor(DeleteResourcesDescriptor.ID, DeleteResourcesDescriptor.class);
        descriptor.setResources(new IResource[] {project.getFile("a.simflow")});
        perform(descriptor);
        assertFalse(project.getFile("a.simflow.layout").exists());
        assertTrue(project.getFile("b.simflow.layout").exists());
    }

    @Test
    void aModelThatIsRenamedTakesItsLayoutAlong() throws CoreException {
        RenameResourceDescriptor descriptor = descriptor(RenameResourceDescriptor.ID, RenameResourceDescriptor.class);
        descriptor.setResourcePath(project.getFile("a.simflow").getFullPath());
        descriptor.setNewName("c.simflow");
        perform(descriptor);
        assertFalse(project.getFile("a.simflow.layout").exists());
        assertTrue(project.getFile("c.simflow.layout").exists());
    }

    @Test
    void aModelThatIsMovedTakesItsLayoutAlong() throws CoreException {
        project.getFolder("sub").create(true, true, null);
        MoveResourcesDescriptor descriptor = descriptor(MoveResourcesDescriptor.ID, MoveResourcesDescriptor.class);
        descriptor.setResourcesToMove(new IResource[] {project.getFile("a.simflow")});
        descriptor.setDestination(project.getFolder("sub"));
        perform(descriptor);
        assertTrue(project.getFile("sub/a.simflow.layout").exists());
    }
}
