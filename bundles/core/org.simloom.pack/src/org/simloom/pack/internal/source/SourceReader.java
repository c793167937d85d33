package org.simloom.pack.internal.source;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.simloom.base.problem.Location;
import org.simloom.base.problem.Problem;
import org.simloom.base.problem.Severity;
import org.simloom.engine.Examination;
import org.simloom.engine.ProblemsException;
import org.simloom.model.tool.ToolDescriptor;
import org.simloom.pack.PackSource;
import org.simloom.pack.internal.Texts;
import org.simloom.tool.ToolCatalog;

/** Reads the folder that a pack is made of. */
public final class SourceReader {
    /** Subfolder with example projects. */
    public static final String EXAMPLES = "examples";
    private static final String TOOL = ".simtool";

    private final Path folder;
    private final Map<String, Path> files = new TreeMap<>();

    public SourceReader(Path folder) {
        this.folder = folder;
    }

    /** See {@link PackSource#read}. */
    public PackSource read(String version) {
        List<Path> found = descriptors();
        examine(found);
        List<ToolDescriptor> tools = new ArrayList<>();
        for (Path file : found) {
            ToolDescriptor tool = ToolCatalog.read(file);
            tools.stream().filter(other -> other.getId().equals(tool.getId())).findAny().ifPresent(other -> {
                throw Texts.problem("twice", Location.file(file), tool.getId());
            });
            tools.add(tool);
            files.put(file.getFileName().toString(), file);
            new NamedFiles(folder, file, files).add(tool);
        }
        examples();
        return new PackSource(folder, new DescriptionReader(folder, tools).read(version),
                found.stream().map(file -> file.getFileName().toString()).toList(),
                tools.stream().map(ToolDescriptor::getId).toList(), Map.copyOf(files));
    }

    private List<Path> descriptors() {
        if (!Files.isDirectory(folder)) {
            throw Texts.problem("folder", Location.file(folder));
        }
        try (Stream<Path> all = Files.list(folder)) {
            List<Path> found = all.filter(file -> file.getFileName().toString().endsWith(TOOL)).sorted().toList();
            if (found.isEmpty()) {
                throw Texts.problem("noTools", Location.file(folder));
            }
            return found;
        } catch (IOException e) {
            throw Texts.problem("unreadable", Location.file(folder), e, Texts.reason(e));
        }
    }

    /** What a run would refuse must not be handed on; what it would warn of may. */
    private static void examine(List<Path> found) {
        Examination examination = new Examination(new ToolCatalog(List.of(), Map.of(), Map.of()));
        List<Problem> errors = found.stream().flatMap(file -> examination.file(file).stream())
                .filter(problem -> problem.severity() == Severity.ERROR).toList();
        if (!errors.isEmpty()) {
            throw new ProblemsException(errors);
        }
    }

    private void examples() {
        Path examples = folder.resolve(EXAMPLES);
        if (!Files.isDirectory(examples)) {
            return;
        }
        // results lie in hidden folders; a project is one by its .project
        try (Stream<Path> all = Files.walk(examples)) {
            all.filter(Files::isRegularFile).filter(file -> isPublic(examples.relativize(file)))
                    .forEach(file -> files.put(NamedFiles.name(folder, file), file));
        } catch (IOException | java.io.UncheckedIOException e) {
            throw Texts.problem("unreadable", Location.file(examples), e, e.getMessage());
        }
    }

    private static boolean isPublic(Path relative) {
        for (Path part : relative) {
            if (part.toString().startsWith(".") && !part.toString().equals(".project")) {
                return false;
            }
        }
        return true;
    }
}
