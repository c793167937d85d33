package org.simloom.validation.internal.workflow;

import java.nio.file.Files;

import org.simloom.model.base.OutputPort;
import org.simloom.model.workflow.SurrogateTask;
import org.simloom.validation.internal.ElementPath;
import org.simloom.validation.internal.ProjectFiles;
import org.simloom.validation.internal.Ports;
import org.simloom.validation.internal.Refs;
import org.simloom.validation.internal.Report;
import org.simloom.validation.internal.Rule;

/** A surrogate task has its file, and predicts numbers. */
final class SurrogateTaskRule implements Rule<SurrogateTask> {

    @Override
    public Class<SurrogateTask> about() {
        return SurrogateTask.class;
    }

    @Override
    public void check(SurrogateTask task, Report report) {
        if (Refs.blank(task.getFile())) {
            report.error(task, "surrogate.none");
        } else if (ProjectFiles.find(task, task.getFile()).filter(path -> !Files.isRegularFile(path)).isPresent()) {
            report.error(task, "surrogate.file", task.getFile());
        }
        for (OutputPort output : task.getOutputs()) {
            if (!Ports.isNumeric(output)) {
                report.error(output, "surrogate.type", ElementPath.name(output));
            }
        }
    }
}
