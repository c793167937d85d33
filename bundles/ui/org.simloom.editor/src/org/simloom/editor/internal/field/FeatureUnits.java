package org.simloom.editor.internal.field;

import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.simloom.base.units.Units;
import org.simloom.model.base.BasePackage;
import org.simloom.model.base.Distribution;
import org.simloom.model.process.ProcessPackage;
import org.simloom.model.product.MaterialProperty;
import org.simloom.model.product.ParameterOverride;
import org.simloom.model.product.ProductPackage;
import org.simloom.model.product.PropertyPoint;
import org.simloom.model.study.Response;
import org.simloom.model.study.StudyPackage;
import org.simloom.model.study.Variable;
import org.simloom.model.tool.ToolPackage;
import org.simloom.model.workflow.WorkflowPackage;

/** In which unit a number of a model is: that of its element, or of what the element belongs to or is about. */
public final class FeatureUnits {
    private static final Set<EStructuralFeature> SECONDS = Set.of(ProcessPackage.Literals.PROCESS_STEP__DURATION,
            BasePackage.Literals.RESOURCE_REQUEST__WALL_TIME, WorkflowPackage.Literals.FAILURE_POLICY__DELAY,
            ToolPackage.Literals.VERSION_PROBE__TIMEOUT, ToolPackage.Literals.LICENSE_RULE__INITIAL_DELAY,
            ToolPackage.Literals.LICENSE_RULE__MAXIMUM_DELAY, ToolPackage.Literals.LICENSE_RULE__GIVE_UP_AFTER,
            ToolPackage.Literals.CANCEL_STEP__GRACE);
    private static final Set<EStructuralFeature> DIMENSIONLESS = Set.of(ProductPackage.Literals.REQUIREMENT__SAFETY_FACTOR,
            StudyPackage.Literals.RESPONSE__WEIGHT, StudyPackage.Literals.CORRELATION__COEFFICIENT,
            WorkflowPackage.Literals.FAILURE_POLICY__BACKOFF, BasePackage.Literals.WEIBULL_DISTRIBUTION__SHAPE);
    /** What is added to a value: 2 K more are 2 °C more. */
    private static final Set<EStructuralFeature> DIFFERENCES = Set.of(ProductPackage.Literals.DESIGN_PARAMETER__TOLERANCE_LOWER,
            ProductPackage.Literals.DESIGN_PARAMETER__TOLERANCE_UPPER, ProcessPackage.Literals.PROCESS_PARAMETER__TOLERANCE_LOWER,
            ProcessPackage.Literals.PROCESS_PARAMETER__TOLERANCE_UPPER, BasePackage.Literals.WEIBULL_DISTRIBUTION__SCALE,
            BasePackage.Literals.NORMAL_DISTRIBUTION__STANDARD_DEVIATION,
            BasePackage.Literals.LOGNORMAL_DISTRIBUTION__STANDARD_DEVIATION);

    private FeatureUnits() {
    }

    /** The unit's symbol; empty where the number has none. */
    public static String of(EObject element, EStructuralFeature number) {
        if (SECONDS.contains(number)) {
            return "s";
        }
        if (DIMENSIONLESS.contains(number) || element == null) {
            return "";
        }
        return switch (element) {
            case PropertyPoint point when point.eContainer() instanceof MaterialProperty property ->
                number == ProductPackage.Literals.PROPERTY_POINT__TEMPERATURE ? text(property.getTemperatureUnit()) : own(property);
            case ParameterOverride override -> own(override.getParameter());
            case Variable variable -> own(variable.getPort());
            case Response response -> response.getPort() != null ? own(response.getPort()) : own(response.getRequirement());
            case Distribution distribution -> distribution.eContainer() instanceof Variable variable ? own(variable.getPort())
                    : own(distribution.eContainer());
            default -> own(element);
        };
    }

    /** Converts a value that was given in another, compatible unit. */
    public static double convert(EStructuralFeature number, double value, String from, String to) {
        return Units.convert(value, from, to) - (DIFFERENCES.contains(number) ? Units.convert(0, from, to) : 0);
    }

    private static String own(EObject element) {
        EStructuralFeature unit = element == null || element.eIsProxy() ? null : element.eClass().getEStructuralFeature("unit");
        return unit == null ? "" : text((String) element.eGet(unit));
    }

    private static String text(String unit) {
        return unit == null ? "" : unit;
    }
}
