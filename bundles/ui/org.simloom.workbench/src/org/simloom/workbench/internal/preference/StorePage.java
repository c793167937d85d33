package org.simloom.workbench.internal.preference;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.preference.PreferencePage;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.CheckboxTableViewer;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPreferencePage;
import org.eclipse.ui.PlatformUI;
import org.simloom.base.problem.ProblemException;
import org.simloom.base.values.Numbers;
import org.simloom.engine.Project;
import org.simloom.store.GarbageCollector;
import org.simloom.store.Store;
import org.simloom.workbench.internal.Texts;

/** Removes what no result needs from the stores of projects. */
public final class StorePage extends PreferencePage implements IWorkbenchPreferencePage {
    private static final String KEEP = "keepRuns";
    private static final int USUAL_KEEP = 10;
    private static final int MOST = 10_000;
    private static final int ROWS = 3;
    private static final int WIDTH = 200;

    private CheckboxTableViewer projects;
    private Spinner keep;
    private Label result;

    @Override
    public void init(IWorkbench workbench) {
        setDescription(Texts.get("preferences.store"));
    }

    @Override
    protected Control createContents(Composite parent) {
        Composite area = new Composite(parent, SWT.NONE);
        PlatformUI.getWorkbench().getHelpSystem().setHelp(area, "org.simloom.help.preferences_store");
        area.setLayout(new GridLayout(2, false));
        projects = CheckboxTableViewer.newCheckList(area, SWT.BORDER);
        projects.setContentProvider(ArrayContentProvider.getInstance());
        projects.setLabelProvider(LabelProvider.createTextProvider(p -> ((IProject) p).getName()));
        List<IProject> stores = Arrays.stream(ResourcesPlugin.getWorkspace().getRoot().getProjects())
                .filter(p -> p.isOpen() && p.getLocation() != null && new Project(p.getLocation().toPath()).hasStore()).toList();
        projects.setInput(stores);
        projects.setAllChecked(true);
        GridDataFactory.fillDefaults().span(2, 1).grab(true, true)
                .hint(WIDTH, ROWS * projects.getTable().getItemHeight()).applyTo(projects.getTable());
        new Label(area, SWT.NONE).setText(Texts.get("preferences.keep"));
        keep = new Spinner(area, SWT.BORDER);
        keep.setMaximum(MOST);
        keep.setSelection(Settings.node().getInt(KEEP, USUAL_KEEP));
        GridDataFactory.swtDefaults().applyTo(keep);
        button(area, "preferences.look", true);
        button(area, "preferences.clean", false);
        result = new Label(area, SWT.WRAP);
        GridDataFactory.fillDefaults().span(2, 1).grab(true, false).hint(WIDTH, 2 * projects.getTable().getItemHeight())
                .applyTo(result);
        result.setText(stores.isEmpty() ? Texts.get("preferences.store.none") : "");
        return area;
    }

    private void button(Composite area, String text, boolean dryRun) {
        Button button = new Button(area, SWT.PUSH);
        button.setText(Texts.get(text));
        button.addListener(SWT.Selection, e -> collect(dryRun));
    }

    private void collect(boolean dryRun) {
        List<IProject> chosen = new ArrayList<>();
        for (Object project : projects.getCheckedElements()) {
            chosen.add((IProject) project);
        }
        int runs = keep.getSelection();
        Display display = getShell().getDisplay();
        Job.create(Texts.get("preferences.cleaning"), monitor -> {
            SubMonitor progress = SubMonitor.convert(monitor, chosen.size());
            String text = collect(chosen, runs, dryRun, progress);
            display.asyncExec(() -> {
                if (!result.isDisposed()) {
                    result.setText(text);
                }
            });
            return Status.OK_STATUS;
        }).schedule();
    }

    private static String collect(List<IProject> chosen, int runs, boolean dryRun, SubMonitor progress) {
        int attempts = 0;
        int objects = 0;
        long bytes = 0;
        for (IProject project : chosen) {
            progress.split(1).subTask(project.getName());
            try (Store store = new Project(project.getLocation().toPath()).openStore()) {
                GarbageCollector.Report report = store.collector().collect(runs, dryRun);
                attempts += report.attempts();
                objects += report.objects();
                bytes += report.bytes();
            } catch (ProblemException e) {
                return e.problem().toString();
            }
        }
        return Texts.get(dryRun ? "preferences.would" : "preferences.cleaned", attempts, objects, Numbers.bytes(bytes));
    }

    @Override
    protected void performDefaults() {
        keep.setSelection(USUAL_KEEP);
        super.performDefaults();
    }

    @Override
    public boolean performOk() {
        Settings.node().putInt(KEEP, keep.getSelection());
        Settings.save();
        return true;
    }
}
