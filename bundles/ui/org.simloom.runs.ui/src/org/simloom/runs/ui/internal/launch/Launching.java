package org.simloom.runs.ui.internal.launch;

import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.MultiStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.debug.core.ILaunch;
import org.simloom.base.problem.Problem;
import org.simloom.base.problem.ProblemException;
import org.simloom.base.problem.Severity;
import org.simloom.engine.ProblemsException;
import org.simloom.engine.Project;
import org.simloom.runs.ui.internal.RunEvents;
import org.simloom.runs.ui.internal.Texts;
import org.simloom.runs.ui.internal.console.RunProcess;
import org.simloom.tool.CancelSource;
import org.simloom.workbench.SimloomServices;

/**
 * Something of a project that runs in the launch's own job until its end. What keeps it from beginning is told in a
 * dialog, as the platform does with every launch that fails; how it ended is told by its console and its view.
 *
 * @param launch       the launch, whose consoles are those of its processes
 * @param console      what is told of the whole goes there
 * @param monitor      of the Progress view; cancelled there, the cancellation is requested
 * @param cancellation by which the user stops it
 */
public record Launching(ILaunch launch, RunProcess console, IProgressMonitor monitor, CancelSource cancellation) {
    private static final String BUNDLE = "org.simloom.runs.ui";

    /** What is run. */
    public interface Body {
        /** Runs it in the calling thread until its end, and says whether it succeeded. */
        boolean run(Launching launching);
    }

    /**
     * Runs what a file says, if its project is trusted. However it ends, its process ends with it.
     *
     * @param label of its console
     * @throws CoreException with what keeps it from being run
     */
    public static void run(Path file, String label, ILaunch launch, IProgressMonitor monitor, Body body) throws CoreException {
        CancelSource cancellation = new CancelSource();
        RunProcess console = new RunProcess(launch, label, file.getParent().toString(), stop(cancellation));
        boolean succeeded = false;
        try (CancelWatch watch = new CancelWatch(monitor, cancellation)) {
            SimloomServices.trust().require(Project.open(file).folder());
            succeeded = body.run(new Launching(launch, console, monitor, cancellation));
        } catch (ProblemException e) {
            List<Problem> problems = ProblemsException.all(e);
            problems.forEach(console::problem);
            throw new CoreException(status(Texts.get("launch.refused", file.getFileName()), problems, e.getCause()));
        } finally {
            console.end(succeeded ? 0 : 1);
            monitor.done();
            RunEvents.changed();
        }
    }

    /** Asks it to stop; a process of it that the user terminates stops it as a whole. */
    Runnable stop() {
        return stop(cancellation);
    }

    /** Stopping a tool may take its time, and it is the UI thread that asks. */
    private static Runnable stop(CancelSource cancellation) {
        return () -> Thread.ofVirtual().start(cancellation::request);
    }

    private static IStatus status(String title, List<Problem> problems, Throwable cause) {
        if (problems.size() == 1) {
            return Status.error(problems.get(0).toString(), cause);
        }
        IStatus[] each = problems.stream().map(problem -> (IStatus) new Status(
                problem.severity() == Severity.ERROR ? IStatus.ERROR : IStatus.WARNING, BUNDLE, problem.toString()))
                .toArray(IStatus[]::new);
        return new MultiStatus(BUNDLE, 0, each, title, null);
    }
}
