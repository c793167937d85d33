package org.simloom.workbench.internal.preference;

import org.eclipse.jface.preference.PreferencePage;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Group;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPreferencePage;
import org.eclipse.ui.PlatformUI;
import org.simloom.workbench.internal.Texts;

/** The language. */
public final class GeneralPage extends PreferencePage implements IWorkbenchPreferencePage {
    private static final String[] LANGUAGES = {"", "en", "ko"};

    private final Button[] choices = new Button[LANGUAGES.length];

    @Override
    public void init(IWorkbench workbench) {
        setDescription(Texts.get("preferences.general"));
    }

    @Override
    protected Control createContents(Composite parent) {
        Composite area = new Composite(parent, SWT.NONE);
        PlatformUI.getWorkbench().getHelpSystem().setHelp(area, "org.simloom.help.preferences");
        area.setLayout(new GridLayout());
        Group group = new Group(area, SWT.NONE);
        group.setText(Texts.get("preferences.language"));
        group.setLayout(new GridLayout());
        GridDataFactory.fillDefaults().grab(true, false).applyTo(group);
        String now = Settings.node().get(Settings.LANGUAGE, "");
        for (int i = 0; i < LANGUAGES.length; i++) {
            choices[i] = new Button(group, SWT.RADIO);
            choices[i].setText(Texts.get("preferences.language." + (LANGUAGES[i].isEmpty() ? "system" : LANGUAGES[i])));
            choices[i].setSelection(LANGUAGES[i].equals(now));
        }
        new Label(group, SWT.NONE).setText(Texts.get("preferences.language.restart"));
        return area;
    }

    @Override
    protected void performDefaults() {
        for (int i = 0; i < choices.length; i++) {
            choices[i].setSelection(i == 0);
        }
        super.performDefaults();
    }

    @Override
    public boolean performOk() {
        for (int i = 0; i < choices.length; i++) {
            if (choices[i].getSelection()) {
                if (LANGUAGES[i].isEmpty()) {
                    Settings.node().remove(Settings.LANGUAGE);
                } else {
                    Settings.node().put(Settings.LANGUAGE, LANGUAGES[i]);
                }
            }
        }
        Settings.save();
        return true;
    }
}
