package org.simloom.workbench.internal.intro;

import java.util.List;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.Platform;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.dialogs.PreferencesUtil;
import org.eclipse.ui.forms.events.IHyperlinkListener;
import org.eclipse.ui.forms.events.HyperlinkAdapter;
import org.eclipse.ui.forms.events.HyperlinkEvent;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.eclipse.ui.forms.widgets.Hyperlink;
import org.eclipse.ui.forms.widgets.ScrolledForm;
import org.eclipse.ui.forms.widgets.Section;
import org.eclipse.ui.part.IntroPart;
import org.simloom.workbench.SimloomServices;
import org.simloom.workbench.internal.Texts;
import org.simloom.workbench.internal.preference.ToolsPage;
import org.simloom.workbench.internal.wizard.ExampleWizard;
import org.simloom.workbench.internal.wizard.Wizards;
import org.simloom.workspace.Example;

/** What a new user sees first: first steps, examples, and where to read on. */
public final class Welcome extends IntroPart {
    private static final int MARGIN = 24;
    private static final int COLUMN = 300;

    private FormToolkit toolkit;
    private ScrolledForm form;

    @Override
    public void createPartControl(Composite parent) {
        toolkit = new FormToolkit(parent.getDisplay());
        form = toolkit.createScrolledForm(parent);
        Composite body = form.getBody();
        GridLayout layout = new GridLayout(3, true);
        layout.marginWidth = MARGIN;
        layout.marginHeight = MARGIN;
        layout.horizontalSpacing = MARGIN;
        body.setLayout(layout);
        header(body);
        steps(section(body, "welcome.steps"));
        examples(section(body, "welcome.examples"));
        read(section(body, "welcome.read"));
        form.reflow(true);
    }

    private void header(Composite body) {
        Label title = toolkit.createLabel(body, Texts.get("welcome.title"));
        title.setFont(JFaceResources.getFontRegistry().get(JFaceResources.HEADER_FONT));
        GridDataFactory.fillDefaults().span(3, 1).applyTo(title);
        Label text = toolkit.createLabel(body, Texts.get("welcome.text"), SWT.WRAP);
        GridDataFactory.fillDefaults().span(3, 1).grab(true, false).hint(COLUMN, SWT.DEFAULT).applyTo(text);
    }

    private Composite section(Composite body, String title) {
        Section section = toolkit.createSection(body, org.eclipse.ui.forms.widgets.ExpandableComposite.TITLE_BAR);
        section.setText(Texts.get(title));
        GridDataFactory.fillDefaults().grab(true, true).hint(COLUMN, SWT.DEFAULT).applyTo(section);
        Composite content = toolkit.createComposite(section);
        content.setLayout(new GridLayout());
        section.setClient(content);
        return content;
    }

    private void steps(Composite content) {
        link(content, "welcome.example", () -> Wizards.open("org.simloom.workbench.wizard.example"));
        link(content, "welcome.project", () -> Wizards.open("org.simloom.workbench.wizard.project"));
        link(content, "welcome.tools",
                () -> PreferencesUtil.createPreferenceDialogOn(shell(), ToolsPage.ID, null, null).open());
        link(content, "welcome.workbench", this::close);
    }

    private void examples(Composite content) {
        List<Example> all = SimloomServices.workspace().examples().all();
        for (Example example : all) {
            hyperlink(content, example.title(), () -> open(example));
        }
        if (all.isEmpty()) {
            toolkit.createLabel(content, Texts.get("example.none"));
        }
    }

    private void read(Composite content) {
        link(content, "welcome.help", () -> PlatformUI.getWorkbench().getHelpSystem().displayHelp());
        link(content, "welcome.gmsh", () -> Program.launch("https://gmsh.info/doc/texinfo/gmsh.html"));
        link(content, "welcome.calculix", () -> Program.launch("http://www.dhondt.de/"));
    }

    private void open(Example example) {
        close();
        try {
            ExampleWizard.open(PlatformUI.getWorkbench(), example);
        } catch (CoreException e) {
            Platform.getLog(Welcome.class).log(e.getStatus());
        }
    }

    private void link(Composite content, String key, Runnable action) {
        hyperlink(content, Texts.get(key), action);
        Label text = toolkit.createLabel(content, Texts.get(key + ".text"), SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).hint(COLUMN, SWT.DEFAULT).applyTo(text);
    }

    private void hyperlink(Composite content, String text, Runnable action) {
        Hyperlink link = toolkit.createHyperlink(content, text, SWT.WRAP);
        IHyperlinkListener run = new HyperlinkAdapter() {
            @Override
            public void linkActivated(HyperlinkEvent e) {
                action.run();
            }
        };
        link.addHyperlinkListener(run);
        GridDataFactory.fillDefaults().grab(true, false).hint(COLUMN, SWT.DEFAULT).applyTo(link);
    }

    private void close() {
        PlatformUI.getWorkbench().getIntroManager().closeIntro(this);
    }

    private org.eclipse.swt.widgets.Shell shell() {
        return getIntroSite().getShell();
    }

    @Override
    public void standbyStateChanged(boolean standby) {
        // looks the same beside the workbench
    }

    @Override
    public void setFocus() {
        form.setFocus();
    }

    @Override
    public void dispose() {
        if (toolkit != null) {
            toolkit.dispose();
        }
        super.dispose();
    }
}
