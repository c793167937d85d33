package org.simloom.engine.internal.input;

import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;

import org.simloom.base.problem.Location;
import org.simloom.base.problem.ProblemException;
import org.simloom.base.values.Value;
import org.simloom.base.values.ValueParser;
import org.simloom.base.values.ValueType;
import org.simloom.engine.internal.Problems;
import org.simloom.engine.internal.plan.PortSpec;
import org.simloom.engine.internal.value.Fitting;
import org.simloom.store.Store;

/** Reads a port's value from the text a person typed, taking files into the store. */
public final class InputReader {
    private final Store store;
    private final Path project;

    public InputReader(Store store, Path project) {
        this.store = store;
        this.project = project;
    }

    /**
     * The value of a text.
     *
     * @param base  where relative paths are looked for before the project; {@code null} for the project only
     * @param where who has the port, for problems
     * @throws ProblemException {@code value.*}, {@code engine.input.file}, {@code engine.value.*}
     */
    public Value read(PortSpec port, String text, Path base, Location where) {
        try {
            return Fitting.fit(port, parse(port, text, base, where), where);
        } catch (ProblemException e) {
            throw Problems.at(e, where);
        }
    }

    private Value parse(PortSpec port, String text, Path base, Location where) {
        if (port.type().isFile()) {
            Path file = existing(port, text, base, where);
            if (Files.isDirectory(file)) {
                throw Problems.of("input.folder", where, port.name(), text);
            }
            return store.digests().put(file);
        }
        if (port.type() == ValueType.DIRECTORY) {
            Path folder = existing(port, text, base, where);
            if (!Files.isDirectory(folder)) {
                throw Problems.of("input.nofolder", where, port.name(), text);
            }
            return store.content().putTree(folder);
        }
        if (port.type() == ValueType.TABLE && text.indexOf('\n') < 0) {
            return ValueParser.parse(port.name(), port.type(), port.unit(), csv(port, text, base, where));
        }
        return ValueParser.parse(port.name(), port.type(), port.unit(), text);
    }

    /** A table typed in one line is the name of its file. */
    private String csv(PortSpec port, String text, Path base, Location where) {
        Path file = existing(port, text, base, where);
        try {
            return Files.readString(file);
        } catch (MalformedInputException e) {
            throw Problems.of("input.encoding", Location.file(file), port.name());
        } catch (IOException e) {
            throw Problems.of("input.unreadable", Location.file(file), port.name(), e.getMessage());
        }
    }

    private Path existing(PortSpec port, String text, Path base, Location where) {
        try {
            Path given = Path.of(text.strip());
            for (Path folder : base == null ? List.of(project) : List.of(base, project)) {
                Path file = folder.resolve(given).normalize();
                if (Files.exists(file)) {
                    if (!Files.isReadable(file)) {
                        throw Problems.of("input.unreadable", Location.file(file), port.name(), file.getFileName());
                    }
                    return file;
                }
            }
        } catch (InvalidPathException e) {
            // told below like any other path that leads nowhere
        }
        throw Problems.of("input.file", where, port.name(), text, project);
    }
}
