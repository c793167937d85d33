package org.simloom.cli.internal.command;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

import org.simloom.base.problem.Location;
import org.simloom.base.problem.Problem;
import org.simloom.base.problem.ProblemException;
import org.simloom.base.values.DirectoryValue;
import org.simloom.base.values.FileValue;
import org.simloom.base.values.Value;
import org.simloom.cli.internal.Texts;
import org.simloom.cli.internal.output.Values;
import org.simloom.engine.Project;
import org.simloom.store.ContentStore;
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
     * @throws ProblemException {@code cli.export} where it cannot be written, {@code store.damaged} where the stored
     *         file is not what it was
     */
    void save(Map<String, Value> outputs, Path folder) {
        try (Store store = project.openStore()) {
            Files.createDirectories(folder);
            Set<Path> taken = new HashSet<>();
            for (Map.Entry<String, Value> output : outputs.entrySet()) {
                Path name = Values.fileName(output.getKey(), output.getValue());
                if (name != null) {
                    Path target = folder.resolve(taken.add(name) ? name : Path.of(output.getKey() + "-" + name));
                    copy(store.content(), output.getValue(), target);
                }
            }
        } catch (FileAlreadyExistsException e) {
            throw problem(folder, Texts.get("export.noFolder"));
        } catch (IOException e) {
            throw problem(folder, String.valueOf(e.getMessage()));
        }
    }

    private static void copy(ContentStore content, Value value, Path target) throws IOException {
        if (value instanceof FileValue file) {
            require(content, file.hash(), target);
            Files.deleteIfExists(target);
            content.copy(file, target);
        } else if (value instanceof DirectoryValue tree) {
            require(content, tree.hash(), target);
            content.hashes(tree).forEach(hash -> require(content, hash, target));
            content.copy(tree, target);
        }
    }

    /** What a person takes along is looked at once more: a disk may have changed it since it was stored. */
    private static void require(ContentStore content, String hash, Path target) {
        if (!content.verify(hash)) {
            throw new ProblemException(Problem.error("store.damaged", Texts.get("export.damaged"),
                    Texts.get("export.damaged.advice"), Location.file(target)));
        }
    }

    private static ProblemException problem(Path folder, String why) {
        return new ProblemException(Problem.error("cli.export", Texts.get("export", why),
                Texts.get("export.advice"), Location.file(folder)));
    }
}
