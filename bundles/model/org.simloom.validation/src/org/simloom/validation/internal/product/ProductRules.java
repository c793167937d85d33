package org.simloom.validation.internal.product;

import java.util.List;

import org.simloom.validation.internal.Rule;

/** Rules for products, and for the requirements and verifications of process steps. */
public final class ProductRules {
    /** All of them. */
    public static final List<Rule<?>> ALL = List.of(new LoadCasesRule(), new PartRule(), new MaterialRule(),
            new PropertyRule(), new ParameterRule(), new LoadCaseRule(), new LoadRule(), new OverrideRule(),
            new RequirementRule(), new VerificationRule(), new BindingRule());

    private ProductRules() {
    }
}
