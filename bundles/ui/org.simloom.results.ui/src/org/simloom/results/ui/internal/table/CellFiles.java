package org.simloom.results.ui.internal.table;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.Shell;
import org.simloom.base.problem.ProblemException;
import org.simloom.base.values.CsvTable;
import org.simloom.base.values.DirectoryValue;
import org.simloom.base.values.FileValue;
import org.simloom.base.values.TableValue;
import org.simloom.base.values.Value;
import org.simloom.base.values.ValueType;
import org.simloom.engine.Project;
import org.simloom.results.Column;
import org.simloom.results.ui.internal.Texts;
import org.simloom.store.Store;

/** Opens files, folders and tables among the results: a copy, because what is in the store must stay as it is. */
final class CellFiles {
    private CellFiles() {
    }

    /** Whether the cells of a column lead to something that can be opened. */
    static boolean isLink(Column column) {
        return column.type().isFile() || column.type() == ValueType.DIRECTORY || column.type() == ValueType.TABLE;
    }

    /** Opens what a cell leads to with the program that the system has for it. */
    static void open(Path project, long run, Column column, Value value, Shell shell) {
        Job.createSystem(Texts.get("action.open"), (ICoreRunnable) monitor -> {
            try {
                Path copy = copy(project, run, column, value);
                shell.getDisplay().asyncExec(() -> launch(copy, shell));
            } catch (ProblemException | IOException e) {
                shell.getDisplay().asyncExec(() -> {
                    if (!shell.isDisposed()) {
                        MessageDialog.openError(shell, Texts.get("action.open"), String.valueOf(e.getMessage()));
                    }
                });
            }
        }).schedule();
    }

    private static void launch(Path copy, Shell shell) {
        if (!shell.isDisposed() && !Program.launch(copy.toString())) {
            MessageDialog.openInformation(shell, Texts.get("action.open"), Texts.get("open.where", copy));
        }
    }

    /** A copy in the workspace's own folder, which is put anew each time. */
    static Path copy(Path project, long run, Column column, Value value) throws IOException {
        Path folder = Platform.getStateLocation(Platform.getBundle("org.simloom.results.ui")).toPath()
                .resolve(project.getFileName() + "-" + run).resolve(column.name());
        Files.createDirectories(folder);
        try (Store store = new Project(project).openStore()) {
            return switch (value) {
                case FileValue file -> {
                    Path target = folder.resolve(Path.of(file.name()).getFileName());
                    Files.deleteIfExists(target);
                    store.content().copy(file, target);
                    yield target;
                }
                case DirectoryValue tree -> {
                    store.content().copy(tree, folder);
                    yield folder;
                }
                case TableValue table -> Files.write(folder.resolve(column.name() + ".csv"),
                        CsvTable.format(table).getBytes(StandardCharsets.UTF_8));
                default -> throw new IllegalArgumentException(value.display());
            };
        }
    }
}
