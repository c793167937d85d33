package org.simloom.bench.internal;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/**
 * Writes a result file as CalculiX does: a cube of eight-node bricks with displacements and stresses in as many
 * steps as fill the size. The numbers are made up, always the same, and of the usual magnitudes.
 */
final class FrdFile {
    private static final int BUFFER = 1 << 20;
    private static final String[] DISPLACEMENTS = {"D1", "D2", "D3"};
    private static final String[] STRESSES = {"SXX", "SYY", "SZZ", "SXY", "SYZ", "SZX"};

    private final int edge;
    private long random = 42;

    /**
     * @param edge nodes along an edge of the cube
     */
    FrdFile(int edge) {
        this.edge = edge;
    }

    int nodes() {
        return edge * edge * edge;
    }

    /** How many numbers the results of so many steps have. */
    long values(int steps) {
        return (long) steps * nodes() * (DISPLACEMENTS.length + STRESSES.length);
    }

    /** Writes at least so many bytes; gives the number of steps. */
    int write(Path file, long bytes) throws IOException {
        int steps = 0;
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file), BUFFER)) {
            line(out, "    1C");
            line(out, "    1UPGM               CalculiX");
            long written = nodes(out) + elements(out);
            while (written < bytes) {
                steps++;
                written += results(out, steps, "DISP", DISPLACEMENTS, 2, -3) + results(out, steps, "STRESS", STRESSES, 4, 1);
            }
            line(out, " 9999");
        }
        return steps;
    }

    private long nodes(OutputStream out) throws IOException {
        line(out, String.format(Locale.ROOT, "    2C                  %12d                                     1", nodes()));
        byte[] line = record(3);
        for (int n = 0; n < nodes(); n++) {
            integer(line, 3, 10, n + 1);
            for (int axis = 0; axis < 3; axis++) {
                number(line, 13 + 12 * axis, 0);
            }
            out.write(line);
        }
        line(out, " -3");
        return (long) line.length * nodes();
    }

    private long elements(OutputStream out) throws IOException {
        int bricks = (edge - 1) * (edge - 1) * (edge - 1);
        line(out, String.format(Locale.ROOT, "    3C                  %12d                                     1", bricks));
        byte[] head = " -1             1    0    1\n".getBytes(StandardCharsets.US_ASCII);
        byte[] line = (" -2" + " ".repeat(80) + "\n").getBytes(StandardCharsets.US_ASCII);
        int id = 0;
        for (int z = 0; z < edge - 1; z++) {
            for (int y = 0; y < edge - 1; y++) {
                for (int x = 0; x < edge - 1; x++) {
                    integer(head, 3, 10, ++id);
                    out.write(head);
                    for (int corner = 0; corner < 8; corner++) {
                        // round the bottom, then round the top
                        int dx = (corner & 1) ^ (corner >> 1 & 1);
                        int node = x + dx + edge * (y + (corner >> 1 & 1)) + edge * edge * (z + (corner >> 2));
                        integer(line, 3 + 10 * corner, 10, node + 1);
                    }
                    out.write(line);
                }
            }
        }
        line(out, " -3");
        return (long) (head.length + line.length) * bricks;
    }

    private long results(OutputStream out, int step, String field, String[] components, int kind, int exponent)
            throws IOException {
        line(out, String.format(Locale.ROOT, "    1PSTEP%26d%12d%12d", step, 1, step));
        line(out, String.format(Locale.ROOT, "  100CL  101%12.9f%12d                     0%5d           1", (double) step,
                nodes(), step));
        line(out, String.format(Locale.ROOT, " -4  %-8s%5d%5d", field, components.length, 1));
        for (int i = 0; i < components.length; i++) {
            line(out, String.format(Locale.ROOT, " -5  %-8s%5d%5d%5d%5d", components[i], 1, kind, i + 1, 0));
        }
        byte[] line = record(components.length);
        for (int n = 0; n < nodes(); n++) {
            integer(line, 3, 10, n + 1);
            for (int i = 0; i < components.length; i++) {
                number(line, 13 + 12 * i, exponent);
            }
            out.write(line);
        }
        line(out, " -3");
        return (long) line.length * nodes();
    }

    private static byte[] record(int numbers) {
        return (" -1" + " ".repeat(10 + 12 * numbers) + "\n").getBytes(StandardCharsets.US_ASCII);
    }

    private static void line(OutputStream out, String text) throws IOException {
        out.write((text + "\n").getBytes(StandardCharsets.US_ASCII));
    }

    private static void integer(byte[] line, int from, int width, int value) {
        int rest = value;
        for (int i = from + width - 1; i >= from; i--) {
            line[i] = (byte) (rest > 0 ? '0' + rest % 10 : ' ');
            rest /= 10;
        }
    }

    /** The next number as {@code %12.5E} prints it, of about the given magnitude. */
    private void number(byte[] line, int at, int exponent) {
        random = random * 6_364_136_223_846_793_005L + 1_442_695_040_888_963_407L;
        int bits = (int) (random >>> 33);
        int mantissa = 100_000 + bits % 900_000;
        int power = exponent + (bits >>> 20) % 3 - 1;
        line[at] = (byte) ((bits & 64) == 0 ? ' ' : '-');
        for (int i = at + 7; i > at + 2; i--) {
            line[i] = (byte) ('0' + mantissa % 10);
            mantissa /= 10;
        }
        line[at + 1] = (byte) ('0' + mantissa);
        line[at + 2] = '.';
        line[at + 8] = 'E';
        line[at + 9] = (byte) (power < 0 ? '-' : '+');
        line[at + 10] = '0';
        line[at + 11] = (byte) ('0' + Math.abs(power));
    }
}
