package org.simloom.cli.internal.setup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.simloom.base.problem.Location;
import org.simloom.base.problem.Problem;
import org.simloom.base.problem.ProblemException;
import org.simloom.cli.internal.Texts;

/** Installs packages by apt. Lists of packages are fetched only where those on the machine do not do. */
final class DebianPackages implements MissingTools.Installer {
    private static final List<String> APT = List.of("apt-get", "-o", "DPkg::Lock::Timeout=300");

    @Override
    public void install(List<String> packages) throws InterruptedException {
        Path log = null;
        try {
            log = Files.createTempFile("simloom-apt-", ".log");
            List<String> install = new ArrayList<>(List.of("install", "-y", "--no-install-recommends"));
            install.addAll(packages);
            if (!apt(install, log) && !(apt(List.of("update"), log) && apt(install, log))) {
                throw problem(packages, log);
            }
            Files.delete(log);
        } catch (IOException e) {
            throw problem(packages, log);
        }
    }

    private static boolean apt(List<String> arguments, Path log) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(APT);
        command.addAll(arguments);
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
        builder.environment().put("DEBIAN_FRONTEND", "noninteractive");
        Process process = builder.start();
        process.getOutputStream().close();
        return process.waitFor() == 0;
    }

    private static ProblemException problem(List<String> packages, Path log) {
        String names = String.join(" ", packages);
        return new ProblemException(Problem.error("cli.packages", Texts.get("setup.failed", names),
                Texts.get("setup.failed.advice", names, String.valueOf(log)), Location.NONE));
    }
}
