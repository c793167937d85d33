package org.simloom.study.ui.internal.view;

import java.io.IOException;
import java.nio.file.Path;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;
import org.simloom.base.problem.ProblemException;
import org.simloom.figures.Report;
import org.simloom.study.SampleExport;
import org.simloom.study.ui.internal.StudyService;
import org.simloom.study.ui.internal.Texts;
import org.simloom.surrogate.SurrogateFiles;

/** Writes the report, the samples and the surrogates of a study to files that the user names. */
final class Exports {
    private Exports() {
    }

    static void report(Shell shell, Shown shown) {
        Path file = ask(shell, shown, "report", ".html");
        if (file != null) {
            report(shell, shown, file);
        }
    }

    /** Writes the report and opens it. */
    static void report(Shell shell, Shown shown, Path file) {
        write(shell, Texts.get("action.report"), file, () -> Report.write(StudyService.get().sheet(shown.report()), file), true);
    }

    static void csv(Shell shell, Shown shown) {
        Path file = ask(shell, shown, "export", ".csv");
        if (file != null) {
            write(shell, Texts.get("action.export"), file, () -> SampleExport.write(file, shown.report()), false);
        }
    }

    static void surrogate(Shell shell, Shown shown) {
        Path file = ask(shell, shown, "surrogate", SurrogateFiles.EXTENSION);
        if (file != null) {
            write(shell, Texts.get("action.surrogate"), file, () -> StudyService.get()
                    .exportSurrogates(shown.report(), file), false);
        }
    }

    /** Writes a file. */
    private interface Body {
        void run() throws IOException;
    }

    private static Path ask(Shell shell, Shown shown, String key, String extension) {
        FileDialog dialog = new FileDialog(shell, SWT.SAVE);
        dialog.setText(Texts.get("action." + key));
        dialog.setFilterExtensions(new String[] {"*" + extension});
        dialog.setFilterPath(shown.file().getParent().toString());
        dialog.setFileName(shown.file().getFileName().toString().replaceFirst("\\.simstudy$", "") + extension);
        dialog.setOverwrite(true);
        String file = dialog.open();
        return file == null ? null : Path.of(file);
    }

    private static void write(Shell shell, String name, Path file, Body body, boolean open) {
        Job job = Job.create(name, (ICoreRunnable) monitor -> {
            try {
                body.run();
            } catch (IOException e) {
                throw new CoreException(Status.error(Texts.get("export.failed", file, e.getMessage()), e));
            } catch (ProblemException e) {
                throw new CoreException(Status.error(e.problem().toString()));
            }
            ReportFile.seen(file);
            if (open) {
                shell.getDisplay().asyncExec(() -> ReportFile.open(file));
            }
        });
        job.setUser(true);
        job.schedule();
    }
}
