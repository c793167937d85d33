package org.simloom.bench.internal;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.Optional;

import org.simloom.mesh.frd.FrdBlock;
import org.simloom.mesh.frd.FrdReader;
import org.simloom.mesh.frd.FrdVisitor;

/**
 * Reads a result file in a process of its own, once with all its numbers and once as mere bytes, in turns;
 * prints both median times in seconds, the number of nodes, and the number of results.
 */
public final class FrdChild {
    private static final int REPETITIONS = 3;
    private static final int BUFFER = 1 << 20;

    private FrdChild() {
    }

    /** Takes every number that there is. */
    private static final class Counter implements FrdVisitor {
        private long nodes;
        private long values;
        private double sum;

        @Override
        public boolean nodes(long count) {
            return true;
        }

        @Override
        public void node(int id, double x, double y, double z) {
            nodes++;
            sum += x + y + z;
        }

        @Override
        public boolean elements(long count) {
            return true;
        }

        @Override
        public boolean block(FrdBlock block) {
            return true;
        }

        @Override
        public void values(int node, double[] numbers) {
            values += numbers.length;
            for (double number : numbers) {
                sum += number;
            }
        }
    }

    public static void main(String[] args) throws IOException, InterruptedException {
        Path file = Path.of(args[0]);
        double[] read = new double[REPETITIONS];
        double[] raw = new double[REPETITIONS];
        Counter counter = null;
        raw(file); // from now on the system has it in memory, if it ever will
        for (int i = 0; i < REPETITIONS; i++) {
            raw[i] = Timing.seconds(() -> raw(file));
            Counter fresh = new Counter();
            read[i] = Timing.seconds(() -> FrdReader.read(file, fresh));
            counter = fresh;
        }
        if (!Double.isFinite(Optional.ofNullable(counter).orElseThrow().sum)) {
            throw new IOException("not all numbers are finite");
        }
        System.out.println(Timing.median(read) + " " + Timing.median(raw) + " " + counter.nodes + " " + counter.values);
    }

    private static void raw(Path file) throws IOException {
        ByteBuffer buffer = ByteBuffer.allocateDirect(BUFFER);
        try (FileChannel channel = FileChannel.open(file)) {
            while (channel.read(buffer) >= 0) {
                buffer.clear();
            }
        }
    }
}
