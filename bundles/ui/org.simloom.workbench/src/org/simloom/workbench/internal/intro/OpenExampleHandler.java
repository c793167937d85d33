package org.simloom.workbench.internal.intro;

import java.util.Optional;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.ui.PlatformUI;
import org.simloom.workbench.SimloomServices;
import org.simloom.workbench.internal.wizard.ExampleWizard;
import org.simloom.workbench.internal.wizard.Wizards;
import org.simloom.workspace.Example;

/** Opens an example by its name, as cheat sheets and Quick Access do; lets the user choose one where none is named. */
public final class OpenExampleHandler extends AbstractHandler {
    static final String NAME = "org.simloom.workbench.command.example.name";

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        String name = event.getParameter(NAME);
        Optional<Example> example = SimloomServices.workspace().examples().all().stream()
                .filter(candidate -> candidate.name().equals(name)).findFirst();
        if (example.isEmpty()) {
            Wizards.open("org.simloom.workbench.wizard.example");
            return null;
        }
        try {
            ExampleWizard.open(PlatformUI.getWorkbench(), example.get());
        } catch (CoreException e) {
            throw new ExecutionException(e.getStatus().getMessage(), e);
        }
        return null;
    }
}
