package org.simloom.tool.internal.run;

import java.util.Collection;
import java.util.Set;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.simloom.base.values.ValueCodec;
import org.simloom.model.base.InputPort;
import org.simloom.model.tool.Argument;
import org.simloom.model.tool.Check;
import org.simloom.model.tool.EnvironmentVariable;
import org.simloom.model.tool.InputTemplate;
import org.simloom.model.tool.ResultExtractor;
import org.simloom.tool.ToolJob;

/**
 * SHA-256 of what of a description has an influence on results: command line, templates, environment, checks,
 * extractors and outputs. Ids, labels, icons, progress rules and how the tool is found have none.
 */
final class Digest {
    private static final Set<String> WITHOUT_INFLUENCE = Set.of("id", "label", "description", "message");

    private Digest() {
    }

    static String of(ToolJob job) {
        StringBuilder text = new StringBuilder("1\n").append(job.descriptor().getId()).append('\n')
                .append(job.descriptor().getVersion()).append('\n');
        for (Argument argument : job.descriptor().getArguments()) {
            append(text, argument);
        }
        for (EnvironmentVariable variable : job.descriptor().getEnvironment()) {
            append(text, variable);
        }
        for (InputTemplate template : job.templates()) {
            append(text, template);
        }
        for (Check check : job.checks()) {
            append(text, check);
        }
        for (ResultExtractor extractor : job.extractors()) {
            append(text, extractor);
        }
        for (InputPort port : job.inputs()) {
            text.append("input ").append(port.getName()).append(' ').append(port.getType()).append(' ')
                    .append(port.getUnit()).append('\n');
        }
        job.outputs().forEach(port -> append(text, port));
        return ValueCodec.sha256(text.toString());
    }

    private static void append(StringBuilder text, EObject element) {
        text.append(element.eClass().getName()).append('{');
        for (EStructuralFeature feature : element.eClass().getEAllStructuralFeatures()) {
            if (!element.eIsSet(feature) || WITHOUT_INFLUENCE.contains(feature.getName()) || feature.isDerived()) {
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
