package org.simloom.pack.internal.product;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.EventObject;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.core.runtime.ILog;
import org.eclipse.equinox.internal.p2.engine.BeginOperationEvent;
import org.eclipse.equinox.internal.p2.engine.CommitOperationEvent;
import org.eclipse.equinox.internal.p2.engine.RollbackOperationEvent;
import org.eclipse.equinox.internal.provisional.p2.core.eventbus.SynchronousProvisioningListener;
import org.eclipse.equinox.p2.engine.IProfile;
import org.eclipse.equinox.p2.query.QueryUtil;
import org.simloom.base.problem.Location;
import org.simloom.base.problem.ProblemException;
import org.simloom.pack.internal.Texts;

/**
 * Makes changes of the product whole or none. The platform's engine writes the new profile first and then overwrites
 * the list of bundles in place: whoever kills it in between, or lets the disk be full, is left with a product that
 * does not start. So before each change what is in force is put aside, and it is taken back where the change did not
 * come to its end: here, or by the launcher before it starts anything.
 */
@SuppressWarnings("restriction")
public final class Journal implements SynchronousProvisioningListener {
    private static final String PROFILE = "profile";
    private static final String PID = "pid";

    private final Product product;
    private final Path folder;
    private final Runnable refuse;
    private ProblemException failure;

    /**
     * @param refuse is run where there would be no way back, and should stop the change
     */
    public Journal(Product product, Runnable refuse) {
        this.product = product;
        this.refuse = refuse;
        this.folder = product.data().resolve("org.simloom.pack/journal");
    }

    /**
     * The engine has the profile's lock from the first of these events to the last. It does not hear exceptions, so
     * what went wrong is kept for {@link #requireUndisturbed}.
     */
    @Override
    public void notify(EventObject event) {
        try {
            switch (event) {
                case BeginOperationEvent begin when isOurs(begin.getProfile()) -> begin();
                case RollbackOperationEvent rollback when isOurs(rollback.getProfile()) -> delete();
                case CommitOperationEvent commit when isOurs(commit.getProfile()) -> commit(commit.getProfile());
                default -> {
                    // not a change of this product
                }
            }
        } catch (IOException e) {
            failure = Texts.problem(event instanceof BeginOperationEvent ? "journal" : "recover", Location.file(folder), e,
                    Texts.reason(e));
            ILog.get().error(failure.getMessage(), e);
            refuse.run();
        }
    }

    private boolean isOurs(IProfile profile) {
        return profile.getProfileId().equals(product.profile());
    }

    private void begin() throws IOException {
        Files.createDirectories(folder.getParent());
        Path aside = folder.resolveSibling("journal.part");
        delete(aside);
        Files.createDirectory(aside);
        save(product.bundles(), aside);
        save(product.start(), aside);
        Files.writeString(aside.resolve(PROFILE), newestProfile());
        Files.writeString(aside.resolve(PID), Long.toString(ProcessHandle.current().pid()));
        delete(folder);
        Files.move(aside, folder, StandardCopyOption.ATOMIC_MOVE);
    }

    private static void save(Path file, Path into) throws IOException {
        Path copy = Files.copy(file, into.resolve(file.getFileName()), StandardCopyOption.COPY_ATTRIBUTES);
        try (FileChannel channel = FileChannel.open(copy, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
    }

    private String newestProfile() throws IOException {
        return profiles().max(String::compareTo).orElse("");
    }

    private Stream<String> profiles() throws IOException {
        try (Stream<Path> all = Files.list(product.profiles())) {
            return all.map(file -> file.getFileName().toString()).filter(name -> name.matches("\\d+\\.profile(\\.gz)?"))
                    .toList().stream();
        }
    }

    /** The engine only logs what it cannot write. */
    private void commit(IProfile profile) throws IOException {
        if (!isWritten(profile)) {
            failure = Texts.problem("undone", Location.file(product.folder()));
            restore();
        } else {
            delete();
        }
    }

    private boolean isWritten(IProfile profile) throws IOException {
        Set<String> wanted = profile.query(QueryUtil.ALL_UNITS, null).stream().flatMap(unit -> unit.getArtifacts().stream())
                .filter(artifact -> artifact.getClassifier().equals("osgi.bundle"))
                .map(artifact -> artifact.getId() + "," + artifact.getVersion()).collect(Collectors.toSet());
        Set<String> written = new HashSet<>();
        for (String line : Files.readAllLines(product.bundles())) {
            String[] parts = line.split(",");
            if (parts.length == 5) {
                written.add(parts[0] + "," + parts[1]);
            }
        }
        return written.equals(wanted) && Files.size(product.start()) > 0;
    }

    /**
     * Makes sure that the last change came to its end.
     *
     * @throws ProblemException {@code pack.journal}, {@code pack.undone} or {@code pack.recover}
     */
    void requireUndisturbed() {
        if (failure != null) {
            throw failure;
        }
    }

    /** Takes back what a process left half done that is gone. */
    public void recover() {
        try {
            if (Files.isDirectory(folder) && !isAlive()) {
                restore();
            }
        } catch (IOException e) {
            throw Texts.problem("recover", Location.file(folder), e, Texts.reason(e));
        }
    }

    private boolean isAlive() throws IOException {
        String pid = Files.readString(folder.resolve(PID)).strip();
        return pid.matches("\\d+") && ProcessHandle.of(Long.parseLong(pid)).filter(ProcessHandle::isAlive).isPresent();
    }

    private void restore() throws IOException {
        String newest = Files.readString(folder.resolve(PROFILE)).strip();
        for (Path file : List.of(product.bundles(), product.start())) {
            Path aside = file.resolveSibling(file.getFileName() + ".part");
            Files.copy(folder.resolve(file.getFileName().toString()), aside, StandardCopyOption.REPLACE_EXISTING);
            Files.move(aside, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        }
        for (String profile : profiles().filter(name -> name.compareTo(newest) > 0).toList()) {
            Files.deleteIfExists(product.profiles().resolve(profile));
        }
        ILog.get().warn("An interrupted change of " + product.folder() + " was taken back.");
        delete();
    }

    /** The folder is a journal only under its name. */
    private void delete() throws IOException {
        if (Files.isDirectory(folder)) {
            Path gone = folder.resolveSibling("journal.gone");
            delete(gone);
            Files.move(folder, gone, StandardCopyOption.ATOMIC_MOVE);
            delete(gone);
        }
    }

    private static void delete(Path folder) throws IOException {
        if (Files.isDirectory(folder)) {
            try (Stream<Path> files = Files.list(folder)) {
                for (Path file : files.toList()) {
                    Files.deleteIfExists(file);
                }
            }
            Files.deleteIfExists(folder);
        }
    }
}
