package org.simloom.validation.internal.model;

import org.simloom.model.base.LicenseRequest;
import org.simloom.model.base.ResourceRequest;
import org.simloom.validation.internal.Refs;
import org.simloom.validation.internal.Report;
import org.simloom.validation.internal.Rule;

/** What may be used is not less than nothing. */
final class ResourceRule implements Rule<ResourceRequest> {

    @Override
    public Class<ResourceRequest> about() {
        return ResourceRequest.class;
    }

    @Override
    public void check(ResourceRequest request, Report report) {
        if (request.getCores() < 1) {
            report.error(request, "resources.cores", request.getCores());
        }
        if (request.getMemory() < 0 || request.getDisk() < 0 || !(request.getWallTime() >= 0)) {
            report.error(request, "resources.negative");
        }
        for (LicenseRequest license : request.getLicenses()) {
            if (Refs.blank(license.getFeature()) || license.getTokens() < 1) {
                report.error(license, "resources.license");
            }
        }
    }
}
