package org.simloom.cli.internal.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import org.simloom.base.problem.ProblemException;
import org.simloom.cli.internal.Services;
import org.simloom.cli.internal.Texts;
import org.simloom.workspace.Trust;

import picocli.CommandLine.Option;

/** Lets nothing of a project run that was not made here, unless the user says so: by an option, or when asked. */
public final class TrustGate {
    private static final List<String> YES = List.of("y", "yes", "예", "네");

    @Option(names = "--trust", descriptionKey = "trust")
    private boolean trust;

    /**
     * Makes sure that a project may run commands.
     *
     * @param ask whether a user at a terminal may be asked
     * @throws ProblemException {@code workspace.untrusted}
     */
    public void pass(Services services, Path project, boolean ask) throws IOException {
        Trust trusted = services.workspace().trust();
        if (!trusted.isTrusted(project) && (trust || ask && services.terminal().answers() && allows(services, project))) {
            trusted.trust(project);
        }
        trusted.require(project);
    }

    private static boolean allows(Services services, Path project) throws IOException {
        String answer = services.terminal().ask(Texts.get("trust.question", project));
        return YES.contains(answer.strip().toLowerCase(Locale.ROOT));
    }
}
