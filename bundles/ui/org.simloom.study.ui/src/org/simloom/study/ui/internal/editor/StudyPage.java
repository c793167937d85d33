package org.simloom.study.ui.internal.editor;

import java.util.List;
import java.util.stream.Stream;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EContentAdapter;
import org.eclipse.jface.dialogs.IMessageProvider;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.forms.widgets.ExpandableComposite;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.eclipse.ui.forms.widgets.ScrolledForm;
import org.eclipse.ui.forms.widgets.Section;
import org.eclipse.ui.forms.widgets.TableWrapData;
import org.eclipse.ui.forms.widgets.TableWrapLayout;
import org.simloom.base.problem.Severity;
import org.simloom.editor.pages.ModelPage;
import org.simloom.editor.pages.ModelPageSite;
import org.simloom.model.study.Study;
import org.simloom.study.ui.internal.Actions;
import org.simloom.study.ui.internal.Texts;
import org.simloom.study.ui.internal.launch.StudyShortcut;
import org.simloom.validation.Finding;
import org.simloom.workbench.ContextHelp;

/** A study on one page: what is varied, what is watched, by which method, and what is wrong with it while it is typed. */
public final class StudyPage implements ModelPage {
    private static final int MARGIN = 10;

    private final EContentAdapter changes = new EContentAdapter() {
        @Override
        public void notifyChanged(Notification change) {
            super.notifyChanged(change);
            if (!change.isTouch()) {
                later();
            }
        }
    };
    private ModelPageSite site;
    private Display display;
    private FormToolkit toolkit;
    private ScrolledForm form;
    private FaultLine faults;
    private PortTable variables;
    private PortTable responses;
    private MethodPart method;
    private Study study;
    private boolean waiting;

    @Override
    public void create(Composite parent, ModelPageSite where) {
        site = where;
        display = parent.getDisplay();
        toolkit = new FormToolkit(display);
        parent.setLayout(new FillLayout());
        form = toolkit.createScrolledForm(parent);
        toolkit.decorateFormHeading(form.getForm());
        form.getToolBarManager().add(Actions.MAKE.push("run", "run", this::run));
        form.getToolBarManager().update(true);
        faults = new FaultLine(form);
        TableWrapLayout layout = new TableWrapLayout();
        layout.leftMargin = MARGIN;
        layout.rightMargin = MARGIN;
        form.getBody().setLayout(layout);
        Rows rows = new Rows(site, this::fault);
        variables = new VariablesTable(section("variables"), toolkit, rows);
        responses = new ResponsesTable(section("responses"), toolkit, rows);
        method = new MethodPart(section("method"), toolkit, site, () -> form.reflow(true));
        ContextHelp.set(form, "studyPage");
        site.onFindings(this::later);
        reloaded();
    }

    private Composite section(String key) {
        Section section = toolkit.createSection(form.getBody(), ExpandableComposite.TITLE_BAR | Section.DESCRIPTION);
        section.setText(Texts.get("page." + key));
        section.setDescription(Texts.get("page." + key + ".description"));
        section.setLayoutData(new TableWrapData(TableWrapData.FILL_GRAB));
        Composite client = new SectionClient(section);
        toolkit.adapt(client);
        section.setClient(client);
        return client;
    }

    /** What is on the page is what is meant: it is saved, and the launch asks about what else of the project is not. */
    private void run() {
        IEditorPart editor = site.editorSite().getPage().getActiveEditor();
        IFile file = Adapters.adapt(editor.getEditorInput(), IFile.class);
        if (file != null && (!editor.isDirty() || editor.getSite().getPage().saveEditor(editor, false))) {
            StudyShortcut.run(file, 0);
        }
    }

    @Override
    public void reloaded() {
        if (study != null) {
            study.eAdapters().remove(changes);
        }
        study = (Study) site.root();
        study.eAdapters().add(changes);
        show();
    }

    private void later() {
        if (!waiting && !display.isDisposed()) {
            waiting = true;
            display.asyncExec(() -> {
                waiting = false;
                if (!form.isDisposed()) {
                    show();
                }
            });
        }
    }

    private void show() {
        String name = study.getLabel() == null || study.getLabel().isBlank() ? study.getName() : study.getLabel();
        form.setText(String.valueOf(name).replace("&", "&&"));
        variables.show(study);
        responses.show(study);
        method.show(study);
        fault(null);
    }

    /** Says what is wrong with what is being typed; otherwise the worst that validation has found. */
    private void fault(String typed) {
        List<Finding> findings = site.findings();
        Finding worst = findings.isEmpty() ? null : findings.get(0);
        if (typed != null) {
            faults.show(typed, IMessageProvider.ERROR);
        } else if (worst == null) {
            faults.show(null, IMessageProvider.NONE);
        } else {
            faults.show(findings.size() == 1 ? worst.message() : Texts.get("page.more", worst.message(), findings.size() - 1),
                    worst.severity() == Severity.ERROR ? IMessageProvider.ERROR : worst.severity() == Severity.WARNING
                            ? IMessageProvider.WARNING : IMessageProvider.INFORMATION);
        }
    }

    @Override
    public boolean reveal(EObject element) {
        return Stream.of(variables, responses).anyMatch(table -> table.reveal(element)) || element == study
                || element == study.getMethod() || study.getMethod() != null && element.eContainer() == study.getMethod();
    }

    /** The table of what is varied. */
    PortTable variables() {
        return variables;
    }

    @Override
    public void focus() {
        form.setFocus();
    }

    @Override
    public void dispose() {
        if (study != null) {
            study.eAdapters().remove(changes);
        }
        if (toolkit != null) {
            toolkit.dispose();
        }
    }
}
