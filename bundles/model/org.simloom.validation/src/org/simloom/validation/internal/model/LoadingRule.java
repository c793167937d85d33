package org.simloom.validation.internal.model;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.simloom.model.base.Identified;
import org.simloom.model.io.ModelFiles;
import org.simloom.model.process.ProcessPlan;
import org.simloom.model.product.Product;
import org.simloom.model.study.Study;
import org.simloom.model.tool.ToolDescriptor;
import org.simloom.model.workflow.Workflow;
import org.simloom.validation.internal.ElementPath;
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
            file.getErrors().forEach(fault -> report.error(element, "file.damaged", fault.getLine(), ModelFiles.text(fault)));
            file.getWarnings().forEach(fault -> report.warning(element, "file.doubtful", fault.getLine(), ModelFiles.text(fault)));
            kind(element, report);
            file.getContents().stream().skip(1).map(EObject.class::cast)
                    .forEach(extra -> report.warning(element, "file.roots", extra.eClass().getName()));
        }
    }

    /** A file with the wrong ending is not found where its content is looked for. */
    private static void kind(Identified root, Report report) {
        String wanted = switch (root) {
            case Workflow workflow -> "simflow";
            case ToolDescriptor tool -> "simtool";
            case Product product -> "simproduct";
            case ProcessPlan plan -> "simprocess";
            case Study study -> "simstudy";
            default -> null;
        };
        String ending = root.eResource().getURI().fileExtension();
        if (wanted == null) {
            report.error(root, "file.part", ElementPath.kind(root));
        } else if (!wanted.equals(ending)) {
            report.error(root, "file.kind", ElementPath.kind(root), ending, wanted);
        }
    }
}
