package org.simloom.validation.internal.product;

import java.nio.file.Files;

import org.simloom.model.product.Part;
import org.simloom.validation.internal.ElementPath;
import org.simloom.validation.internal.ProjectFiles;
import org.simloom.validation.internal.Refs;
import org.simloom.validation.internal.Report;
import org.simloom.validation.internal.Rule;

/** A part is there at least once, made of something, and its geometry exists. */
final class PartRule implements Rule<Part> {

    @Override
    public Class<Part> about() {
        return Part.class;
    }

    @Override
    public void check(Part part, Report report) {
        if (part.getCount() < 1) {
            report.error(part, "part.count", part.getCount());
        }
        if (part.getMaterial() == null && part.getParts().isEmpty()) {
            report.warning(part, "part.material", ElementPath.name(part));
        }
        if (!Refs.blank(part.getGeometry())
                && ProjectFiles.find(part, part.getGeometry()).filter(file -> !Files.isRegularFile(file)).isPresent()) {
            report.error(part, "part.geometry", part.getGeometry());
        }
    }
}
