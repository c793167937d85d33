package org.simloom.workbench.internal.wizard;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.dialogs.WizardNewProjectCreationPage;
import org.simloom.workbench.ContextHelp;
import org.simloom.workbench.internal.Texts;

/** Asks for name and place of a project, and whether it begins with a workflow. */
final class NewProjectPage extends WizardNewProjectCreationPage {
    private Button workflow;

    NewProjectPage() {
        super("project");
        setTitle(Texts.get("new.project.title"));
        setDescription(Texts.get("new.project.description"));
    }

    @Override
    public void createControl(Composite parent) {
        super.createControl(parent);
        ContextHelp.set(getControl(), "new");
        workflow = new Button((Composite) getControl(), SWT.CHECK);
        workflow.setText(Texts.get("new.project.workflow"));
        workflow.setSelection(true);
        GridData below = new GridData(SWT.FILL, SWT.CENTER, true, false);
        // the groups above it have a margin of their own
        below.horizontalIndent = new GridLayout().marginWidth;
        workflow.setLayoutData(below);
    }

    /** A name that begins with a dot would hide the project from everything. */
    @Override
    protected boolean validatePage() {
        if (!super.validatePage()) {
            return false;
        }
        if (getProjectName().startsWith(".")) {
            setErrorMessage(Texts.get("new.name.bad"));
            return false;
        }
        return true;
    }

    boolean withWorkflow() {
        return workflow.getSelection();
    }
}
