package org.simloom.validation.internal.model;

import java.util.List;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.simloom.model.base.Identified;
import org.simloom.model.workflow.Connection;
import org.simloom.validation.internal.Report;
import org.simloom.validation.internal.Rule;

/** References lead to an element. */
final class ReferenceRule implements Rule<Identified> {

    @Override
    public Class<Identified> about() {
        return Identified.class;
    }

    @Override
    public void check(Identified element, Report report) {
        for (EReference reference : element.eClass().getEAllReferences()) {
            if (!reference.isContainment() && !reference.isContainer() && !reference.isDerived()) {
                Object value = element.eGet(reference);
                List<?> targets = value instanceof List<?> many ? many : value == null ? List.of() : List.of(value);
                targets.stream().map(EObject.class::cast).filter(EObject::eIsProxy)
                        .forEach(target -> tell(element, reference, EcoreUtil.getURI(target), report));
            }
        }
    }

    private static void tell(Identified element, EReference reference, URI uri, Report report) {
        URI own = element.eResource() == null ? null : element.eResource().getURI();
        boolean here = own != null && own.equals(uri.trimFragment());
        String file = uri.trimFragment().isFile() ? uri.trimFragment().toFileString() : uri.trimFragment().toString();
        if (here || file.isEmpty()) {
            report.error(element, element instanceof Connection ? "reference.port" : "reference.element", reference.getName(), uri.fragment());
        } else {
            report.error(element, "reference.file", reference.getName(), uri.fragment(), file);
        }
    }
}
