package org.simloom.study.internal.outcome;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.hipparchus.linear.Array2DRowRealMatrix;
import org.hipparchus.linear.ArrayRealVector;
import org.hipparchus.linear.SingularValueDecomposition;
import org.simloom.sampling.VariableType;
import org.simloom.study.Goal;
import org.simloom.study.ResultTable;
import org.simloom.study.Sample;
import org.simloom.study.SampleState;
import org.simloom.study.StudyDefinition;

/**
 * Main effects of variables: by how much a response changes while a variable goes through all that the samples have of
 * it, by a linear model of least squares. For a balanced design of two levels that is the difference of the means at
 * the two (Box, Hunter, Hunter: Statistics for Experimenters, chapter 5). Of a choice it is the largest difference
 * between means of its values.
 */
public final class Effects {
    private final StudyDefinition definition;
    private final List<Sample> samples;

    public Effects(StudyDefinition definition, List<Sample> samples) {
        this.definition = definition;
        this.samples = samples;
    }

    /** The effects; without rows where there are fewer samples than the model has coefficients. */
    public ResultTable table() {
        TableBuilder table = new TableBuilder("effects").texts("response", "variable").numbers("effect");
        for (int r = 0; r < definition.goals().size(); r++) {
            int response = r;
            List<Sample> usable = samples.stream().filter(s -> s.state() == SampleState.SUCCEEDED
                    && Double.isFinite(s.responses()[response])).toList();
            if (usable.size() > definition.space().size() + 1) {
                add(table, definition.goals().get(r), r, usable);
            }
        }
        return table.table();
    }

    private void add(TableBuilder table, Goal goal, int response, List<Sample> usable) {
        int variables = definition.space().size();
        double[][] rows = new double[usable.size()][variables + 1];
        double[] ranges = new double[variables];
        for (int k = 0; k < variables; k++) {
            int variable = k;
            double[] values = usable.stream().mapToDouble(s -> s.point()[variable]).toArray();
            double lower = Arrays.stream(values).min().orElseThrow();
            ranges[k] = Arrays.stream(values).max().orElseThrow() - lower;
            for (int i = 0; i < values.length; i++) {
                rows[i][0] = 1;
                rows[i][k + 1] = ranges[k] == 0 || isChoice(k) ? 0 : (values[i] - lower) / ranges[k] - 0.5;
            }
        }
        double[] answers = usable.stream().mapToDouble(s -> s.responses()[response]).toArray();
        double[] solution = new SingularValueDecomposition(new Array2DRowRealMatrix(rows, false)).getSolver()
                .solve(new ArrayRealVector(answers, false)).toArray();
        for (int k = 0; k < variables; k++) {
            table.row(goal.name(), definition.space().dimensions().get(k).name(),
                    isChoice(k) ? spread(usable, k, response) : Double.valueOf(solution[k + 1]));
        }
    }

    private boolean isChoice(int variable) {
        return definition.space().dimensions().get(variable).type() == VariableType.CHOICE;
    }

    private static double spread(List<Sample> usable, int variable, int response) {
        Map<Double, Double> means = usable.stream().collect(Collectors.groupingBy(s -> s.point()[variable],
                Collectors.averagingDouble(s -> s.responses()[response])));
        return means.values().stream().mapToDouble(d -> d).max().orElseThrow()
                - means.values().stream().mapToDouble(d -> d).min().orElseThrow();
    }
}
