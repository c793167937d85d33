package org.simloom.validation.internal.tool;

import org.simloom.model.tool.VersionProbe;
import org.simloom.validation.internal.Report;
import org.simloom.validation.internal.Rule;

/** A probe can find a version, in a time that ends. */
final class ProbeRule implements Rule<VersionProbe> {

    @Override
    public Class<VersionProbe> about() {
        return VersionProbe.class;
    }

    @Override
    public void check(VersionProbe probe, Report report) {
        Regex.require(probe, probe.getPattern(), report).filter(pattern -> !Regex.hasGroup(pattern))
                .ifPresent(pattern -> report.error(probe, "probe.group", pattern));
        if (!(probe.getTimeout() > 0)) {
            report.error(probe, "probe.timeout", probe.getTimeout());
        }
    }
}
