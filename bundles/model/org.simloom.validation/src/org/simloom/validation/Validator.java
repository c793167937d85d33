package org.simloom.validation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.simloom.validation.internal.Report;
import org.simloom.validation.internal.Rule;
import org.simloom.validation.internal.model.ModelRules;
import org.simloom.validation.internal.process.ProcessRules;
import org.simloom.validation.internal.product.ProductRules;
import org.simloom.validation.internal.study.StudyRules;
import org.simloom.validation.internal.tool.ToolRules;
import org.simloom.validation.internal.workflow.WorkflowRules;

/** Says what is wrong with a model before anything runs. Reads the model only; files it refers to are loaded. */
public final class Validator {
    private static final List<Rule<?>> RULES = Stream
            .of(ModelRules.ALL, WorkflowRules.ALL, ProductRules.ALL, ProcessRules.ALL, ToolRules.ALL, StudyRules.ALL)
            .flatMap(List::stream).<Rule<?>>map(rule -> rule).toList();

    private Validator() {
    }

    /**
     * Applies all rules to an element and all it contains.
     *
     * @param root        usually a root of a model file; the file's own loading problems are told with it
     * @param tools       the tools that tasks may name
     * @param expressions the expression language
     * @return what was found: errors, then warnings, then information, each in document order
     */
    public static List<Finding> validate(EObject root, ToolLookup tools, ExpressionCheck expressions) {
        // two rules may come across the same mistake
        Set<Finding> found = new LinkedHashSet<>();
        Map<EObject, Integer> order = new IdentityHashMap<>();
        List<Bound<?>> rules = bind(new Report(tools, expressions, found::add));
        // a large model has many elements of few kinds
        Map<EClass, List<Bound<?>>> byKind = new IdentityHashMap<>();
        for (Iterator<EObject> all = EcoreUtil.getAllContents(List.of(root)); all.hasNext();) {
            EObject element = all.next();
            order.put(element, order.size());
            byKind.computeIfAbsent(element.eClass(), kind -> rules.stream()
                    .filter(rule -> rule.rule().about().isInstance(element)).<Bound<?>>map(rule -> rule).toList())
                    .forEach(rule -> rule.apply(element));
        }
        List<Finding> findings = new ArrayList<>(found);
        findings.sort(Comparator.comparing(Finding::severity).reversed()
                .thenComparing(finding -> order.getOrDefault(finding.element(), 0)));
        return List.copyOf(findings);
    }

    private static List<Bound<?>> bind(Report report) {
        return RULES.stream().<Bound<?>>map(rule -> new Bound<>(rule, report.in(rule.getClass()))).toList();
    }

    /** A rule with the report in its words. */
    private record Bound<T extends EObject>(Rule<T> rule, Report report) {
        void apply(EObject element) {
            rule.check(rule.about().cast(element), report);
        }
    }
}
