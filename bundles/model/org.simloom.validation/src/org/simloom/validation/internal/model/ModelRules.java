package org.simloom.validation.internal.model;

import java.util.List;

import org.simloom.validation.internal.Rule;

/** Rules for elements of every kind of model. */
public final class ModelRules {
    /** All of them. */
    public static final List<Rule<?>> ALL = List.of(new LoadingRule(), new UnknownRule(), new NameRule(), new IdRule(),
            new ReferenceRule(), new PortRule(), new ColumnRule(), new ValueRule(), new QuantityRule(),
            new DistributionRule(), new ResourceRule());

    private ModelRules() {
    }
}
