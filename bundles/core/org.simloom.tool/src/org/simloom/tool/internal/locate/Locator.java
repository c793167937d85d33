package org.simloom.tool.internal.locate;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.simloom.base.files.FileStamp;
import org.simloom.base.l10n.LocalText;
import org.simloom.base.problem.Location;
import org.simloom.model.tool.Executable;
import org.simloom.model.tool.ToolDescriptor;
import org.simloom.model.tool.VersionProbe;
import org.simloom.tool.Installation;
import org.simloom.tool.ToolCatalog;
import org.simloom.tool.ToolMissingException;
import org.simloom.tool.internal.Patterns;
import org.simloom.tool.internal.Texts;

/** Finds programs on this machine and asks for their versions, each program once as long as its file is the same. */
public final class Locator {
    private static final int MOST_OUTPUT = 1 << 16;

    private final Map<String, String> environment;
    private final Map<Program, String> versions = new ConcurrentHashMap<>();

    /** A program as it is now, and how it is asked. */
    private record Program(Path file, FileStamp stamp, List<String> arguments) {
    }

    public Locator(Map<String, String> environment) {
        this.environment = environment;
    }

    /**
     * The tool's program.
     *
     * @param range versions that will do; empty for any
     * @throws org.simloom.base.problem.ProblemException {@code tool.missing} or {@code tool.version}
     */
    public Installation locate(ToolDescriptor tool, Executable executable, String range) {
        String named = named(executable);
        if (named != null && !runnable(Path.of(named))) {
            throw new ToolMissingException(Texts.problems().error("named", Location.element(null, tool.getId()),
                    executable.getEnvironmentVariable(), named, executable.getName()), List.of());
        }
        Path path = named != null ? Path.of(named) : find(executable);
        if (path == null) {
            throw new ToolMissingException(Texts.problems().error("missing", Location.element(null, tool.getId()),
                    ToolCatalog.label(tool), String.join(", ", executable.getCandidates()), install(tool, executable)),
                    executable.getDebianPackages());
        }
        String version = version(executable, path);
        boolean fits = Versions.inRange(version, range) && Versions.inRange(version, executable.getMinimumVersion())
                && (executable.getMaximumVersion() == null || executable.getMaximumVersion().isEmpty()
                        || Versions.compare(version, executable.getMaximumVersion()) < 0);
        if (!fits) {
            throw Texts.problem("version", Location.file(path), ToolCatalog.label(tool), version);
        }
        return new Installation(executable.getName(), path, version);
    }

    private static LocalText install(ToolDescriptor tool, Executable executable) {
        List<String> packages = executable.getDebianPackages();
        return packages.isEmpty() ? ToolCatalog.texts(tool, executable.getInstallHint())
                : Texts.everywhere("missing.debian", String.join(" ", packages));
    }

    /** The path that the environment or the user's settings name; {@code null} for none. */
    private String named(Executable executable) {
        String named = executable.getEnvironmentVariable() == null ? null
                : environment.get(executable.getEnvironmentVariable());
        return named == null || named.isBlank() ? null : named;
    }

    private Path find(Executable executable) {
        List<String> folders = new ArrayList<>(
                List.of(environment.getOrDefault("PATH", "").split(Pattern.quote(File.pathSeparator))));
        executable.getSearchPaths().forEach(folder -> folders.add(expand(folder)));
        for (String candidate : executable.getCandidates()) {
            for (String folder : folders) {
                Path path = Path.of(folder.isEmpty() ? "." : folder, candidate).toAbsolutePath();
                if (runnable(path)) {
                    return path;
                }
            }
        }
        return null;
    }

    private String expand(String folder) {
        String home = folder.startsWith("~") ? System.getProperty("user.home") + folder.substring(1) : folder;
        return Pattern.compile("\\$(\\w+)").matcher(home)
                .replaceAll(m -> Matcher.quoteReplacement(environment.getOrDefault(m.group(1), "")));
    }

    private static boolean runnable(Path path) {
        return Files.isExecutable(path) && !Files.isDirectory(path);
    }

    private String version(Executable executable, Path path) {
        VersionProbe probe = executable.getProbe();
        if (probe == null) {
            return "";
        }
        try {
            Path real = path.toRealPath();
            Program program = new Program(real, FileStamp.of(real), List.copyOf(probe.getArguments()));
            return versions.computeIfAbsent(program, key -> ask(probe, path));
        } catch (IOException e) {
            return "";
        }
    }

    private String ask(VersionProbe probe, Path path) {
        List<String> command = new ArrayList<>(List.of(path.toString()));
        command.addAll(probe.getArguments());
        Path output = null;
        try {
            output = Files.createTempFile("simloom-version", ".txt");
            Process process = new ProcessBuilder(command).directory(output.getParent().toFile())
                    .redirectErrorStream(true).redirectOutput(output.toFile()).start();
            process.getOutputStream().close();
            if (!process.waitFor(Math.round(probe.getTimeout() * 1000), TimeUnit.MILLISECONDS)) {
                process.descendants().forEach(ProcessHandle::destroyForcibly);
                process.destroyForcibly();
                return "";
            }
            Pattern pattern = Patterns.compile(probe.getPattern(), path.getFileName().toString());
            boolean accepted = probe.getAcceptedExitCodes().isEmpty() ? process.exitValue() == 0
                    : probe.getAcceptedExitCodes().contains(process.exitValue());
            byte[] bytes;
            try (var in = Files.newInputStream(output)) {
                bytes = in.readNBytes(MOST_OUTPUT);
            }
            Matcher matcher = pattern.matcher(new String(bytes, StandardCharsets.UTF_8));
            return accepted && matcher.find() ? matcher.group(Math.min(1, matcher.groupCount())) : "";
        } catch (IOException e) {
            return "";
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return "";
        } finally {
            if (output != null) {
                output.toFile().delete();
            }
        }
    }
}
