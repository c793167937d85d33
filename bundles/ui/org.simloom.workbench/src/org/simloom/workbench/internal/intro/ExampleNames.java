package org.simloom.workbench.internal.intro;

import java.util.Map;
import java.util.TreeMap;

import org.eclipse.core.commands.IParameterValues;
import org.simloom.workbench.SimloomServices;

/** The examples that there are, so that each of them is found by its title in Quick Access. */
public final class ExampleNames implements IParameterValues {
    @Override
    public Map<String, String> getParameterValues() {
        Map<String, String> names = new TreeMap<>();
        SimloomServices.workspace().examples().all().forEach(example -> names.put(example.title(), example.name()));
        return names;
    }
}
