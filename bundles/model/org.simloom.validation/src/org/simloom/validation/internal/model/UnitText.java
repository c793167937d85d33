package org.simloom.validation.internal.model;

import org.eclipse.emf.ecore.EObject;
import org.simloom.base.problem.ProblemException;
import org.simloom.base.units.Units;
import org.simloom.validation.internal.Report;

/** Tells of an unknown unit in the words of the units themselves, which know what was probably meant. */
public final class UnitText {
    private UnitText() {
    }

    /** Tells that an element's unit is unknown, where it is. */
    public static void check(EObject element, String unit, Report report) {
        if (unit != null && !Units.known(unit)) {
            tell(element, unit, report);
        }
    }

    static void tell(EObject element, String unit, Report report) {
        try {
            Units.convert(1, unit, unit);
        } catch (ProblemException e) {
            report.problem(element, e.problem());
        }
    }
}
