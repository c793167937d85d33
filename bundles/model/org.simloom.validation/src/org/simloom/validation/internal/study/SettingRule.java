package org.simloom.validation.internal.study;

import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.simloom.base.problem.Location;
import org.simloom.base.problem.Problem;
import org.simloom.model.base.Setting;
import org.simloom.model.study.Response;
import org.simloom.model.study.ResponseRole;
import org.simloom.model.study.Study;
import org.simloom.model.study.StudyMethod;
import org.simloom.validation.internal.Refs;
import org.simloom.validation.internal.Report;
import org.simloom.validation.internal.Rule;
import org.simloom.validation.study.MethodSettings;
import org.simloom.validation.study.NamedLimits;

/** Settings have a name, once, and values that their method takes. */
final class SettingRule implements Rule<StudyMethod> {
    @Override
    public Class<StudyMethod> about() {
        return StudyMethod.class;
    }

    @Override
    public void check(StudyMethod method, Report report) {
        Map<String, String> given = Needs.settings(method);
        Set<String> names = new HashSet<>();
        for (Setting setting : method.getSettings()) {
            if (Refs.blank(setting.getName())) {
                report.error(setting, "setting.name");
            } else if (!names.add(setting.getName())) {
                report.error(setting, "setting.twice", setting.getName());
            } else {
                MethodSettings.fault(method.getKind(), given, setting.getName(), Location.NONE)
                        .or(() -> limits(method, setting)).ifPresent(problem -> report.problem(setting, problem));
            }
        }
    }

    private static Optional<Problem> limits(StudyMethod method, Setting setting) {
        if (!setting.getName().equals(NamedLimits.SETTING) || !(method.eContainer() instanceof Study study)) {
            return Optional.empty();
        }
        return NamedLimits.fault(Refs.text(setting.getValue()), study.getResponses().stream()
                .filter(response -> response.getRole() == ResponseRole.CONSTRAINT).map(Response::getName).toList(), Location.NONE);
    }
}
