package org.simloom.cli.internal.command;

import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import org.simloom.base.problem.Location;
import org.simloom.base.problem.Problem;
import org.simloom.base.problem.ProblemException;
import org.simloom.cli.internal.Services;
import org.simloom.cli.internal.Texts;
import org.simloom.pack.Pack;

import picocli.CommandLine.Option;

/** Lets nothing be installed from a site unless the user says that it is trusted: by an option, or when asked. */
final class SiteGate {
    private static final List<String> YES = List.of("y", "yes", "예", "네");

    @Option(names = "--trust", descriptionKey = "packsTrust")
    private boolean trust;

    /**
     * Makes sure that packs of a site may be installed.
     *
     * @param ask whether a user at a terminal may be asked
     * @throws ProblemException {@code cli.packs.untrusted}
     */
    void pass(Services services, URI site, List<Pack> packs, boolean ask) throws IOException {
        if (trust) {
            return;
        }
        String names = packs.stream().map(pack -> pack.id() + " " + pack.version()).collect(Collectors.joining(", "));
        if (ask && services.terminal().answers() && YES.contains(services.terminal()
                .ask(Texts.get("packs.question", names, site)).strip().toLowerCase(Locale.ROOT))) {
            return;
        }
        throw new ProblemException(Problem.error("cli.packs.untrusted", Texts.get("packs.untrusted", names),
                Texts.get("packs.untrusted.advice"), Location.file(site)));
    }
}
