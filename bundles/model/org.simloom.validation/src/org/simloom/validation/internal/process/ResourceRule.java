package org.simloom.validation.internal.process;

import org.simloom.model.process.ProductionResource;
import org.simloom.validation.internal.Report;
import org.simloom.validation.internal.Rule;

/** There is at least one of a resource. */
final class ResourceRule implements Rule<ProductionResource> {

    @Override
    public Class<ProductionResource> about() {
        return ProductionResource.class;
    }

    @Override
    public void check(ProductionResource resource, Report report) {
        if (resource.getCapacity() < 1) {
            report.error(resource, "resource.capacity", resource.getCapacity());
        }
    }
}
