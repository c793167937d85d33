package org.simloom.cli.internal.validation;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

import org.simloom.base.problem.Location;
import org.simloom.base.problem.Problem;
import org.simloom.base.problem.Severity;
import org.simloom.cli.internal.Texts;
import org.simloom.cli.internal.error.ErrorReporter;
import org.simloom.cli.internal.output.Json;

import com.google.gson.JsonObject;

/** What validation has found, by file. */
final class ProblemList {
    private final SortedMap<String, List<Problem>> byFile = new TreeMap<>();
    private final int files;

    /**
     * @param problems in the order in which they are to be shown within a file
     * @param files    how many were examined
     */
    ProblemList(List<Problem> problems, int files) {
        this.files = files;
        problems.forEach(p -> byFile.computeIfAbsent(String.valueOf(p.location().file()), f -> new ArrayList<>()).add(p));
    }

    /** How many of a severity there are. */
    long count(Severity severity) {
        return byFile.values().stream().flatMap(List::stream).filter(p -> p.severity() == severity).count();
    }

    /** For people: a file's name as seen from a folder, below it a line for each problem, then the counts. */
    void print(PrintStream out, Path from) {
        byFile.forEach((file, problems) -> {
            out.println(seen(file, from));
            problems.forEach(problem -> {
                out.print("  ");
                ErrorReporter.print(out, inFile(problem));
            });
        });
        out.println(byFile.isEmpty() ? Texts.get("validate.clean", files)
                : Texts.get("validate.counts", count(Severity.ERROR), count(Severity.WARNING), files));
    }

    private static String seen(String file, Path from) {
        Path path = Path.of(file).toAbsolutePath().normalize();
        return path.startsWith(from) && !path.equals(from) ? from.relativize(path).toString() : path.toString();
    }

    private static Problem inFile(Problem problem) {
        Location where = problem.location();
        String line = where.line() > 0 ? Texts.get("validate.line", where.line()) : null;
        String place = line == null ? where.element() : where.element() == null ? line : line + ", " + where.element();
        return new Problem(problem.severity(), problem.code(), problem.message(), problem.advice(),
                Location.element(null, place));
    }

    /** The same for machines. */
    JsonObject json() {
        JsonObject document = new JsonObject();
        document.addProperty("files", files);
        document.addProperty("errors", count(Severity.ERROR));
        document.addProperty("warnings", count(Severity.WARNING));
        document.add("problems", Json.problems(byFile.values().stream().flatMap(List::stream).toList()));
        return document;
    }
}
