package org.simloom.results.ui.internal.table;

import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.core.runtime.CoreException;
import org.simloom.base.problem.ProblemException;
import org.simloom.results.Column;
import org.simloom.results.CsvExport;
import org.simloom.results.ui.internal.Texts;
import org.simloom.results.ui.internal.data.Snapshot;

/** Asks where to write the shown rows and columns, and writes them in the background. */
final class CsvDialog {
    private CsvDialog() {
    }

    static void open(Shell shell, Snapshot shown, List<Column> columns) {
        FileDialog dialog = new FileDialog(shell, SWT.SAVE);
        dialog.setText(Texts.get("action.export"));
        dialog.setFilterNames(new String[] {Texts.get("csv.plain"), Texts.get("csv.excel")});
        dialog.setFilterExtensions(new String[] {"*.csv", "*.csv"});
        dialog.setFilterPath(shown.source().project().toString());
        dialog.setFileName(Path.of(shown.source().workflow()).getFileName().toString().replaceFirst("\\.simflow$", "")
                + ".csv");
        dialog.setOverwrite(true);
        String file = dialog.open();
        if (file != null) {
            write(Path.of(file), shown, columns, dialog.getFilterIndex() == 1);
        }
    }

    /** Writes in the background; what goes wrong is shown by the job. */
    static Job write(Path file, Snapshot shown, List<Column> columns, boolean mark) {
        Job job = Job.create(Texts.get("action.export"), (ICoreRunnable) monitor -> {
            try {
                CsvExport.write(file, columns, shown.rows(), mark);
            } catch (ProblemException e) {
                throw new CoreException(new Status(IStatus.ERROR, "org.simloom.results.ui", e.getMessage()));
            }
        });
        job.setUser(true);
        job.schedule();
        return job;
    }
}
