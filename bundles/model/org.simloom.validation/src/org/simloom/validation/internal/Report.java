package org.simloom.validation.internal;

import java.util.function.Consumer;

import org.eclipse.emf.ecore.EObject;
import org.simloom.base.l10n.Messages;
import org.simloom.base.problem.Problem;
import org.simloom.base.problem.Severity;
import org.simloom.validation.ExpressionCheck;
import org.simloom.validation.Finding;
import org.simloom.validation.ToolLookup;

/**
 * Where a rule tells what it found, in the words of its package: the text {@code cycle} of the rules about
 * workflows belongs to the code {@code workflow.cycle}, and {@code cycle.advice} says what to do.
 */
public final class Report {
    private final ToolLookup tools;
    private final ExpressionCheck expressions;
    private final Consumer<Finding> findings;
    private final Messages messages;
    private final String kind;

    public Report(ToolLookup tools, ExpressionCheck expressions, Consumer<Finding> findings) {
        this(tools, expressions, findings, Report.class);
    }

    private Report(ToolLookup tools, ExpressionCheck expressions, Consumer<Finding> findings, Class<?> anchor) {
        this.tools = tools;
        this.expressions = expressions;
        this.findings = findings;
        this.messages = Messages.of(anchor);
        String name = anchor.getPackageName();
        this.kind = name.substring(name.lastIndexOf('.') + 1);
    }

    /** The same report in the words of a rule's package. */
    public Report in(Class<?> rule) {
        return new Report(tools, expressions, findings, rule);
    }

    /** The tools that tasks may name. */
    public ToolLookup tools() {
        return tools;
    }

    /** The expression language. */
    public ExpressionCheck expressions() {
        return expressions;
    }

    public void error(EObject element, String key, Object... arguments) {
        add(Severity.ERROR, element, key, arguments);
    }

    public void warning(EObject element, String key, Object... arguments) {
        add(Severity.WARNING, element, key, arguments);
    }

    public void info(EObject element, String key, Object... arguments) {
        add(Severity.INFO, element, key, arguments);
    }

    /** Tells a problem that another part of Simloom has put into words, with its own code. */
    public void problem(EObject element, Problem problem) {
        findings.accept(new Finding(problem.severity(), problem.code(), problem.message(), problem.advice(), element));
    }

    /** A text of the rule's package that is part of a message. */
    public String text(String key) {
        return messages.get(key);
    }

    private void add(Severity severity, EObject element, String key, Object... arguments) {
        findings.accept(new Finding(severity, kind + "." + key, messages.get(key, arguments),
                messages.get(key + ".advice", arguments), element));
    }
}
