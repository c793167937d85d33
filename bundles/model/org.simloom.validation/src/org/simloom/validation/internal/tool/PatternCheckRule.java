package org.simloom.validation.internal.tool;

import org.simloom.model.tool.PatternCheck;
import org.simloom.validation.internal.Report;
import org.simloom.validation.internal.Rule;

/** A text that is looked for can be found. */
final class PatternCheckRule implements Rule<PatternCheck> {

    @Override
    public Class<PatternCheck> about() {
        return PatternCheck.class;
    }

    @Override
    public void check(PatternCheck check, Report report) {
        Regex.require(check, check.getPattern(), report);
        Places.require(check, check.getSource(), report);
    }
}
