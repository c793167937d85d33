package org.simloom.validation.internal.study;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.simloom.base.problem.ProblemException;
import org.simloom.base.values.CsvTable;
import org.simloom.base.values.TableValue;
import org.simloom.model.study.MethodKind;
import org.simloom.model.study.Study;
import org.simloom.model.study.StudyMethod;
import org.simloom.model.study.Variable;
import org.simloom.validation.internal.ElementPath;
import org.simloom.validation.internal.ProjectFiles;
import org.simloom.validation.internal.Refs;
import org.simloom.validation.internal.Report;
import org.simloom.validation.internal.Rule;

/** A table of samples is there, and has a column for every variable. */
final class TableRule implements Rule<StudyMethod> {

    @Override
    public Class<StudyMethod> about() {
        return StudyMethod.class;
    }

    @Override
    public void check(StudyMethod method, Report report) {
        boolean named = !Refs.blank(method.getTable());
        if (method.getKind() != MethodKind.TABLE) {
            if (named) {
                report.warning(method, "table.unused", method.getTable(), method.getKind().getLiteral());
            }
            return;
        }
        if (!named) {
            report.error(method, "table.none");
            return;
        }
        Optional<Path> file = ProjectFiles.find(method, method.getTable());
        if (file.filter(f -> !Files.isRegularFile(f)).isPresent()) {
            report.error(method, "table.file", method.getTable());
        } else if (file.isPresent() && method.eContainer() instanceof Study study) {
            columns(study, file.get(), report);
        }
    }

    private static void columns(Study study, Path file, Report report) {
        StudyMethod method = study.getMethod();
        try {
            TableValue table = CsvTable.parse(method.getTable(), Files.readString(file));
            List<String> names = table.columns().stream().map(TableValue.Column::name).toList();
            for (Variable variable : study.getVariables()) {
                if (!names.contains(ElementPath.name(variable))) {
                    report.error(method, "table.column", ElementPath.name(variable), String.join(", ", names));
                }
            }
        } catch (ProblemException e) {
            report.problem(method, e.problem());
        } catch (IOException e) {
            report.error(method, "table.unreadable", method.getTable());
        }
    }
}
