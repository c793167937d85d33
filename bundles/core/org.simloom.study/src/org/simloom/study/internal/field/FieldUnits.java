package org.simloom.study.internal.field;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EObject;
import org.simloom.base.problem.ProblemException;
import org.simloom.model.base.Setting;
import org.simloom.model.io.ModelFiles;
import org.simloom.model.tool.ResultExtractor;
import org.simloom.model.workflow.Workflow;

/** Units of the fields of result files, which know none themselves: what the workflow's extractors of numbers say of them. */
final class FieldUnits {
    private final Map<String, String> units = new TreeMap<>();

    FieldUnits(Path workflow) {
        try {
            TreeIterator<EObject> all = ModelFiles.load(ModelFiles.newResourceSet(), workflow, Workflow.class).eAllContents();
            while (all.hasNext()) {
                if (all.next() instanceof ResultExtractor extractor) {
                    String field = setting(extractor.getSettings(), "field");
                    String unit = setting(extractor.getSettings(), "unit");
                    if (!field.isEmpty() && !unit.isEmpty()) {
                        units.putIfAbsent(field.toUpperCase(Locale.ROOT), unit);
                    }
                }
            }
        } catch (ProblemException e) {
            // what was run can be shown even where the workflow is damaged by now
        }
    }

    private static String setting(List<Setting> settings, String name) {
        return settings.stream().filter(s -> s.getName().equals(name) && s.getValue() != null).map(Setting::getValue)
                .findFirst().orElse("").strip();
    }

    /** The unit of a field such as {@code STRESS}; empty where it is not known. */
    String of(String field) {
        return units.getOrDefault(field.toUpperCase(Locale.ROOT), "");
    }
}
