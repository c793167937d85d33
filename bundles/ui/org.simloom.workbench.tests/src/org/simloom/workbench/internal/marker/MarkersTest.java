package org.simloom.workbench.internal.marker;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.ide.IDE;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.simloom.tool.ToolPaths;
import org.simloom.ui.testing.Ui;
import org.simloom.workbench.SimloomServices;
import org.simloom.workbench.internal.Bench;
import org.simloom.workbench.internal.project.FolderProjects;

class MarkersTest {
    private IProject project;
    private IFile workflow;

    @BeforeEach
    void example() throws Exception {
        Bench.clear();
        SimloomServices.workspace().example("plate-with-hole");
        project = ResourcesPlugin.getWorkspace().getRoot().getProject("plate-with-hole");
        FolderProjects.look();
        Ui.until("the project is there", () -> project.isOpen());
        workflow = project.getFile("plate.simflow");
        Bench.examined();
    }

    @AfterEach
    void emptyWorkspace() throws Exception {
        Bench.clear();
    }

    @Test
    void aMistakeIsMarkedWithElementAndLineAndItsMarkGoesWhenItIsMended() throws Exception {
        // nor does the platform complain of anything in a project that knows nothing of it
        assertEquals(0, project.findMarkers(IMarker.PROBLEM, true, IResource.DEPTH_INFINITE).length);
        change("target=\"mesh.diameter\"", "target=\"mesh.geometry\"");
        List<IMarker> markers = markers();
        assertTrue(markers.stream().anyMatch(m -> m.getAttribute(IMarker.SEVERITY, -1) == IMarker.SEVERITY_ERROR),
                () -> codes().toString());
        for (IMarker marker : markers) {
            assertTrue(marker.getAttribute(IMarker.LINE_NUMBER, 0) > 1, () -> codes().toString());
            assertTrue(marker.getAttribute(IMarker.LOCATION, "").contains("plate"));
            assertTrue(marker.exists() && !marker.getAttribute(ProblemMarkers.ELEMENT, "").isEmpty());
        }
        assertTrue(IDE.getMarkerHelpRegistry().hasResolutions(markers.get(0)));
        Ui.page().showView(IPageLayout.ID_PROBLEM_VIEW);
        Bench.expand("plate-with-hole", "plate.simflow");
        Ui.screenshot("problems");
        change("target=\"mesh.geometry\"", "target=\"mesh.diameter\"");
        assertEquals(List.of(), codes());
    }

    @Test
    void aFileThatIsNoXmlIsMarkedAtItsLine() throws Exception {
        change("</workflow:Workflow>", "</workflow:Workflo>");
        assertEquals(1, markers().size());
        assertTrue(markers().get(0).getAttribute(IMarker.LINE_NUMBER, 0) > 10);
    }

    @Test
    void aToolThatIsMissingIsAProblemWithAQuickFix() throws Exception {
        ToolPaths paths = ToolPaths.of(System.getenv());
        String own = paths.all().getOrDefault("SIMLOOM_GMSH", "");
        paths.set("SIMLOOM_GMSH", "/nowhere/gmsh");
        SimloomServices.reset();
        try {
            MarkerUpdater.examine(List.of(project));
            Bench.examined();
            assertEquals(List.of("tool.missing"), codes());
            IMarker marker = markers().get(0);
            assertEquals("org.simloom.gmsh.mesh", marker.getAttribute(ProblemMarkers.TOOL, ""));
            assertEquals(3, IDE.getMarkerHelpRegistry().getResolutions(marker).length);
        } finally {
            paths.set("SIMLOOM_GMSH", own);
            SimloomServices.reset();
        }
    }

    private void change(String before, String after) throws Exception {
        Path file = workflow.getLocation().toPath();
        Files.writeString(file, Files.readString(file).replace(before, after));
        workflow.refreshLocal(IResource.DEPTH_ZERO, null);
        Bench.examined();
    }

    private List<IMarker> markers() {
        try {
            return Arrays.asList(project.findMarkers(ProblemMarkers.TYPE, true, IResource.DEPTH_INFINITE));
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private List<String> codes() {
        return markers().stream().map(m -> m.getAttribute(ProblemMarkers.CODE, "")).toList();
    }
}
