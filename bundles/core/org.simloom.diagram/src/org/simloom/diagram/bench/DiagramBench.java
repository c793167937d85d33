package org.simloom.diagram.bench;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

import org.simloom.diagram.DiagramSession;
import org.simloom.diagram.NodeState;

/**
 * How long the server's part of a diagram takes: from a message of the page, or a call of the host, to the text of the
 * answer. What the page does with it is measured in the page.
 */
public final class DiagramBench {
    private static final long PATIENCE_SECONDS = 60;

    private final int rounds;
    private final int many;
    private final int most;
    private final BlockingQueue<String> heard = new LinkedBlockingQueue<>();

    /** Seven rounds on workflows of 500 and of 2,000 tasks. */
    public DiagramBench() {
        this(7, 500, 2000);
    }

    /**
     * Measurements of another size.
     *
     * @param many tasks of the smaller workflow
     * @param most tasks of the larger one, at least eight
     */
    public DiagramBench(int rounds, int many, int most) {
        this.rounds = rounds;
        this.many = many;
        this.most = most;
    }

    /** One answer. */
    private record Taken(double millis, double bytes) {
    }

    /**
     * Measures.
     *
     * @return medians by name: {@code open.500} and {@code open.2000} (a model is opened), {@code edit.2000} (a task is
     *         renamed and everything is sent again), {@code state.2000} (the state of one node), {@code arrange.500}
     *         (everything is placed anew), in ms; and their lengths with {@code .bytes}
     */
    public Map<String, Double> measure() throws InterruptedException {
        Map<String, Double> figures = new LinkedHashMap<>();
        for (int tasks : new int[] {many, most}) {
            add(figures, "open." + tasks, opened(tasks));
        }
        LargeModel model = new LargeModel(most);
        try (DiagramSession session = open(model)) {
            List<Taken> states = new ArrayList<>();
            List<Taken> edits = new ArrayList<>();
            for (int i = 0; i < rounds; i++) {
                NodeState state = new NodeState(NodeState.State.RUNNING, i / 10.0, null, "");
                states.add(taken(() -> session.show(Map.of("task7", state), false), "simloom.runStates"));
                String rename = message("\"kind\":\"applyLabelEdit\",\"labelId\":\"l:task7\",\"text\":\"renamed" + i + "\"");
                edits.add(taken(() -> session.receive(rename), "updateModel"));
            }
            add(figures, "state." + most, states);
            add(figures, "edit." + most, edits);
        }
        add(figures, "arrange." + many, arranged(many));
        return figures;
    }

    private List<Taken> opened(int tasks) throws InterruptedException {
        LargeModel model = new LargeModel(tasks);
        List<Taken> all = new ArrayList<>();
        for (int i = 0; i < rounds; i++) {
            heard.clear();
            long begin = System.nanoTime();
            try (DiagramSession session = new DiagramSession(model, heard::add)) {
                session.receive(message("\"kind\":\"requestModel\",\"requestId\":\"bench\",\"options\":{}"));
                all.add(until("setModel", begin));
            }
        }
        return all;
    }

    private List<Taken> arranged(int tasks) throws InterruptedException {
        LargeModel model = new LargeModel(tasks);
        List<Taken> all = new ArrayList<>();
        try (DiagramSession session = open(model)) {
            for (int i = 0; i < rounds; i++) {
                model.disorder(i);
                all.add(taken(() -> session.receive(message("\"kind\":\"simloom.arrange\"")), "updateModel"));
            }
        }
        return all;
    }

    private DiagramSession open(LargeModel model) throws InterruptedException {
        DiagramSession session = new DiagramSession(model, heard::add);
        taken(() -> session.receive(message("\"kind\":\"requestModel\",\"requestId\":\"bench\",\"options\":{}")), "setModel");
        return session;
    }

    private Taken taken(Runnable what, String answer) throws InterruptedException {
        heard.clear();
        long begin = System.nanoTime();
        what.run();
        return until(answer, begin);
    }

    private Taken until(String kind, long begin) throws InterruptedException {
        for (;;) {
            String text = heard.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
            if (text == null) {
                throw new IllegalStateException("no " + kind + " within " + PATIENCE_SECONDS + " s");
            }
            if (text.contains("\"kind\":\"" + kind + "\"")) {
                return new Taken((System.nanoTime() - begin) / 1e6, text.length());
            }
        }
    }

    private static String message(String action) {
        return "{\"clientId\":\"simloom\",\"action\":{" + action + "}}";
    }

    private static void add(Map<String, Double> figures, String name, List<Taken> all) {
        figures.put(name, median(all.stream().mapToDouble(Taken::millis).toArray()));
        figures.put(name + ".bytes", median(all.stream().mapToDouble(Taken::bytes).toArray()));
    }

    private static double median(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }
}
