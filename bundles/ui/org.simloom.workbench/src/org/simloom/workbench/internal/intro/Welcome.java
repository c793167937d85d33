package org.simloom.workbench.internal.intro;

import java.util.List;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.PaintEvent;
import org.eclipse.swt.events.PaintListener;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IEditorReference;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IWorkbenchPartReference;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.eclipse.ui.forms.widgets.ScrolledForm;
import org.eclipse.ui.forms.widgets.TableWrapData;
import org.eclipse.ui.forms.widgets.TableWrapLayout;
import org.eclipse.ui.part.IntroPart;
import org.eclipse.ui.statushandlers.StatusManager;
import org.simloom.workbench.SimloomServices;
import org.simloom.workbench.internal.Texts;
import org.simloom.workbench.internal.wizard.ExampleWizard;
import org.simloom.workbench.internal.wizard.Wizards;
import org.simloom.workspace.Example;

/**
 * What a new user sees first: the first run, examples, the tools of this machine, recent projects, and where to read on.
 * Its title is there with the window; all that has to be looked for, once the window was painted.
 */
public final class Welcome extends IntroPart {
    private static final int MARGIN = 24;
    private static final int GAP = 16;

    /** What is opened by whatever means is to be seen: the page covers all of the window. */
    private final IPartListener2 opened = new IPartListener2() {
        @Override
        public void partOpened(IWorkbenchPartReference part) {
            if (part instanceof IEditorReference) {
                form.getDisplay().asyncExec(Welcome.this::close);
            }
        }
    };
    private FormToolkit toolkit;
    private ScrolledForm form;
    private ToolStates tools;

    @Override
    public void createPartControl(Composite parent) {
        toolkit = new FormToolkit(parent.getDisplay());
        form = toolkit.createScrolledForm(parent);
        PlatformUI.getWorkbench().getHelpSystem().setHelp(form, "org.simloom.help.welcome");
        Composite body = form.getBody();
        TableWrapLayout layout = new TableWrapLayout();
        layout.leftMargin = MARGIN;
        layout.rightMargin = MARGIN;
        layout.topMargin = MARGIN;
        layout.verticalSpacing = GAP;
        body.setLayout(layout);
        header(body);
        form.addPaintListener(new PaintListener() {
            @Override
            public void paintControl(PaintEvent e) {
                form.removePaintListener(this);
                form.getDisplay().asyncExec(Welcome.this::fill);
            }
        });
    }

    private void fill() {
        if (form.isDisposed()) {
            return;
        }
        getIntroSite().getPage().addPartListener(opened);
        form.setRedraw(false);
        try {
            columns(form.getBody());
            form.reflow(true);
        } finally {
            form.setRedraw(true);
        }
    }

    private void header(Composite body) {
        Label title = toolkit.createLabel(body, Texts.get("welcome.title"));
        title.setFont(JFaceResources.getFontRegistry().get(JFaceResources.HEADER_FONT));
        Label text = toolkit.createLabel(body, Texts.get("welcome.text"), SWT.WRAP);
        text.setLayoutData(new TableWrapData(TableWrapData.FILL_GRAB));
    }

    private void columns(Composite body) {
        Composite columns = toolkit.createComposite(body);
        TableWrapLayout layout = stack();
        layout.numColumns = 3;
        layout.makeColumnsEqualWidth = true;
        columns.setLayout(layout);
        columns.setLayoutData(new TableWrapData(TableWrapData.FILL_GRAB));
        Composite left = column(columns);
        steps(new Links(toolkit, left, "welcome.steps"));
        projects(left);
        examples(new Links(toolkit, column(columns), "welcome.examples"));
        Composite right = column(columns);
        tools = new ToolStates(new Links(toolkit, right, "welcome.tools"), () -> form.reflow(true));
        read(new Links(toolkit, right, "welcome.read"));
    }

    private Composite column(Composite columns) {
        Composite column = toolkit.createComposite(columns);
        column.setLayout(stack());
        column.setLayoutData(new TableWrapData(TableWrapData.FILL_GRAB));
        return column;
    }

    private static TableWrapLayout stack() {
        TableWrapLayout layout = new TableWrapLayout();
        layout.horizontalSpacing = MARGIN;
        layout.verticalSpacing = GAP;
        layout.leftMargin = 0;
        layout.rightMargin = 0;
        layout.topMargin = 0;
        return layout;
    }

    private void steps(Links links) {
        links.add("welcome.first", () -> guide("cheatSheetId", "org.simloom.help.cheatsheet.first"));
        links.add("welcome.project", () -> Wizards.open("org.simloom.workbench.wizard.project"));
        links.add("welcome.workbench", this::close);
    }

    private void projects(Composite parent) {
        List<RecentProject> recent = RecentProject.all();
        if (!recent.isEmpty()) {
            Links links = new Links(toolkit, parent, "welcome.recent");
            recent.forEach(project -> links.add(project.name(), null, () -> {
                close();
                project.open();
            }));
        }
    }

    private void examples(Links links) {
        List<Example> all = SimloomServices.workspace().examples().all();
        all.forEach(example -> links.add(example.title(), null, () -> open(example)));
        if (all.isEmpty()) {
            links.text(Texts.get("example.none"));
        }
    }

    private void read(Links links) {
        links.add("welcome.help", () -> PlatformUI.getWorkbench().getHelpSystem()
                .displayHelpResource("/org.simloom.help/html/start.html"));
        links.add("welcome.sheets", this::guide);
        links.add("welcome.gmsh", () -> Program.launch("https://gmsh.info/doc/texinfo/gmsh.html"));
        links.add("welcome.calculix", () -> Program.launch("http://www.dhondt.de/"));
    }

    private void open(Example example) {
        close();
        try {
            ExampleWizard.open(PlatformUI.getWorkbench(), example);
        } catch (CoreException e) {
            StatusManager.getManager().handle(e.getStatus(), StatusManager.LOG | StatusManager.SHOW);
        }
    }

    /** Guides stand beside the workbench, where their steps are seen. */
    private void guide(String... sheet) {
        close();
        Wizards.execute("org.eclipse.ui.cheatsheets.openCheatSheet", sheet);
    }

    private void close() {
        PlatformUI.getWorkbench().getIntroManager().closeIntro(this);
    }

    @Override
    public void standbyStateChanged(boolean standby) {
        if (tools != null && !standby) {
            tools.look();
        }
    }

    @Override
    public void setFocus() {
        form.setFocus();
    }

    @Override
    public void dispose() {
        getIntroSite().getPage().removePartListener(opened);
        if (toolkit != null) {
            toolkit.dispose();
        }
        super.dispose();
    }
}
