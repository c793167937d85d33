package org.simloom.cli.internal.setup;

import java.util.List;
import java.util.concurrent.Callable;

import org.simloom.cli.internal.Terminal;
import org.simloom.cli.internal.Texts;
import org.simloom.tool.ToolMissingException;

/** Does work that needs tools; installs the packages of those that are missing first, where that is allowed. */
public final class MissingTools {
    /** Brings packages onto this machine. */
    public interface Installer {
        /**
         * Installs packages.
         *
         * @throws org.simloom.base.problem.ProblemException where they cannot be installed
         */
        void install(List<String> packages) throws InterruptedException;
    }

    private final Terminal terminal;
    private final Installer installer;

    /**
     * @param installer {@code null} where nothing may be installed
     */
    public MissingTools(Terminal terminal, Installer installer) {
        this.terminal = terminal;
        this.installer = installer;
    }

    /** The packages of this machine where the launcher, by {@code simloom.install}, says that they may be changed. */
    public static MissingTools ofProcess(Terminal terminal) {
        return new MissingTools(terminal, "apt".equals(System.getProperty("simloom.install"))
                ? new DebianPackages() : null);
    }

    /** The result of {@code work}, which is begun once more when tools were missing and could be installed. */
    public <T> T provide(Callable<T> work) throws Exception {
        try {
            return work.call();
        } catch (ToolMissingException e) {
            if (installer == null || e.packages().isEmpty()) {
                throw e;
            }
            terminal.err().println(Texts.get("setup.installing", String.join(" ", e.packages())));
            installer.install(e.packages());
            return work.call();
        }
    }
}
