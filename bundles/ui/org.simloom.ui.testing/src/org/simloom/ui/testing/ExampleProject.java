package org.simloom.ui.testing;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ResourcesPlugin;
import org.simloom.engine.RunListener;
import org.simloom.engine.RunRequest;
import org.simloom.engine.RunResult;
import org.simloom.tool.Cancellation;
import org.simloom.workbench.SimloomServices;

/** An example in the workspace of the tests, run by the engine with the real tools. */
public final class ExampleProject {
    private final IProject project;
    private final String workflow;

    private ExampleProject(IProject project, String workflow) {
        this.project = project;
        this.workflow = workflow;
    }

    /** Copies an example into the workspace and opens it; its runs of before are forgotten. */
    public static ExampleProject open(String name, String workflow) throws Exception {
        Path folder = SimloomServices.workspace().example(name);
        IProject project = ResourcesPlugin.getWorkspace().getRoot().getProject(name);
        // the workbench may be about to open it by itself
        Projects.persist("open", () -> {
            if (!project.exists()) {
                project.create(null);
            }
            project.open(null);
            project.refreshLocal(2, null);
        });
        Ui.until("copied", () -> Files.exists(folder.resolve(workflow)));
        return new ExampleProject(project, workflow);
    }

    public IFile workflow() {
        return project.getFile(workflow);
    }

    public Path folder() {
        return project.getLocation().toPath();
    }

    /** Begins a run; inputs are {@code name=value}. */
    public CompletableFuture<RunResult> start(String... inputs) {
        RunRequest request = RunRequest.of(folder().resolve(workflow));
        for (String input : inputs) {
            String[] parts = input.split("=", 2);
            request = request.with(parts[0], parts[1]);
        }
        RunRequest all = request;
        return CompletableFuture.supplyAsync(() -> SimloomServices.engine().run(all, RunListener.NONE, Cancellation.NEVER));
    }

    /** Runs it while the window works. */
    public RunResult run(String... inputs) {
        CompletableFuture<RunResult> result = start(inputs);
        Ui.until("the run has ended", result::isDone);
        return result.join();
    }

    /** Takes it away. */
    public void delete() {
        Projects.delete(project);
    }
}
