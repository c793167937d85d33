package org.simloom.runs.ui.internal.launch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IFolder;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.IPath;
import org.eclipse.debug.core.ILaunchConfiguration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ConfigurationFilesTest {
    private static final Map<String, String> INPUTS = Map.of("diameter", "22 mm");

    private IProject project;
    private IFile file;

    @BeforeEach
    void make() throws Exception {
        project = ResourcesPlugin.getWorkspace().getRoot().getProject("shafts");
        fill();
    }

    private void fill() throws Exception {
        project.create(null);
        project.open(null);
        file = project.getFile("shaft.simflow");
        file.create(new byte[0], IResource.NONE, null);
    }

    @AfterEach
    void delete() throws Exception {
        for (String name : new String[] {"shafts", "axles"}) {
            IProject made = ResourcesPlugin.getWorkspace().getRoot().getProject(name);
            if (made.exists()) {
                made.delete(true, true, null);
            }
        }
    }

    @Test
    void theInputsOfADeletedProjectAreNotThoseOfTheNextOneOfItsName() throws Exception {
        ILaunchConfiguration old = WorkflowConfiguration.of(file, INPUTS);
        project.delete(true, true, null);
        assertFalse(old.exists());
        fill();
        assertEquals(Map.of(), WorkflowConfiguration.inputs(WorkflowConfiguration.of(file, null)));
    }

    @Test
    void aProjectThatStaysOnTheDiskKeepsThem() throws Exception {
        ILaunchConfiguration old = WorkflowConfiguration.of(file, INPUTS);
        project.delete(false, false, null);
        project.create(null);
        project.open(null);
        assertEquals(old, WorkflowConfiguration.of(file, null));
        assertEquals(INPUTS, WorkflowConfiguration.inputs(old));
    }

    @Test
    void aFileThatIsGoneForAWhileKeepsThem() throws Exception {
        ILaunchConfiguration old = WorkflowConfiguration.of(file, INPUTS);
        file.delete(true, null);
        file.create(new byte[0], IResource.NONE, null);
        assertEquals(old, WorkflowConfiguration.of(file, null));
    }

    @Test
    void theyGoWithAProjectThatIsRenamedAndAFileThatIsMoved() throws Exception {
        ILaunchConfiguration configuration = WorkflowConfiguration.of(file, INPUTS);
        project.move(IPath.fromPortableString("/axles"), true, null);
        IProject renamed = ResourcesPlugin.getWorkspace().getRoot().getProject("axles");
        assertEquals(renamed.getFile("shaft.simflow"), WorkflowConfiguration.file(configuration));
        IFolder folder = renamed.getFolder("turned");
        folder.create(true, true, null);
        renamed.getFile("shaft.simflow").move(folder.getFullPath().append("axle.simflow"), true, null);
        IFile moved = folder.getFile("axle.simflow");
        assertEquals(configuration, WorkflowConfiguration.of(moved, null));
        assertEquals(INPUTS, WorkflowConfiguration.inputs(configuration));
        folder.move(IPath.fromPortableString("/axles/milled"), true, null);
        assertEquals(renamed.getFile("milled/axle.simflow"), WorkflowConfiguration.file(configuration));
        assertTrue(configuration.exists());
    }
}
