package org.simloom.workbench.internal.project;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IPath;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.simloom.workbench.SimloomServices;
import org.simloom.workspace.Trust;

class TrustedFoldersTest {
    private final Trust trust = SimloomServices.trust();
    private final IProject project = project("gears");
    private Path folder;

    private static IProject project(String name) {
        return ResourcesPlugin.getWorkspace().getRoot().getProject(name);
    }

    @BeforeEach
    void trusted() throws CoreException {
        project.create(null);
        project.open(null);
        folder = project.getLocation().toPath();
        trust.trust(folder);
    }

    @AfterEach
    void delete() throws CoreException {
        for (IProject made : new IProject[] {project, project("wheels")}) {
            if (made.exists()) {
                made.delete(true, true, null);
            }
        }
    }

    @Test
    void anotherProjectInADeletedOnesPlaceIsAskedAbout() throws Exception {
        project.delete(true, true, null);
        Files.createDirectories(folder);
        assertFalse(trust.isTrusted(folder));
    }

    @Test
    void aProjectThatStaysOnTheDiskStaysTrusted() throws CoreException {
        project.delete(false, true, null);
        assertTrue(trust.isTrusted(folder));
        project.create(null);
    }

    @Test
    void aProjectThatIsRenamedStaysTrustedAndItsOldPlaceDoesNot() throws Exception {
        project.move(IPath.fromPortableString("/wheels"), true, null);
        assertTrue(trust.isTrusted(project("wheels").getLocation().toPath()));
        Files.createDirectories(folder);
        assertFalse(trust.isTrusted(folder));
        Files.delete(folder);
    }
}
