package org.simloom.workbench.internal.wizard;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.ui.INewWizard;
import org.eclipse.ui.IWorkbench;
import org.simloom.base.problem.ProblemException;
import org.simloom.workbench.Opening;
import org.simloom.workbench.SimloomServices;
import org.simloom.workbench.WizardWork;
import org.simloom.workbench.internal.Texts;
import org.simloom.workspace.Example;

/** Copies an example into the workspace and opens it. */
public final class ExampleWizard extends Wizard implements INewWizard {
    private final ExamplePage page = new ExamplePage(SimloomServices.workspace().examples().all());
    private IWorkbench workbench;

    public ExampleWizard() {
        setWindowTitle(Texts.get("example.title"));
        setNeedsProgressMonitor(true);
    }

    @Override
    public void init(IWorkbench opened, IStructuredSelection selection) {
        workbench = opened;
    }

    @Override
    public void addPages() {
        addPage(page);
    }

    @Override
    public boolean performFinish() {
        Example example = page.example();
        IProject project = ResourcesPlugin.getWorkspace().getRoot().getProject(example.name());
        if (!WizardWork.change(this, Texts.get("new.failed"), monitor -> copy(example, project, monitor))) {
            return false;
        }
        open(workbench, project);
        return true;
    }

    /** The same without a dialog, for links. */
    public static void open(IWorkbench workbench, Example example) throws CoreException {
        IProject project = ResourcesPlugin.getWorkspace().getRoot().getProject(example.name());
        copy(example, project, null);
        open(workbench, project);
    }

    /** Whether a project is made of an example: it has a model of it. Another project may be called the same. */
    static boolean isCopy(IProject project, Example example) {
        try (Stream<Path> files = Files.list(example.folder())) {
            List<Path> models = files.map(Path::getFileName).filter(name -> name.toString().contains(".sim")).toList();
            Path folder = project.getLocation().toPath();
            return models.isEmpty() || models.stream().anyMatch(model -> Files.exists(folder.resolve(model)));
        } catch (IOException e) {
            return true;
        }
    }

    private static void copy(Example example, IProject project, IProgressMonitor monitor) throws CoreException {
        if (project.exists() && !isCopy(project, example)) {
            throw new CoreException(Status.error(Texts.get("example.other", example.name())));
        }
        SubMonitor progress = SubMonitor.convert(monitor, 2);
        Path folder;
        try {
            folder = SimloomServices.workspace().example(example.name());
        } catch (ProblemException e) {
            throw new CoreException(Status.error(e.problem().toString(), e));
        }
        if (!project.exists() && folder.toFile().isDirectory()) {
            project.create(progress.split(1));
        }
        project.open(progress.split(1));
        project.refreshLocal(IResource.DEPTH_INFINITE, null);
    }

    private static void open(IWorkbench workbench, IProject project) {
        Opening.show(workbench, project);
        try {
            Arrays.stream(project.members()).filter(m -> m instanceof IFile && "simflow".equals(m.getFileExtension()))
                    .findFirst().ifPresent(workflow -> Opening.open(workbench, (IFile) workflow));
        } catch (CoreException e) {
            Platform.getLog(ExampleWizard.class).log(e.getStatus());
        }
    }
}
