package org.simloom.validation.internal.tool;

import java.util.regex.Pattern;

import org.simloom.model.tool.EnvironmentVariable;
import org.simloom.validation.internal.Refs;
import org.simloom.validation.internal.Report;
import org.simloom.validation.internal.Rule;

/** An environment variable has a name that systems can have, and a value. */
final class EnvironmentRule implements Rule<EnvironmentVariable> {
    private static final Pattern NAME = Pattern.compile("[^=\\s\\x00]+");

    @Override
    public Class<EnvironmentVariable> about() {
        return EnvironmentVariable.class;
    }

    @Override
    public void check(EnvironmentVariable variable, Report report) {
        if (!NAME.matcher(Refs.text(variable.getName())).matches()) {
            report.error(variable, "environment.name", Refs.text(variable.getName()));
        }
        if (!variable.isInherited() && variable.getValue() == null) {
            report.error(variable, "environment.value", Refs.text(variable.getName()));
        }
    }
}
