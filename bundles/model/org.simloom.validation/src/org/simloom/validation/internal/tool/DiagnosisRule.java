package org.simloom.validation.internal.tool;

import org.simloom.model.tool.Diagnosis;
import org.simloom.validation.internal.Refs;
import org.simloom.validation.internal.Report;
import org.simloom.validation.internal.Rule;

/** A diagnosis says what a message means and what to do. */
final class DiagnosisRule implements Rule<Diagnosis> {

    @Override
    public Class<Diagnosis> about() {
        return Diagnosis.class;
    }

    @Override
    public void check(Diagnosis diagnosis, Report report) {
        Regex.require(diagnosis, diagnosis.getPattern(), report);
        Places.require(diagnosis, diagnosis.getSource(), report);
        if (Refs.blank(diagnosis.getCause())) {
            report.error(diagnosis, "diagnosis.cause");
        }
        if (Refs.blank(diagnosis.getAdvice())) {
            report.warning(diagnosis, "diagnosis.remedy");
        }
    }
}
