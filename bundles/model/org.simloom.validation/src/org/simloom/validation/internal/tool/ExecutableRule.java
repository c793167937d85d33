package org.simloom.validation.internal.tool;

import org.simloom.model.tool.Executable;
import org.simloom.validation.internal.ElementPath;
import org.simloom.validation.internal.Refs;
import org.simloom.validation.internal.Report;
import org.simloom.validation.internal.Rule;

/** A program can be found, and in a version that exists. */
final class ExecutableRule implements Rule<Executable> {

    @Override
    public Class<Executable> about() {
        return Executable.class;
    }

    @Override
    public void check(Executable executable, Report report) {
        if (executable.getCandidates().stream().allMatch(Refs::blank)) {
            report.error(executable, "executable.candidates", ElementPath.name(executable));
        }
        String minimum = Refs.text(executable.getMinimumVersion());
        String maximum = Refs.text(executable.getMaximumVersion());
        version(executable, minimum, report);
        version(executable, maximum, report);
        if (!minimum.isBlank() && !maximum.isBlank() && !Versions.isOlder(minimum, maximum)) {
            report.error(executable, "executable.versions", minimum, maximum);
        }
        if (executable.getProbe() == null && !(minimum.isBlank() && maximum.isBlank())) {
            report.warning(executable, "executable.probe", ElementPath.name(executable));
        }
    }

    private static void version(Executable executable, String version, Report report) {
        if (!version.isBlank() && !Versions.isVersion(version)) {
            report.error(executable, "executable.version", version);
        }
    }
}
