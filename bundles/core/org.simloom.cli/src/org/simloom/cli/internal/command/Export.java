package org.simloom.cli.internal.command;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

import org.simloom.base.problem.Location;
import org.simloom.base.problem.Problem;
import org.simloom.base.problem.ProblemException;
import org.simloom.base.values.DirectoryValue;
import org.simloom.base.values.FileValue;
import org.simloom.base.values.Value;
import org.simloom.cli.internal.Texts;
import org.simloom.cli.internal.output.Values;
import org.simloom.engine.Project;
import org.simloom.store.Store;

/** Copies files among a run's outputs to where a person wants them. */
final class Export {
    private final Project project;

    Export(Project project) {
        this.project = project;
    }

    /**
     * Copies every file and folder to {@code folder}; what has the same name there is replaced.
     *
     * @throws ProblemException {@code cli.export} where it cannot be written
     */
    void save(Map<String, Value> outputs, Path folder) {
        try (Store store = project.openStore()) {
            Files.createDirectories(folder);
            for (Map.Entry<String, Value> output : outputs.entrySet()) {
                Path name = Values.fileName(output.getKey(), output.getValue());
                if (name != null) {
                    Path target = folder.resolve(name);
                    if (output.getValue() instanceof FileValue file) {
                        Files.deleteIfExists(target);
                        store.content().copy(file, target);
                    } else if (output.getValue() instanceof DirectoryValue tree) {
                        store.content().copy(tree, target);
                    }
                }
            }
        } catch (FileAlreadyExistsException e) {
            throw problem(folder, Texts.get("export.noFolder"));
        } catch (IOException e) {
            throw problem(folder, String.valueOf(e.getMessage()));
        }
    }

    private static ProblemException problem(Path folder, String why) {
        return new ProblemException(Problem.error("cli.export", Texts.get("export", why),
                Texts.get("export.advice"), Location.file(folder)));
    }
}
