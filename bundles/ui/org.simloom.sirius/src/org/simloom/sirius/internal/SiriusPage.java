package org.simloom.sirius.internal;

import java.util.stream.Collectors;

import org.eclipse.core.commands.common.CommandException;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.preference.PreferencePage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPreferencePage;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.IHandlerService;
import org.simloom.sirius.internal.Installation.Feature;

/** Tells whether Sirius is installed, and how to install it. */
public final class SiriusPage extends PreferencePage implements IWorkbenchPreferencePage {
    private static final String INSTALL = "org.eclipse.equinox.p2.ui.sdk.install";
    private static final int LINES = 4;
    private static final int WIDTH = 300;

    @Override
    public void init(IWorkbench workbench) {
        setDescription(Texts.get("page"));
        noDefaultAndApplyButton();
    }

    @Override
    protected Control createContents(Composite parent) {
        Composite area = new Composite(parent, SWT.NONE);
        PlatformUI.getWorkbench().getHelpSystem().setHelp(area, "org.simloom.help.preferences_sirius");
        area.setLayout(new GridLayout());
        label(area, state());
        label(area, Texts.get("page.features"));
        text(area, Installation.features().stream().map(SiriusPage::line).collect(Collectors.joining("\n")));
        label(area, Texts.get("page.sites"));
        text(area, String.join("\n", Installation.SITES));
        Button install = new Button(area, SWT.PUSH);
        install.setText(Texts.get("page.install"));
        install.addListener(SWT.Selection, e -> install());
        GridDataFactory.swtDefaults().align(SWT.BEGINNING, SWT.CENTER).applyTo(install);
        return area;
    }

    private static String state() {
        String version = Installation.version().map(found -> found.getMajor() + "." + found.getMinor() + "." + found.getMicro())
                .orElse(null);
        if (version == null) {
            return Texts.get("page.absent");
        }
        String missing = Installation.features().stream().filter(feature -> feature.needed() && !feature.isInstalled())
                .map(Feature::id).collect(Collectors.joining(", "));
        return missing.isEmpty() ? Texts.get("page.present", version) : Texts.get("page.incomplete", version, missing);
    }

    private static String line(Feature feature) {
        return feature.id() + "  (" + Texts.get(feature.isInstalled() ? "feature.installed"
                : feature.needed() ? "feature.needed" : "feature.useful") + ")";
    }

    private static void label(Composite area, String text) {
        Label label = new Label(area, SWT.WRAP);
        label.setText(text);
        GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(label);
    }

    /** Lines that can be copied; the page has room for a few. */
    private static void text(Composite area, String lines) {
        Text text = new Text(area, SWT.MULTI | SWT.READ_ONLY | SWT.BORDER | SWT.H_SCROLL | SWT.V_SCROLL);
        text.setText(lines);
        GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, Math.min(LINES, text.getLineCount()) * text.getLineHeight()).applyTo(text);
    }

    private void install() {
        try {
            PlatformUI.getWorkbench().getService(IHandlerService.class).executeCommand(INSTALL, null);
        } catch (CommandException e) {
            setErrorMessage(Texts.get("page.install.failed"));
        }
    }
}
