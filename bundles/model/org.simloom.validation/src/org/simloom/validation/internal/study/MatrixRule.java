package org.simloom.validation.internal.study;

import java.util.List;

import org.simloom.model.study.Correlation;
import org.simloom.model.study.Study;
import org.simloom.model.study.Variable;
import org.simloom.validation.internal.ElementPath;
import org.simloom.validation.internal.Report;
import org.simloom.validation.internal.Rule;

/** The correlations of a study are possible together: their matrix is positive semi-definite. */
final class MatrixRule implements Rule<Study> {
    private static final double ROUNDING = 1e-9;

    @Override
    public Class<Study> about() {
        return Study.class;
    }

    @Override
    public void check(Study study, Report report) {
        List<Variable> variables = study.getVariables();
        double[][] matrix = new double[variables.size()][variables.size()];
        for (int i = 0; i < matrix.length; i++) {
            matrix[i][i] = 1;
        }
        for (Correlation correlation : study.getCorrelations()) {
            int i = variables.indexOf(correlation.getFirst());
            int j = variables.indexOf(correlation.getSecond());
            if (i < 0 || j < 0 || i == j || !(Math.abs(correlation.getCoefficient()) <= 1)) {
                return; // told of the correlation itself
            }
            if (matrix[i][j] != 0) {
                report.error(correlation, "correlation.twice", ElementPath.name(correlation.getFirst()),
                        ElementPath.name(correlation.getSecond()));
                return;
            }
            matrix[i][j] = correlation.getCoefficient();
            matrix[j][i] = correlation.getCoefficient();
        }
        if (!isSemiDefinite(matrix)) {
            report.error(study, "correlation.matrix");
        }
    }

    /** By symmetric elimination: a pivot of zero must have a row of zeros, none may be negative. */
    private static boolean isSemiDefinite(double[][] matrix) {
        for (int k = 0; k < matrix.length; k++) {
            double pivot = matrix[k][k];
            if (pivot < -ROUNDING) {
                return false;
            }
            for (int i = k + 1; i < matrix.length; i++) {
                if (pivot <= ROUNDING && Math.abs(matrix[i][k]) > Math.sqrt(ROUNDING)) {
                    return false;
                }
                for (int j = k + 1; pivot > ROUNDING && j < matrix.length; j++) {
                    matrix[i][j] -= matrix[i][k] * matrix[k][j] / pivot;
                }
            }
        }
        return true;
    }
}
