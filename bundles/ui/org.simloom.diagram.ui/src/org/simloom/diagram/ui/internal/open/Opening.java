package org.simloom.diagram.ui.internal.open;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Objects;
import java.util.stream.Stream;

import org.eclipse.core.filesystem.EFS;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.IPath;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.statushandlers.StatusManager;
import org.simloom.base.problem.ProblemException;
import org.simloom.diagram.ui.internal.run.ShownRuns;
import org.simloom.drawing.NestedWorkflow;
import org.simloom.editor.pages.ModelPageSite;
import org.simloom.engine.Project;
import org.simloom.model.base.InputPort;
import org.simloom.model.base.Port;
import org.simloom.model.base.PortOwner;
import org.simloom.model.base.PortType;
import org.simloom.model.product.Verification;
import org.simloom.model.tool.InputTemplate;
import org.simloom.model.workflow.ScriptTask;
import org.simloom.model.workflow.SubWorkflow;
import org.simloom.model.workflow.ToolTask;
import org.simloom.runs.ui.RunConsoles;
import org.simloom.runs.ui.RunReference;
import org.simloom.runs.ui.RunsViewLink;

/** Opens what is behind an element of a diagram: a file, another workflow, what a tool prints, its run; else its properties. */
public final class Opening {
    private final ModelPageSite site;

    public Opening(ModelPageSite site) {
        this.site = site;
    }

    /** Opens it. UI thread only. */
    public void open(EObject element) {
        IWorkbenchPage page = site.editorSite().getPage();
        try {
            RunReference task = ShownRuns.of(element);
            if (task != null && ShownRuns.isRunning(element) && RunConsoles.show(page, task)) {
                return;
            }
            EObject other = behind(element);
            if (other != null && !other.eIsProxy() && other.eResource() != null) {
                site.reveal(other);
                return;
            }
            if (NestedWorkflow.around(element) != null) {
                // it can only be worked with in its own file
                site.reveal(element);
                return;
            }
            Path file = file(element);
            if (file != null) {
                open(page, file);
                return;
            }
            if (task != null) {
                RunsViewLink.reveal(page, task);
                return;
            }
            site.select(new StructuredSelection(element));
            page.showView(IPageLayout.ID_PROP_SHEET);
        } catch (PartInitException e) {
            StatusManager.getManager().handle(e.getStatus(), StatusManager.SHOW);
        }
    }

    private static EObject behind(EObject element) {
        return switch (element) {
            case SubWorkflow nested -> nested.getWorkflow();
            case Verification verification -> verification.getWorkflow();
            default -> null;
        };
    }

    private static void open(IWorkbenchPage page, Path file) throws PartInitException {
        IFile inside = ResourcesPlugin.getWorkspace().getRoot().getFileForLocation(IPath.fromPath(file));
        if (inside != null && inside.exists()) {
            IDE.openEditor(page, inside);
        } else {
            IDE.openEditorOnFileStore(page, EFS.getLocalFileSystem().fromLocalFile(file.toFile()));
        }
    }

    /** The first file that makes the element what it is; {@code null} where there is none. */
    private Path file(EObject element) {
        return names(element).filter(Objects::nonNull).map(this::existing).filter(Objects::nonNull).findFirst().orElse(null);
    }

    private static Stream<String> names(EObject element) {
        return switch (element) {
            case ScriptTask script -> Stream.of(script.getScript());
            case ToolTask task -> Stream.concat(task.getTemplates().stream().map(InputTemplate::getSource), files(task));
            case InputPort port when isFile(port) -> Stream.of(port.getValue());
            case PortOwner owner -> files(owner);
            default -> Stream.empty();
        };
    }

    private static Stream<String> files(PortOwner owner) {
        return owner.getInputs().stream().filter(Opening::isFile).map(InputPort::getValue);
    }

    private static boolean isFile(Port port) {
        return port.getType() == PortType.FILE;
    }

    private Path existing(String name) {
        try {
            Path beside = site.file().resolveSibling(name);
            if (Files.isRegularFile(beside)) {
                return beside;
            }
            Path inProject = Project.open(site.file()).folder().resolve(name);
            return Files.isRegularFile(inProject) ? inProject : null;
        } catch (InvalidPathException | ProblemException e) {
            return null;
        }
    }
}
