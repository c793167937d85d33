package org.simloom.workbench.internal.project;

import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ResourcesPlugin;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.simloom.ui.testing.Projects;
import org.simloom.ui.testing.Ui;

class FolderProjectsTest {
    private static final String DESCRIPTION = """
            <?xml version="1.0" encoding="UTF-8"?>
            <projectDescription><name>%s</name></projectDescription>
            """;

    private final IProject whole = project("whole");
    private final IProject copied = project(".whole-1");

    private static IProject project(String name) {
        return ResourcesPlugin.getWorkspace().getRoot().getProject(name);
    }

    @AfterEach
    void delete() throws Exception {
        Projects.delete(whole);
        Projects.delete(copied);
        Path left = folder(copied);
        Files.deleteIfExists(left.resolve(".project"));
        Files.deleteIfExists(left);
    }

    private static Path folder(IProject project) {
        return ResourcesPlugin.getWorkspace().getRoot().getLocation().toPath().resolve(project.getName());
    }

    @Test
    void aFolderIsTakenIntoTheWorkspaceAndACopyThatIsNotWholeYetIsNot() throws Exception {
        for (IProject project : new IProject[] {copied, whole}) {
            Files.writeString(Files.createDirectories(folder(project)).resolve(".project"), DESCRIPTION.formatted(project.getName()));
        }
        FolderProjects.look();
        Ui.until("taken", whole::isOpen);
        assertFalse(copied.exists());
    }
}
