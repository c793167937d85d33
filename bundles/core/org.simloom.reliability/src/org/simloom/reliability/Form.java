package org.simloom.reliability;

import java.util.ArrayList;
import java.util.List;

import org.simloom.reliability.internal.Runs;
import org.simloom.reliability.internal.Scatter;
import org.simloom.reliability.internal.StandardSpace;
import org.simloom.reliability.internal.form.MarginForm;
import org.simloom.sampling.Evaluator;
import org.simloom.sampling.Space;

/**
 * First and second order reliability of margins (safe where at least 0) over real variables that scatter, correlated or
 * not: few runs, exact for limit states that are nearly plane or a paraboloid, and wrong without a sign of it for others,
 * which is why importance samples can check it. Der Kiureghian, Structural and System Reliability, Cambridge 2022.
 */
public final class Form {
    private Form() {
    }

    /**
     * Searches the design points of every margin.
     *
     * @param margins names of the values that the evaluator answers with
     * @return one result for each margin
     * @throws org.simloom.base.problem.ProblemException where a variable has no distribution or takes whole numbers or
     *                                                   choices only, or every run fails
     */
    public static List<FormResult> run(Space space, List<String> margins, Evaluator evaluator, FormSettings settings) {
        Scatter scatter = Scatter.smooth(space);
        Runs runs = new Runs(space, margins, evaluator);
        StandardSpace standard = new StandardSpace(scatter, runs);
        List<FormResult> results = new ArrayList<>();
        for (int i = 0; i < margins.size(); i++) {
            results.add(new MarginForm(standard, i, settings).run());
            runs.requireSuccess();
        }
        return results;
    }
}
