package org.simloom.sirius.service;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.simloom.editor.ElementLinks;
import org.simloom.model.product.Verification;
import org.simloom.model.workflow.SubWorkflow;

/** Leads from representations to the editors of the workbench. */
public class EditorServices {

    /** Opens the editor of an element's file and shows the element there. */
    public EObject openEditor(EObject element) {
        if (element != null && PlatformUI.isWorkbenchRunning()) {
            // the change that this is part of has to be over first
            PlatformUI.getWorkbench().getDisplay().asyncExec(() -> {
                IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
                if (window != null && window.getActivePage() != null) {
                    ElementLinks.open(window.getActivePage(), element);
                }
            });
        }
        return element;
    }

    /** What is behind an element: the workflow that it runs, else the element itself. */
    public EObject behind(EObject element) {
        EObject other = switch (element) {
            case SubWorkflow nested -> nested.getWorkflow();
            case Verification verification -> verification.getWorkflow();
            default -> element;
        };
        return other == null || other.eIsProxy() ? element : other;
    }
}
