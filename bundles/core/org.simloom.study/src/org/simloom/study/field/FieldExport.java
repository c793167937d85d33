package org.simloom.study.field;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;

import org.simloom.base.problem.Location;
import org.simloom.base.problem.ProblemException;
import org.simloom.mesh.vtu.SkinWriter;
import org.simloom.study.internal.field.Texts;

/** Writes a predicted field as a .vtu file, which ParaView and other tools open. */
public final class FieldExport {
    private FieldExport() {
    }

    /**
     * Writes the skin of the part with two arrays at its nodes: the field, named such as {@code STRESS_MISES}, and how far it
     * may be off as a standard deviation, {@code STRESS_MISES_sd}. The unit, Q² and the root mean square of the leave-one-out
     * errors are in the file, too. Whole or not at all.
     *
     * @throws ProblemException {@code study.field.format} where the file's name does not end in .vtu, {@code
     *                          study.field.write} where it cannot be written; what was there before is there still
     */
    public static void write(Path file, FieldPredictor predictor, FieldPrediction prediction) {
        check(file);
        String name = predictor.choice().field().replace('.', '_');
        try {
            new SkinWriter(prediction.points(), prediction.triangles()).values(name, prediction.values())
                    .values(name + "_sd", prediction.sd()).fact("unit", predictor.choice().unit()).fact("Q2", predictor.q2())
                    .fact("RMSE", predictor.rmse()).write(file);
        } catch (IOException e) {
            throw Texts.problem("field.write", Location.file(file), String.valueOf(e.getMessage()));
        }
    }

    /**
     * Checks the name of a file before anything is learnt.
     *
     * @throws ProblemException {@code study.field.format}
     */
    public static void check(Path file) {
        if (!file.toString().toLowerCase(Locale.ROOT).endsWith(".vtu")) {
            throw Texts.problem("field.format", Location.file(file), file.getFileName());
        }
    }
}
