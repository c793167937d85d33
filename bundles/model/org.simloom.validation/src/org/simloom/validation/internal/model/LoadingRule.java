package org.simloom.validation.internal.model;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.simloom.model.base.Identified;
import org.simloom.validation.internal.Report;
import org.simloom.validation.internal.Rule;

/** The file could be read as a whole: what XMI could not understand is not silently lost. */
final class LoadingRule implements Rule<Identified> {

    @Override
    public Class<Identified> about() {
        return Identified.class;
    }

    @Override
    public void check(Identified element, Report report) {
        Resource file = element.eResource();
        if (file != null && element.eContainer() == null && file.getContents().indexOf(element) == 0) {
            file.getErrors().forEach(fault -> report.error(element, "file.damaged", fault.getLine(), text(fault)));
            file.getWarnings().forEach(fault -> report.warning(element, "file.doubtful", fault.getLine(), text(fault)));
            file.getContents().stream().skip(1).map(EObject.class::cast)
                    .forEach(extra -> report.warning(element, "file.roots", extra.eClass().getName()));
        }
    }

    private static String text(Resource.Diagnostic fault) {
        return fault.getMessage() == null ? fault.getClass().getSimpleName() : fault.getMessage().strip();
    }
}
