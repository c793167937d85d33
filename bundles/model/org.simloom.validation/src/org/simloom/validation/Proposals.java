package org.simloom.validation;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.simloom.base.problem.Severity;
import org.simloom.model.base.NamedElement;
import org.simloom.model.base.Port;
import org.simloom.model.workflow.Connection;
import org.simloom.model.workflow.Node;
import org.simloom.model.workflow.Workflow;
import org.simloom.validation.internal.ElementPath;
import org.simloom.validation.internal.Report;
import org.simloom.validation.internal.Shape;
import org.simloom.validation.internal.model.Fit;
import org.simloom.validation.internal.model.NameRule;
import org.simloom.validation.internal.model.PortRule;
import org.simloom.validation.internal.workflow.ConnectionRule;

/**
 * Says of changes that an editor is about to make what validation would say afterwards: the same rules in the same
 * words. Changes nothing.
 */
public final class Proposals {
    private Proposals() {
    }

    /** What would be found if the element were called so; errors mean that it should not. */
    public static List<Finding> name(NamedElement element, String name) {
        List<Finding> found = new ArrayList<>();
        NameRule.proposed(element, name, report(found).in(NameRule.class));
        return found;
    }

    /** What would be found if values of the port were in this unit; errors mean that they should not be. */
    public static List<Finding> unit(Port port, String unit) {
        List<Finding> found = new ArrayList<>();
        PortRule.proposed(port, unit, report(found).in(PortRule.class));
        return found;
    }

    /** The first error that keeps values of one port from going to another, wherever the two are; empty where they fit. */
    public static Optional<Finding> values(Port source, Port target) {
        List<Finding> found = new ArrayList<>();
        Fit.check(target, Shape.of(source), Shape.of(target), report(found));
        return found.stream().filter(finding -> finding.severity() == Severity.ERROR).findFirst();
    }

    /**
     * Connections that could be drawn from or to one port. What is known of the level is gathered once, so that many
     * ports can be asked about.
     */
    public static final class Connecting {
        private final Port fixed;
        private final boolean from;
        private final Workflow level;
        private final Map<Node, Node> beyond = new HashMap<>();

        /**
         * @param fixed    one end
         * @param from     whether the connection begins there
         * @param level    the workflow that the connection would belong to
         * @param replaced connections that would be gone then
         */
        public Connecting(Port fixed, boolean from, Workflow level, Collection<Connection> replaced) {
            this.fixed = fixed;
            this.from = from;
            this.level = level;
            if (fixed.eContainer() instanceof Node node) {
                explore(node, Set.copyOf(replaced));
            }
        }

        /** What would be found if the connection went to or came from the other port. */
        public List<Finding> with(Port other) {
            List<Finding> found = new ArrayList<>();
            Report report = report(found).in(ConnectionRule.class);
            ConnectionRule.ends(other, from ? fixed : other, from ? other : fixed, level, report);
            if (!isRefused(found) && other.eContainer() instanceof Node node && beyond.containsKey(node)) {
                report.error(other, "cycle", ElementPath.circle(circle(node)));
            }
            return found;
        }

        /** The first error that keeps the two ports apart; empty where they fit. */
        public Optional<Finding> refusal(Port other) {
            return with(other).stream().filter(finding -> finding.severity() == Severity.ERROR).findFirst();
        }

        /** All nodes before the one the connection begins at, or behind the one it ends at, each with the way back. */
        private void explore(Node start, Set<Connection> gone) {
            Map<Node, List<Node>> next = new HashMap<>();
            for (Connection connection : level.getConnections()) {
                if (!gone.contains(connection) && connection.getSource() != null && connection.getTarget() != null
                        && connection.getSource().eContainer() instanceof Node source
                        && connection.getTarget().eContainer() instanceof Node target) {
                    next.computeIfAbsent(from ? target : source, n -> new ArrayList<>()).add(from ? source : target);
                }
            }
            beyond.put(start, start);
            Deque<Node> open = new ArrayDeque<>(List.of(start));
            while (!open.isEmpty()) {
                Node node = open.pop();
                for (Node other : next.getOrDefault(node, List.of())) {
                    if (beyond.putIfAbsent(other, node) == null) {
                        open.push(other);
                    }
                }
            }
        }

        private List<Node> circle(Node end) {
            List<Node> steps = new ArrayList<>(List.of(end));
            for (Node node = end; beyond.get(node) != node;) {
                node = beyond.get(node);
                steps.add(node);
            }
            return from ? steps : steps.reversed();
        }
    }

    private static boolean isRefused(List<Finding> found) {
        return found.stream().anyMatch(finding -> finding.severity() == Severity.ERROR);
    }

    private static Report report(List<Finding> found) {
        // neither tools nor expressions matter for names and connections
        return new Report(id -> Optional.empty(), null, found::add);
    }
}
