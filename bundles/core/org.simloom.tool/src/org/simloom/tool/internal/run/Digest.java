package org.simloom.tool.internal.run;

import java.util.Collection;
import java.util.Comparator;
import java.util.Set;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.simloom.base.values.ValueCodec;
import org.simloom.model.base.Port;
import org.simloom.model.tool.Argument;
import org.simloom.model.tool.InputTemplate;
import org.simloom.model.tool.ToolDescriptor;
import org.simloom.tool.ToolJob;

/**
 * SHA-256 of what of a description has an influence on results: command line, templates, environment, checks,
 * extractors and outputs. Ids, labels, comments, icons, progress rules and how the tool is found have none.
 */
final class Digest {
    private static final Set<String> WITHOUT_INFLUENCE = Set.of("id", "label", "description", "message");

    private Digest() {
    }

    /** The description of the tool, whatever task uses it. */
    static String ofDescriptor(ToolDescriptor tool) {
        StringBuilder text = new StringBuilder("1\n").append(tool.getId()).append('\n').append(tool.getVersion())
                .append('\n');
        tool.getArguments().forEach(argument -> append(text, argument));
        tool.getEnvironment().forEach(variable -> append(text, variable));
        tool.getTemplates().forEach(template -> append(text, template));
        tool.getChecks().forEach(check -> append(text, check));
        tool.getExtractors().forEach(extractor -> append(text, extractor));
        return ValueCodec.sha256(text.toString());
    }

    /** What a task adds to its tool, but for templates. */
    static String ofTask(ToolJob job) {
        StringBuilder text = new StringBuilder("1\n");
        job.checks().stream().filter(check -> !ofPack(check)).forEach(check -> append(text, check));
        job.extractors().stream().filter(extractor -> !ofPack(extractor)).forEach(e -> append(text, e));
        // only a command line that is made of the inputs one by one can tell their order
        boolean ordered = job.descriptor().getArguments().stream().anyMatch(Argument::isPerExtraInput);
        Comparator<Port> order = Comparator.comparing(Port::getName);
        job.inputs().stream().sorted(ordered ? (a, b) -> 0 : order)
                .forEach(port -> text.append("input ").append(port.getName()).append(' ').append(port.getType())
                        .append(' ').append(port.getUnit()).append('\n'));
        job.outputs().stream().sorted(order).forEach(port -> append(text, port));
        return ValueCodec.sha256(text.toString());
    }

    /** A template's text and target, for one that a task brings. */
    static String ofTemplate(InputTemplate template) {
        StringBuilder text = new StringBuilder();
        append(text, template);
        return ValueCodec.sha256(text.toString());
    }

    /** Whether an element belongs to a tool's description rather than to a task. */
    static boolean ofPack(EObject element) {
        return element.eContainer() instanceof ToolDescriptor;
    }

    private static void append(StringBuilder text, EObject element) {
        text.append(element.eClass().getName()).append('{');
        for (EStructuralFeature feature : element.eClass().getEAllStructuralFeatures()) {
            if (!element.eIsSet(feature) || WITHOUT_INFLUENCE.contains(feature.getName()) || feature.isDerived()
                    || feature.isTransient()) {
                continue;
            }
            text.append(feature.getName()).append('=');
            Object value = element.eGet(feature);
            Collection<?> items = value instanceof Collection<?> many ? many : java.util.List.of(value);
            for (Object item : items) {
                if (feature instanceof EReference reference && reference.isContainment()) {
                    append(text, (EObject) item);
                } else if (feature instanceof EAttribute) {
                    // the length keeps neighbouring texts apart
                    String plain = String.valueOf(item);
                    text.append(plain.length()).append(':').append(plain).append(';');
                }
            }
        }
        text.append("}\n");
    }
}
