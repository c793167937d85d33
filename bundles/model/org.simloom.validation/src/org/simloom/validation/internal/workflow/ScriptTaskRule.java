package org.simloom.validation.internal.workflow;

import java.nio.file.Files;

import org.simloom.model.workflow.ScriptTask;
import org.simloom.validation.internal.ProjectFiles;
import org.simloom.validation.internal.Refs;
import org.simloom.validation.internal.Report;
import org.simloom.validation.internal.Rule;

/** A script task has one script, and the script is there. */
final class ScriptTaskRule implements Rule<ScriptTask> {

    @Override
    public Class<ScriptTask> about() {
        return ScriptTask.class;
    }

    @Override
    public void check(ScriptTask task, Report report) {
        boolean file = !Refs.blank(task.getScript());
        boolean code = !Refs.blank(task.getCode());
        if (!file && !code) {
            report.error(task, "script.none");
        } else if (file && code) {
            report.error(task, "script.both", task.getScript());
        } else if (file && ProjectFiles.find(task, task.getScript()).filter(path -> !Files.isRegularFile(path)).isPresent()) {
            report.error(task, "script.file", task.getScript());
        }
    }
}
