package org.simloom.validation.internal.tool;

import java.util.List;

import org.simloom.validation.internal.Rule;

/** Rules for tool descriptors, and for the templates, checks and extractors that tasks add. */
public final class ToolRules {
    /** All of them. */
    public static final List<Rule<?>> ALL = List.of(new DescriptorRule(), new ExecutableRule(), new ProbeRule(),
            new TrialRule(), new TemplateRule(), new ArgumentRule(), new EnvironmentRule(), new PatternCheckRule(),
            new FileCheckRule(), new ValueCheckRule(), new CheckPhaseRule(), new ExtractorRule(), new ProgressRuleRule(),
            new DiagnosisRule(), new LicenseRuleRule(), new CancelRule());

    private ToolRules() {
    }
}
