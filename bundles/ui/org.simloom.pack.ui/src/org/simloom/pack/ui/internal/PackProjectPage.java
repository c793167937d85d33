package org.simloom.pack.ui.internal;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.dialogs.WizardNewProjectCreationPage;
import org.simloom.pack.PackTemplate;

/** What the project and its pack are called. */
final class PackProjectPage extends WizardNewProjectCreationPage {
    private static final String BEGINNING = "com.example.";

    private Text id;
    private boolean written;

    PackProjectPage() {
        super("pack");
        setTitle(Texts.get("project.title"));
        setDescription(Texts.get("project.description"));
    }

    @Override
    public void createControl(Composite parent) {
        super.createControl(parent);
        Composite area = new Composite((Composite) getControl(), SWT.NONE);
        GridLayoutFactory.swtDefaults().numColumns(2).applyTo(area);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(area);
        new Label(area, SWT.NONE).setText(Texts.get("project.id"));
        id = new Text(area, SWT.BORDER);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(id);
        id.addModifyListener(e -> {
            written |= id.isFocusControl();
            setPageComplete(validatePage());
        });
    }

    @Override
    protected boolean validatePage() {
        if (id == null) {
            return super.validatePage();
        }
        String suggested = BEGINNING + getProjectName().toLowerCase(java.util.Locale.ROOT).replaceAll("[^a-z0-9_-]+", "");
        if (!written && !id.getText().equals(suggested)) {
            id.setText(suggested);
        }
        if (!super.validatePage()) {
            return false;
        }
        if (!PackTemplate.isId(id())) {
            setErrorMessage(Texts.get("project.noId"));
            return false;
        }
        return true;
    }

    /** The id of the pack and its tool. */
    String id() {
        return id.getText().strip();
    }
}
