package org.simloom.study.internal.run;

import java.util.Arrays;
import java.util.Set;
import java.util.StringJoiner;
import java.util.TreeMap;

import org.hipparchus.distribution.RealDistribution;
import org.simloom.base.values.ValueCodec;
import org.simloom.engine.Campaign;
import org.simloom.sampling.Dimension;
import org.simloom.study.Goal;
import org.simloom.study.StudyDefinition;
import org.simloom.study.internal.method.Methods;

/**
 * What the samples of a study and their answers depend on. How many samples are asked for is left out, so that more can
 * be asked for later, and so is what the answers are held against.
 */
public final class StudyDigest {
    private static final String FORMAT = "simloom-study-1";
    private static final Set<String> COUNTS = Set.of(Methods.SAMPLES);
    private static final double[] PROBABILITIES = {0.01, 0.25, 0.5, 0.75, 0.99};

    private StudyDigest() {
    }

    /** The names that samples are made of. */
    public static String shape(StudyDefinition definition) {
        StringJoiner shape = new StringJoiner("\n");
        definition.space().dimensions().forEach(dimension -> shape.add(dimension.name() + " " + dimension.choices()));
        shape.add("");
        definition.goals().forEach(goal -> shape.add(goal.name()));
        return shape.toString();
    }

    /** The digest of a study whose workflow is open. */
    static String of(StudyDefinition definition, Campaign campaign, PointInputs inputs) {
        StringJoiner text = new StringJoiner("\n");
        text.add(FORMAT).add(campaign.digest()).add(inputs.digest());
        for (int i = 0; i < definition.space().size(); i++) {
            text.add(definition.inputs().get(i)).add(text(definition.space().dimensions().get(i)));
        }
        text.add(correlation(definition)).add(definition.space().allowed().toString());
        for (Goal goal : definition.goals()) {
            text.add(goal.name()).add(goal.port());
        }
        TreeMap<String, String> settings = new TreeMap<>(definition.settings());
        settings.keySet().removeAll(COUNTS);
        text.add(definition.method().getLiteral()).add(settings.toString()).add(Long.toString(definition.seed()));
        return ValueCodec.sha256(text.toString());
    }

    /** Where the samples are and how they scatter. */
    public static String space(StudyDefinition definition) {
        StringJoiner text = new StringJoiner("\n");
        definition.space().dimensions().forEach(dimension -> text.add(text(dimension)));
        return text.add(correlation(definition)).toString();
    }

    private static String correlation(StudyDefinition definition) {
        return definition.space().correlation() == null ? "" : Arrays.deepToString(definition.space().correlation().getData());
    }

    private static String text(Dimension d) {
        StringJoiner text = new StringJoiner(" ");
        text.add(d.name()).add(d.unit()).add(d.type().name()).add(Double.toString(d.lower())).add(Double.toString(d.upper()))
                .add(Integer.toString(d.levels())).add(d.choices().toString());
        RealDistribution scatter = d.distribution();
        if (scatter != null) {
            text.add(scatter.getClass().getSimpleName()).add(Double.toString(scatter.getSupportLowerBound()))
                    .add(Double.toString(scatter.getSupportUpperBound()));
            for (double probability : PROBABILITIES) {
                text.add(Double.toString(scatter.inverseCumulativeProbability(probability)));
            }
        }
        return text.toString();
    }
}
