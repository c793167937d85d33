package org.simloom.validation.internal.process;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.simloom.model.process.ProcessPlan;
import org.simloom.validation.internal.Refs;

/** Whether something belongs to the product that a plan makes. */
final class Products {
    private Products() {
    }

    /** Also true where it cannot be told, because there is no product or the reference leads nowhere. */
    static boolean has(ProcessPlan plan, EObject element) {
        return !Refs.present(element) || !Refs.present(plan.getProduct())
                || EcoreUtil.isAncestor(plan.getProduct(), element);
    }
}
