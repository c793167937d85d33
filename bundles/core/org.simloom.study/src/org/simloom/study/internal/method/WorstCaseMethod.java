package org.simloom.study.internal.method;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.simloom.base.problem.Location;
import org.simloom.base.problem.Problem;
import org.simloom.reliability.worstcase.MarginWorst;
import org.simloom.reliability.worstcase.WorstCase;
import org.simloom.reliability.worstcase.WorstCaseResult;
import org.simloom.reliability.worstcase.WorstCaseSettings;
import org.simloom.study.Goal;
import org.simloom.study.Sample;
import org.simloom.study.StudyDefinition;
import org.simloom.study.internal.Problems;
import org.simloom.study.internal.outcome.TableBuilder;

/** The worst margin of every limit within the tolerances; every worst case told is a real run. */
final class WorstCaseMethod implements Method {
    private static final WorstCaseSettings USUAL = WorstCaseSettings.of(0);

    @Override
    public List<Setting> settings() {
        return List.of(Setting.of("initial", USUAL.initial()), Setting.of("cornerDimensions", USUAL.cornerDimensions()),
                Setting.of("batch", USUAL.batch()), Setting.of("iterations", USUAL.iterations()),
                Setting.of("confidence", USUAL.confidence()), Setting.of("tolerance", USUAL.tolerance()),
                Setting.of("quality", USUAL.quality()));
    }

    @Override
    public int planned(StudyDefinition definition, Settings settings) {
        return definition.budget();
    }

    @Override
    public List<Problem> check(StudyDefinition definition, Settings settings) {
        return definition.goals().stream().anyMatch(Goal::isConstraint) ? List.of()
                : List.of(Problems.error("worst.limit", Location.file(definition.file())));
    }

    @Override
    public Findings run(MethodContext context) {
        Settings s = context.settings();
        List<Goal> limits = context.constraints();
        WorstCaseResult result = WorstCase.run(context.space(), context.definition().nominal(),
                limits.stream().map(Goal::name).toList(), context.margins(),
                new WorstCaseSettings(s.count("initial"), s.count("cornerDimensions"), s.count("batch"), s.count("iterations"),
                        s.number("confidence"), s.number("tolerance"), s.number("quality"), context.definition().seed()));
        TableBuilder table = new TableBuilder("worstCase").texts("response").numbers("nominal", "allowed",
                "worst", "margin", "bound").texts("unit").numbers("sample").texts("confirmed").variables(context.definition());
        for (int i = 0; i < result.margins().size(); i++) {
            MarginWorst worst = result.margins().get(i);
            Sample sample = sample(context, worst.point());
            int response = context.goals().indexOf(limits.get(i));
            List<Object> row = new ArrayList<>();
            row.add(worst.margin());
            row.add(worst.nominal());
            row.add(limits.get(i).allowed());
            row.add(sample == null ? null : (Object) sample.responses()[response]);
            row.add(worst.worst());
            row.add(worst.bounded() ? worst.bound() : Double.NaN);
            row.add(limits.get(i).unit());
            row.add(sample == null ? null : sample.index());
            row.add(sample != null);
            row.addAll(TableBuilder.cells(context.definition(), worst.point()));
            table.row(row);
        }
        return new Findings(List.of(table.table()), result.notes());
    }

    private static Sample sample(MethodContext context, double[] point) {
        return context.answered().get().stream().filter(s -> Arrays.equals(s.point(), point)).findFirst().orElse(null);
    }
}
