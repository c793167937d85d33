package org.simloom.tool.internal.run;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.simloom.base.problem.ProblemException;
import org.simloom.base.values.RealValue;
import org.simloom.base.values.Value;
import org.simloom.executor.OutputFollower;
import org.simloom.expression.Expression;
import org.simloom.model.tool.ProgressRule;
import org.simloom.tool.ToolCatalog;
import org.simloom.tool.ToolContext;
import org.simloom.tool.ToolListener;
import org.simloom.tool.internal.Patterns;
import org.simloom.tool.internal.template.Templates;

/** Reads progress from what a running tool writes. */
public final class ProgressWatch implements AutoCloseable {
    private static final long PAUSE_MILLISECONDS = 100;

    private final ToolContext context;
    private final ToolListener listener;
    private final List<OutputFollower> followers = new ArrayList<>();
    private final CountDownLatch ended = new CountDownLatch(1);
    private Thread thread;

    /**
     * Prepares it.
     *
     * @throws org.simloom.base.problem.ProblemException {@code tool.regex} or {@code tool.path} for a wrong rule
     */
    public ProgressWatch(ToolContext context, ToolListener listener) {
        this.context = context;
        this.listener = listener;
        for (ProgressRule rule : context.job().descriptor().getProgressRules()) {
            Pattern pattern = Patterns.compile(rule.getPattern(), context.job().descriptor().getId());
            followers.add(new OutputFollower(context.file(rule.getSource()), line -> {
                Matcher matcher = pattern.matcher(line);
                if (matcher.find()) {
                    report(rule, matcher);
                }
            }));
        }
    }

    /** Begins to watch; nothing is done for a tool without progress rules. */
    void start() {
        thread = followers.isEmpty() ? null : Thread.ofVirtual().name("progress " + context.folder()).start(this::watch);
    }

    private void watch() {
        try {
            while (!ended.await(PAUSE_MILLISECONDS, TimeUnit.MILLISECONDS)) {
                poll();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        poll();
    }

    private void poll() {
        for (OutputFollower follower : followers) {
            try {
                follower.poll();
            } catch (IOException e) {
                // what cannot be read now shows no progress; the verdict reads it again and reports
            }
        }
    }

    private void report(ProgressRule rule, Matcher matcher) {
        Map<String, Double> quantities = new LinkedHashMap<>();
        Map<String, Object> texts = new LinkedHashMap<>();
        Map<String, Value> values = new LinkedHashMap<>(context.inputs());
        // in the order in which they stand in the pattern, whatever that of the map is
        matcher.namedGroups().entrySet().stream().sorted(Map.Entry.comparingByValue()).map(Map.Entry::getKey).forEach(group -> {
            String text = matcher.group(group);
            texts.put(group, text == null ? "" : text);
            try {
                double number = Double.parseDouble(text);
                quantities.put(group, number);
                values.put(group, new RealValue(number, ""));
            } catch (NumberFormatException | NullPointerException e) {
                // a text: shown, not plotted
            }
        });
        double fraction = -1;
        String text = "";
        try {
            if (rule.getFraction() != null && !rule.getFraction().isEmpty()
                    && Expression.parse(rule.getFraction()).evaluate(values) instanceof RealValue real) {
                fraction = Math.clamp(real.value(), 0.0, 1.0);
            }
            text = rule.getText() == null ? "" : Templates.render("progress", ToolCatalog.text(rule, rule.getText()), texts);
        } catch (ProblemException e) {
            // progress that cannot be computed from this line is not shown
        }
        listener.progress(fraction, text, quantities);
    }

    /** Reads the rest and ends watching. */
    @Override
    public void close() {
        ended.countDown();
        try {
            if (thread != null) {
                thread.join();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
