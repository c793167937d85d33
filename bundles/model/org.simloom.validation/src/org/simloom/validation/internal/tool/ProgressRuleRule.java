package org.simloom.validation.internal.tool;

import org.simloom.model.tool.ProgressRule;
import org.simloom.validation.internal.Refs;
import org.simloom.validation.internal.Report;
import org.simloom.validation.internal.Rule;

/** Progress can be read, and shows something. */
final class ProgressRuleRule implements Rule<ProgressRule> {

    @Override
    public Class<ProgressRule> about() {
        return ProgressRule.class;
    }

    @Override
    public void check(ProgressRule progress, Report report) {
        Places.require(progress, progress.getSource(), report);
        Regex.require(progress, progress.getPattern(), report).ifPresent(pattern -> {
            Names.inputs(progress, report).with(pattern.namedGroups().keySet())
                    .check(progress, progress.getFraction(), report);
            if (pattern.namedGroups().isEmpty() && Refs.blank(progress.getFraction()) && Refs.blank(progress.getText())) {
                report.warning(progress, "progress.nothing");
            }
        });
    }
}
