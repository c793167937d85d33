package org.simloom.validation.internal.study;

import org.simloom.model.study.Correlation;
import org.simloom.model.study.Study;
import org.simloom.model.study.Variable;
import org.simloom.validation.internal.ElementPath;
import org.simloom.validation.internal.Refs;
import org.simloom.validation.internal.Report;
import org.simloom.validation.internal.Rule;

/** A correlation is between two variables of the study that scatter. */
final class CorrelationRule implements Rule<Correlation> {

    @Override
    public Class<Correlation> about() {
        return Correlation.class;
    }

    @Override
    public void check(Correlation correlation, Report report) {
        Variable first = correlation.getFirst();
        Variable second = correlation.getSecond();
        if (first == null || second == null) {
            report.error(correlation, "correlation.end");
        } else if (first == second) {
            report.error(correlation, "correlation.same", ElementPath.name(first));
        }
        if (!(Math.abs(correlation.getCoefficient()) <= 1)) {
            report.error(correlation, "correlation.range", correlation.getCoefficient());
        }
        end(correlation, first, report);
        end(correlation, second, report);
    }

    private static void end(Correlation correlation, Variable variable, Report report) {
        if (!Refs.present(variable)) {
            return;
        }
        if (variable.eContainer() != correlation.eContainer() && correlation.eContainer() instanceof Study study) {
            report.error(correlation, "correlation.foreign", ElementPath.of(variable), ElementPath.name(study));
        } else if (Limits.distribution(variable) == null) {
            report.warning(correlation, "correlation.scatter", ElementPath.name(variable));
        }
    }
}
