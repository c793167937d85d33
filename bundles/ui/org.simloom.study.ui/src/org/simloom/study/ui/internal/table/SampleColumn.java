package org.simloom.study.ui.internal.table;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

import org.simloom.base.units.UnitText;
import org.simloom.sampling.Dimension;
import org.simloom.sampling.VariableType;
import org.simloom.study.Goal;
import org.simloom.study.Sample;
import org.simloom.study.SampleState;
import org.simloom.study.StudyDefinition;
import org.simloom.study.TableText;
import org.simloom.study.ui.internal.Texts;

/**
 * A column of the table of samples.
 *
 * @param title   with the unit
 * @param numeric whether it stands on the right
 * @param text    what stands in it
 * @param order   how it is sorted
 */
record SampleColumn(String title, boolean numeric, Function<Sample, String> text, Comparator<Sample> order) {

    /** The columns for a study: number, state, run, its variables, its responses. */
    static List<SampleColumn> of(StudyDefinition definition) {
        List<SampleColumn> columns = new ArrayList<>();
        columns.add(new SampleColumn(Texts.get("column.index"), true, sample -> Integer.toString(sample.index()),
                Comparator.comparingInt(Sample::index)));
        columns.add(new SampleColumn(Texts.get("column.state"), false, SampleColumn::state,
                Comparator.comparing(Sample::state)));
        columns.add(new SampleColumn(Texts.get("column.run"), true, sample -> sample.run() == 0 ? "" : Long.toString(sample.run()),
                Comparator.comparingLong(Sample::run)));
        for (int i = 0; i < definition.space().size(); i++) {
            Dimension dimension = definition.space().dimensions().get(i);
            int at = i;
            columns.add(new SampleColumn(UnitText.heading(definition.labels().get(i), dimension.unit()),
                    dimension.type() != VariableType.CHOICE, sample -> value(dimension, sample.point()[at]),
                    Comparator.comparingDouble(sample -> sample.point()[at])));
        }
        for (int i = 0; i < definition.goals().size(); i++) {
            Goal goal = definition.goals().get(i);
            int at = i;
            columns.add(new SampleColumn(UnitText.heading(goal.label(), goal.unit()), true,
                    sample -> TableText.number(sample.responses()[at]), Comparator.comparingDouble(sample -> sample.responses()[at])));
        }
        return columns;
    }

    private static String value(Dimension dimension, double value) {
        return dimension.type() == VariableType.CHOICE && value >= 0 && value < dimension.choices().size()
                ? dimension.choices().get((int) value) : TableText.number(value);
    }

    private static String state(Sample sample) {
        if (sample.suspicious()) {
            return Texts.get("sample.suspicious");
        }
        return Texts.get(sample.state() == SampleState.SUCCEEDED && sample.cached() ? "sample.CACHED"
                : "sample." + sample.state());
    }
}
