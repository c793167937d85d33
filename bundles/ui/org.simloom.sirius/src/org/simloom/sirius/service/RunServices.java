package org.simloom.sirius.service;

import java.util.Locale;
import java.util.stream.Collectors;

import org.simloom.base.values.Numbers;
import org.simloom.diagram.NodeState;
import org.simloom.diagram.run.NodeRun;
import org.simloom.model.workflow.Node;
import org.simloom.sirius.internal.LastRuns;
import org.simloom.sirius.internal.Texts;
import org.simloom.tool.Evidence;
import org.simloom.tool.Verdict;

/** What the latest run has done with the nodes of a workflow, and why it is believed. Reads the store; changes nothing. */
public class RunServices {
    private static final double MILLIS = 1000;

    private final LastRuns runs = new LastRuns();

    /** The state of a node, such as {@code failed}; empty where there is none. */
    public String runState(Node node) {
        return runs.of(node).map(NodeRun::state).map(state -> state.state().name().toLowerCase(Locale.ROOT)).orElse("");
    }

    /** The same in words, with how long it took and why; empty where there is none. */
    public String runText(Node node) {
        return runs.of(node).map(NodeRun::state).map(RunServices::text).orElse("");
    }

    private static String text(NodeState state) {
        String word = Texts.get("state." + state.state());
        String time = state.duration() == null ? word
                : word + "  " + Numbers.display(state.duration().toMillis() / MILLIS, "s");
        return state.reason().isEmpty() ? time : time + "\n" + state.reason();
    }

    /** What the evidence for a node's result comes to: {@code held}, {@code warned} or {@code violated}; empty without any. */
    public String evidenceState(Node node) {
        return runs.verdict(node).filter(verdict -> !verdict.evidence().isEmpty())
                .map(RunServices::state).orElse("");
    }

    private static String state(Verdict verdict) {
        return !verdict.accepted() ? "violated"
                : verdict.evidence().stream().anyMatch(one -> one.result() == Evidence.Result.WARNED) ? "warned" : "held";
    }

    /** Each piece of evidence on a line of its own. */
    public String evidenceText(Node node) {
        return runs.verdict(node).map(verdict -> verdict.evidence().stream()
                .map(one -> Texts.get("evidence." + one.result(), one.text())).collect(Collectors.joining("\n"))).orElse("");
    }

    /** The picture of what the evidence comes to; {@code null} without any. */
    public String evidenceIcon(Node node) {
        String state = evidenceState(node);
        return state.isEmpty() ? null : "/org.simloom.sirius/icons/" + state + ".svg";
    }
}
