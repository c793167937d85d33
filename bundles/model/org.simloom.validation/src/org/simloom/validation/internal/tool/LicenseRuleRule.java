package org.simloom.validation.internal.tool;

import org.simloom.model.tool.LicenseRule;
import org.simloom.validation.internal.Report;
import org.simloom.validation.internal.Rule;

/** Waiting for a licence neither hammers the server nor ends before it began. */
final class LicenseRuleRule implements Rule<LicenseRule> {

    @Override
    public Class<LicenseRule> about() {
        return LicenseRule.class;
    }

    @Override
    public void check(LicenseRule license, Report report) {
        Regex.require(license, license.getPattern(), report);
        Places.require(license, license.getSource(), report);
        if (!(license.getInitialDelay() > 0)) {
            report.error(license, "license.delay", license.getInitialDelay());
        } else if (!(license.getMaximumDelay() >= license.getInitialDelay())) {
            report.error(license, "license.order", license.getMaximumDelay(), license.getInitialDelay());
        }
        if (!(license.getGiveUpAfter() >= 0)) {
            report.error(license, "license.end", license.getGiveUpAfter());
        }
    }
}
