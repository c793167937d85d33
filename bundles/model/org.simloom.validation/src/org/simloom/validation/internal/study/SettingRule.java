package org.simloom.validation.internal.study;

import java.util.HashSet;
import java.util.Set;

import org.simloom.model.base.Setting;
import org.simloom.model.study.StudyMethod;
import org.simloom.validation.internal.Refs;
import org.simloom.validation.internal.Report;
import org.simloom.validation.internal.Rule;

/** Settings have a name, once, and counts are counts. */
final class SettingRule implements Rule<StudyMethod> {
    /** They mean the same for every method that has them. */
    private static final Set<String> COUNTS = Set.of("samples", "population");

    @Override
    public Class<StudyMethod> about() {
        return StudyMethod.class;
    }

    @Override
    public void check(StudyMethod method, Report report) {
        Set<String> names = new HashSet<>();
        for (Setting setting : method.getSettings()) {
            if (Refs.blank(setting.getName())) {
                report.error(setting, "setting.name");
            } else if (!names.add(setting.getName())) {
                report.error(setting, "setting.twice", setting.getName());
            } else if (COUNTS.contains(setting.getName()) && !isCount(setting.getValue())) {
                report.error(setting, "setting.count", setting.getName(), Refs.text(setting.getValue()));
            }
        }
    }

    private static boolean isCount(String text) {
        return Refs.text(text).strip().matches("0*[1-9]\\d{0,8}");
    }
}
