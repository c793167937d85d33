package org.simloom.workbench.internal.preference;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.preference.PreferencePage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPreferencePage;
import org.eclipse.ui.PlatformUI;
import org.simloom.engine.Resources;
import org.simloom.workbench.SimloomServices;
import org.simloom.workbench.internal.Texts;

/** What all runs of the workbench may use together. */
public final class LimitsPage extends PreferencePage implements IWorkbenchPreferencePage {
    private static final int LINES = 6;

    private Text cores;
    private Text memory;
    private Text licenses;

    @Override
    public void init(IWorkbench workbench) {
        setDescription(Texts.get("preferences.limits"));
    }

    @Override
    protected Control createContents(Composite parent) {
        Resources machine = Resources.ofThisMachine();
        Composite area = new Composite(parent, SWT.NONE);
        PlatformUI.getWorkbench().getHelpSystem().setHelp(area, "org.simloom.help.preferences_limits");
        area.setLayout(new GridLayout(2, false));
        cores = number(area, "preferences.cores", Settings.CORES, String.valueOf(machine.cores()));
        memory = number(area, "preferences.memory", Settings.MEMORY,
                machine.memory() == Long.MAX_VALUE ? "" : String.valueOf(machine.memory()));
        Label label = new Label(area, SWT.NONE);
        label.setText(Texts.get("preferences.licenses"));
        GridDataFactory.swtDefaults().align(SWT.BEGINNING, SWT.BEGINNING).applyTo(label);
        licenses = new Text(area, SWT.BORDER | SWT.MULTI | SWT.V_SCROLL);
        licenses.setText(Settings.licenses().entrySet().stream().map(e -> e.getKey() + " = " + e.getValue())
                .collect(Collectors.joining("\n")));
        licenses.setToolTipText(Texts.get("preferences.licenses.tip"));
        licenses.addModifyListener(e -> check());
        GridDataFactory.fillDefaults().grab(true, false).hint(SWT.DEFAULT, LINES * licenses.getLineHeight())
                .applyTo(licenses);
        Label tip = new Label(area, SWT.WRAP);
        tip.setText(Texts.get("preferences.licenses.tip"));
        GridDataFactory.fillDefaults().span(2, 1).grab(true, false).hint(200, SWT.DEFAULT).applyTo(tip);
        return area;
    }

    private Text number(Composite area, String label, String key, String usual) {
        new Label(area, SWT.NONE).setText(Texts.get(label));
        Text text = new Text(area, SWT.BORDER);
        text.setText(Settings.node().get(key, ""));
        text.setMessage(usual.isEmpty() ? "" : Texts.get("preferences.all", usual));
        text.addModifyListener(e -> check());
        GridDataFactory.fillDefaults().grab(true, false).applyTo(text);
        return text;
    }

    private void check() {
        String wrong = null;
        if (!isCount(cores.getText())) {
            wrong = Texts.get("preferences.cores.bad");
        } else if (!isCount(memory.getText())) {
            wrong = Texts.get("preferences.memory.bad");
        } else if (tokens() == null) {
            wrong = Texts.get("preferences.licenses.bad");
        }
        setErrorMessage(wrong);
        setValid(wrong == null);
    }

    private static boolean isCount(String text) {
        return text.isBlank() || text.strip().matches("[1-9]\\d{0,8}");
    }

    /** The tokens of each feature; {@code null} where a line cannot be understood. */
    private Map<String, Integer> tokens() {
        Map<String, Integer> tokens = new TreeMap<>();
        for (String line : licenses.getText().lines().filter(l -> !l.isBlank()).toList()) {
            String[] parts = line.split("=", 2);
            if (parts.length < 2 || parts[0].isBlank() || !parts[1].strip().matches("\\d{1,9}")) {
                return null;
            }
            tokens.put(parts[0].strip(), Integer.valueOf(parts[1].strip()));
        }
        return tokens;
    }

    @Override
    protected void performDefaults() {
        cores.setText("");
        memory.setText("");
        licenses.setText("");
        super.performDefaults();
    }

    @Override
    public boolean performOk() {
        store(Settings.CORES, cores.getText().strip());
        store(Settings.MEMORY, memory.getText().strip());
        Settings.setLicenses(tokens());
        Settings.save();
        SimloomServices.reset();
        return true;
    }

    private static void store(String key, String value) {
        if (value.isEmpty()) {
            Settings.node().remove(key);
        } else {
            Settings.node().put(key, value);
        }
    }
}
