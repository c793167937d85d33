package org.simloom.validation.internal.study;

import java.util.List;

import org.simloom.validation.internal.Rule;

/** Rules for studies. */
public final class StudyRules {
    /** All of them. */
    public static final List<Rule<?>> ALL = List.of(new StudyRule(), new MethodRule(), new VariableRule(),
            new ScopeRule(), new ResponseRule(), new ConstraintRule(), new CorrelationRule(), new MatrixRule(),
            new TableRule(), new SettingRule());

    private StudyRules() {
    }
}
