package org.simloom.workspace;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.UnaryOperator;

import org.simloom.base.l10n.Messages;
import org.simloom.base.problem.Location;
import org.simloom.base.problem.Problem;
import org.simloom.base.problem.ProblemException;

/**
 * Which projects may run commands on this machine: those that were made here and those that the user has said so of.
 *
 * <p>Scripts, command lines of tool descriptors and input decks of a project are programs of whoever wrote them.
 * What the user has said is kept in the workspace's metadata, never in the project, which could speak for itself
 * there. Workbench and command line share it.
 */
public final class Trust {
    private static final Messages MESSAGES = Messages.of(Trust.class);
    private static final String FILE = ".metadata/.plugins/org.simloom.workspace/trusted";

    private final Path file;

    Trust(Path workspace) {
        this.file = workspace.resolve(FILE);
    }

    /** Whether anything in the project may be run. */
    public boolean isTrusted(Path project) {
        return read().contains(name(project));
    }

    /** From now on, what is in the project may be run. */
    public void trust(Path project) {
        change(trusted -> {
            trusted.add(name(project));
            return trusted;
        });
    }

    /** From now on, the user is asked again. */
    public void revoke(Path project) {
        change(trusted -> {
            trusted.remove(name(project));
            return trusted;
        });
    }

    /**
     * Makes sure that the project is trusted.
     *
     * @throws ProblemException {@code workspace.untrusted}
     */
    public void require(Path project) {
        if (!isTrusted(project)) {
            throw new ProblemException(Problem.error("workspace.untrusted",
                    MESSAGES.get("untrusted", project.getFileName()), MESSAGES.get("untrusted.advice"),
                    Location.file(project)));
        }
    }

    private Set<String> read() {
        try {
            return new LinkedHashSet<>(Files.readAllLines(file, StandardCharsets.UTF_8));
        } catch (NoSuchFileException e) {
            return new LinkedHashSet<>();
        } catch (IOException e) {
            throw problem(e);
        }
    }

    /** Workbench and command line may write at the same time. */
    private void change(UnaryOperator<Set<String>> change) {
        try {
            Files.createDirectories(file.getParent());
            try (FileChannel channel = FileChannel.open(file.resolveSibling("trusted.lock"), StandardOpenOption.CREATE,
                    StandardOpenOption.WRITE); FileLock lock = lock(channel)) {
                Path aside = file.resolveSibling("trusted.part");
                Files.write(aside, change.apply(read()), StandardCharsets.UTF_8);
                Files.move(aside, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            }
        } catch (IOException e) {
            throw problem(e);
        }
    }

    /** Locks of files hold between processes only; threads of one wait for each other here. */
    private static FileLock lock(FileChannel channel) throws IOException {
        for (;;) {
            try {
                return channel.lock();
            } catch (java.nio.channels.OverlappingFileLockException e) {
                Thread.onSpinWait();
            }
        }
    }

    private ProblemException problem(IOException e) {
        return new ProblemException(Problem.error("workspace.trust", MESSAGES.get("trust", String.valueOf(e.getMessage())),
                MESSAGES.get("trust.advice"), Location.file(file)), e);
    }

    /** Two ways to the same folder are one; a line break in a name must not be taken for two names. */
    private static String name(Path project) {
        Path path = project.toAbsolutePath().normalize();
        try {
            path = path.toRealPath();
        } catch (IOException e) {
            // a folder that is gone has no real path; nothing in it can be run either
        }
        return path.toString().replace("\\", "\\\\").replace("\n", "\\n").replace("\r", "\\r");
    }
}
