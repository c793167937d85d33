package org.simloom.mesh.dat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import org.simloom.base.problem.ProblemException;
import org.simloom.mesh.internal.text.DatParser;
import org.simloom.mesh.query.EigenMode;

/** Reads .dat files of CalculiX, line by line: memory does not grow with the file. Stateless. */
public final class DatReader {
    private DatReader() {
    }

    /**
     * Hands a file to a visitor.
     *
     * @throws ProblemException where the file is no text
     * @throws IOException      where it cannot be read
     */
    public static void read(Path file, DatVisitor visitor) throws IOException {
        new DatParser(visitor).read(file);
    }

    /** Takes the lines of a file one by one, as they are written, and hands them to a visitor. */
    public static Consumer<String> lines(DatVisitor visitor) {
        DatParser parser = new DatParser(visitor);
        long[] number = new long[1];
        return line -> parser.line(line, ++number[0]);
    }

    /**
     * The natural frequencies in cycles per unit of time, or buckling factors, in order. Steps are counted
     * from 1 by the tables met.
     *
     * @throws IOException where the file cannot be read
     */
    public static List<EigenMode> modes(Path file) throws IOException {
        List<EigenMode> modes = new ArrayList<>();
        read(file, new DatVisitor() {
            private int step;
            private boolean frequencies;

            @Override
            public boolean table(DatTable table) {
                frequencies = table.title().equals("EIGENVALUE OUTPUT");
                boolean wanted = frequencies || table.title().equals("BUCKLING FACTOR OUTPUT");
                step += wanted ? 1 : 0;
                return wanted;
            }

            @Override
            public void row(String label, double[] values, int count) {
                // with cyclic symmetry the number of nodal diameters comes first; complex frequencies have no
                // eigenvalue; the cycles are always followed by the imaginary part alone
                int shift = frequencies && count == 6 ? 1 : 0;
                int column = frequencies ? count - 2 : 1;
                if (column > shift && column < count) {
                    modes.add(new EigenMode(step, (int) values[shift], values[column]));
                }
            }
        });
        return List.copyOf(modes);
    }
}
