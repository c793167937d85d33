package org.simloom.workbench.internal.preference;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

import org.simloom.base.problem.Problem;
import org.simloom.model.tool.ToolDescriptor;
import org.simloom.tool.ToolDoctor;
import org.simloom.workbench.internal.Texts;

/** A tool as the preferences show it: where its program is to be, and what is known of it. */
final class ToolRow {
    private final ToolDescriptor tool;
    private final String variable;
    private String path;
    private ToolDoctor.Report report;
    private boolean tried;

    ToolRow(ToolDescriptor tool, Map<String, String> paths) {
        this.tool = tool;
        this.variable = tool.getExecutables().get(0).getEnvironmentVariable();
        this.path = variable == null ? "" : paths.getOrDefault(variable, "");
    }

    ToolDescriptor tool() {
        return tool;
    }

    /** The variable by which a user names the program; {@code null} where the descriptor has none. */
    String variable() {
        return variable;
    }

    /** What the user has named; empty where it is to be searched. */
    String path() {
        return path;
    }

    void setPath(String named) {
        path = named;
        report = null;
    }

    void setReport(ToolDoctor.Report found, boolean wasTried) {
        report = found;
        tried = wasTried;
    }

    boolean isWrong() {
        return !path.isEmpty() && !Files.isExecutable(Path.of(path));
    }

    void addTo(Map<String, String> environment) {
        if (variable != null && !path.isEmpty()) {
            environment.put(variable, path);
        }
    }

    /** Where it is. */
    String place() {
        return !path.isEmpty() ? path
                : report != null && report.installation() != null ? report.installation().path().toString() : "";
    }

    /** How it is. */
    String state() {
        if (report == null) {
            return "";
        }
        if (report.installation() == null) {
            return Texts.get("tool.missing");
        }
        return report.problem() != null ? Texts.get("tool.fails")
                : Texts.get(tried && report.trial() != null ? "tool.works" : "tool.found", report.installation().version());
    }

    /** More of it: what is wrong and what to do, and the whole path of the program. */
    String result() {
        Problem problem = report == null ? null : report.problem();
        String result = problem == null ? state() : problem.message() + "\n" + problem.advice();
        return place().isEmpty() || result.contains(place()) ? result : result + "\n" + place();
    }
}
