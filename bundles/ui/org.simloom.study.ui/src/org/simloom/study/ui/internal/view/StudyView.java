package org.simloom.study.ui.internal.view;

import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.IPath;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.IViewSite;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.part.ViewPart;
import org.simloom.engine.Project;
import org.simloom.results.ui.internal.RunReveal;
import org.simloom.results.ui.internal.table.SelectedRuns;
import org.simloom.runs.ui.RunReference;
import org.simloom.runs.ui.internal.poll.Visibility;
import org.simloom.study.Sample;
import org.simloom.study.StudyDefinition;
import org.simloom.study.ui.internal.Texts;
import org.simloom.study.ui.internal.figure.FiguresPane;
import org.simloom.study.ui.internal.table.FindingsPane;
import org.simloom.study.ui.internal.table.SampleTable;
import org.simloom.workbench.ContextHelp;

/** A study: its samples, what it has found, its figures, and sliders for what would be; live, whoever runs it. */
public final class StudyView extends ViewPart {
    /** Its id. */
    public static final String ID = "org.simloom.study.view";

    private static final String FILE = "file";
    private static final String PINNED = "pinned";

    private final SelectedRuns selection = new SelectedRuns();
    private StudyPoll poll;
    private StudySelection following;
    private Visibility visibility;
    private StudyActions actions;
    private StudyHead head;
    private CTabFolder tabs;
    private CTabItem samplesTab;
    private SampleTable samples;
    private FindingsPane findings;
    private FiguresPane figures;
    private SheetMaker sheets;
    private WhatIf whatIf;
    private IFile file;
    private Shown shown;
    private List<String> columns = List.of();
    private boolean pinned;
    private String remembered;

    @Override
    public void init(IViewSite site, IMemento memento) throws PartInitException {
        super.init(site, memento);
        if (memento != null) {
            remembered = memento.getString(FILE);
            pinned = Boolean.TRUE.equals(memento.getBoolean(PINNED));
        }
    }

    @Override
    public void saveState(IMemento memento) {
        if (file != null) {
            memento.putString(FILE, file.getFullPath().toPortableString());
        }
        memento.putBoolean(PINNED, pinned);
    }

    @Override
    public void createPartControl(Composite parent) {
        Composite area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(area);
        head = new StudyHead(area);
        tabs = new CTabFolder(area, SWT.TOP | SWT.FLAT);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(tabs);
        samplesTab = tab("samples", new Composite(tabs, SWT.NONE));
        findings = new FindingsPane(tabs);
        tab("findings", findings.control());
        figures = new FiguresPane(tabs, this::chosenInFigure);
        tab("figures", figures.control());
        sheets = new SheetMaker(figures);
        whatIf = new WhatIf(tabs, this::file);
        tab("whatIf", whatIf.control());
        tabs.setSelection(0);
        tabs.addListener(SWT.Selection, event -> {
            whatIf.seen(tabs.getSelection().getControl() == whatIf.control());
            sheets.seen(tabs.getSelection().getControl() == figures.control());
        });
        getSite().setSelectionProvider(selection);
        ContextHelp.set(area, "studyView");
        actions = new StudyActions(this);
        actions.install();
        poll = new StudyPoll(parent.getDisplay(), this::show);
        visibility = Visibility.watch(this, poll);
        following = new StudySelection(this, this::follow);
        if (remembered != null && ResourcesPlugin.getWorkspace().getRoot()
                .findMember(IPath.fromPortableString(remembered)) instanceof IFile last) {
            choose(last);
        }
        following.start();
    }

    private CTabItem tab(String key, Control control) {
        CTabItem item = new CTabItem(tabs, SWT.NONE);
        item.setText(Texts.get("view." + key));
        item.setControl(control);
        return item;
    }

    /** Shows a study, unless another is pinned. */
    public void follow(IFile study) {
        if (!pinned || file == null) {
            choose(study);
        }
    }

    /** Shows a study, whatever is selected. */
    public void choose(IFile study) {
        if (study.getLocation() != null && !study.equals(file)) {
            file = study;
            head.reading(study.getName());
            poll.look(study.getLocation().toPath());
        }
    }

    private void show(Shown now) {
        if (tabs.isDisposed()) {
            return;
        }
        shown = now;
        head.show(now);
        samples(now.definition());
        if (samples != null) {
            samples.show(now.report() == null ? List.of() : now.report().samples());
        }
        findings.show(now.report());
        sheets.show(now.report());
        whatIf.show(now);
        actions.update();
    }

    /** The table is made anew where a study has other columns. */
    private void samples(StudyDefinition definition) {
        List<String> needed = definition == null ? List.of() : java.util.stream.Stream.concat(
                definition.labels().stream(), definition.goals().stream().map(goal -> goal.label() + goal.unit())).toList();
        if (needed.equals(columns) && samples != null) {
            return;
        }
        columns = needed;
        Control old = samplesTab.getControl();
        if (definition == null) {
            samples = null;
            samplesTab.setControl(new Composite(tabs, SWT.NONE));
        } else {
            samples = new SampleTable(tabs, definition, this::chosenInTable);
            samples.control().addListener(SWT.MouseDoubleClick, event -> revealRun());
            samplesTab.setControl(samples.control());
            actions.menu(samples.control());
        }
        old.dispose();
    }

    private void chosenInTable(List<Sample> chosen) {
        tellRuns(chosen);
        figures.select(chosen.stream().map(Sample::index).toList());
        actions.update();
    }

    private void chosenInFigure(List<Integer> indexes) {
        if (samples != null && shown != null && shown.report() != null) {
            samples.select(indexes);
            tellRuns(shown.report().samples().stream().filter(sample -> indexes.contains(sample.index())).toList());
            actions.update();
        }
    }

    private void tellRuns(List<Sample> chosen) {
        if (file != null) {
            Path project = project();
            selection.set(new StructuredSelection(chosen.stream().filter(sample -> sample.run() > 0)
                    .map(sample -> RunReference.of(project, sample.run())).toList()));
        }
    }

    private Path project() {
        return Project.open(file.getLocation().toPath()).folder();
    }

    /** Shows the run of the selected sample. */
    void revealRun() {
        selected().stream().filter(sample -> sample.run() > 0).findFirst()
                .ifPresent(sample -> RunReveal.show(getSite().getPage(), RunReference.of(project(), sample.run())));
    }

    /** The samples selected in the table. */
    List<Sample> selected() {
        return samples == null ? List.of() : samples.rows().selected();
    }

    /** The table of samples; {@code null} where there is none. */
    SampleTable samples() {
        return samples;
    }

    /** The study that is shown; {@code null} for none. */
    public IFile file() {
        return file;
    }

    /** What was read of it last; {@code null} before that. */
    Shown shown() {
        return shown;
    }

    /** The sliders. */
    WhatIf whatIf() {
        return whatIf;
    }

    /** The figures. */
    FiguresPane figures() {
        return figures;
    }

    /** The tabs: samples, findings, figures, what-if. */
    CTabFolder tabs() {
        return tabs;
    }

    boolean isPinned() {
        return pinned;
    }

    void setPinned(boolean pinned) {
        this.pinned = pinned;
    }

    /** Reads everything again. */
    void refresh() {
        poll.force();
    }

    @Override
    public void setFocus() {
        tabs.setFocus();
    }

    @Override
    public void dispose() {
        if (following != null) {
            following.stop();
            visibility.dispose();
        }
        super.dispose();
    }
}
