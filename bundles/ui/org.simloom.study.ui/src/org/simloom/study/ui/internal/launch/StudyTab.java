package org.simloom.study.ui.internal.launch;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IPath;
import org.eclipse.debug.core.ILaunchConfiguration;
import org.eclipse.debug.core.ILaunchConfigurationWorkingCopy;
import org.eclipse.debug.ui.AbstractLaunchConfigurationTab;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.dialogs.FilteredResourcesSelectionDialog;
import org.eclipse.core.resources.IResource;
import org.simloom.study.ui.internal.Images;
import org.simloom.study.ui.internal.Texts;
import org.simloom.workbench.ContextHelp;

/** Which study, how many samples, and whether it begins anew. */
public final class StudyTab extends AbstractLaunchConfigurationTab {
    private Text path;
    private Text samples;
    private Button fresh;

    @Override
    public void createControl(Composite parent) {
        Composite area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.swtDefaults().numColumns(3).applyTo(area);
        label(area, "tab.study");
        path = new Text(area, SWT.BORDER | SWT.SINGLE);
        path.setMessage(Texts.get("tab.study.hint"));
        path.addModifyListener(event -> changed());
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(path);
        Button browse = new Button(area, SWT.PUSH);
        browse.setText(Texts.get("tab.browse"));
        browse.addListener(SWT.Selection, event -> browse());
        label(area, "tab.samples");
        samples = new Text(area, SWT.BORDER | SWT.SINGLE);
        samples.setMessage(Texts.get("tab.samples.hint"));
        samples.addModifyListener(event -> changed());
        GridDataFactory.fillDefaults().span(2, 1).grab(true, false).applyTo(samples);
        fresh = new Button(area, SWT.CHECK);
        fresh.setText(Texts.get("tab.fresh"));
        fresh.setToolTipText(Texts.get("tab.fresh.tip"));
        fresh.addListener(SWT.Selection, event -> changed());
        GridDataFactory.fillDefaults().span(3, 1).indent(0, 6).applyTo(fresh);
        setControl(area);
        ContextHelp.set(area, "study");
    }

    private static void label(Composite parent, String key) {
        new Label(parent, SWT.NONE).setText(Texts.get(key));
    }

    private void browse() {
        FilteredResourcesSelectionDialog dialog = new FilteredResourcesSelectionDialog(getShell(), false,
                ResourcesPlugin.getWorkspace().getRoot(), IResource.FILE);
        dialog.setTitle(Texts.get("tab.browse.title"));
        dialog.setInitialPattern("*." + StudyConfiguration.EXTENSION);
        if (dialog.open() == Window.OK && dialog.getFirstResult() instanceof IFile file) {
            path.setText(file.getFullPath().toPortableString());
        }
    }

    private void changed() {
        setDirty(true);
        updateLaunchConfigurationDialog();
    }

    private IFile file() {
        IPath full = IPath.fromPortableString(path.getText().strip()).makeAbsolute();
        return full.segmentCount() < 2 ? null : ResourcesPlugin.getWorkspace().getRoot().getFile(full);
    }

    /** The number that was typed; 0 for none, -1 where it is no count. */
    private int count() {
        String text = samples.getText().strip();
        if (text.isEmpty()) {
            return 0;
        }
        return text.matches("0*[1-9]\\d{0,7}") ? Integer.parseInt(text) : -1;
    }

    @Override
    public void setDefaults(ILaunchConfigurationWorkingCopy configuration) {
        StudyConfiguration.set(configuration, null, 0, false);
    }

    @Override
    public void initializeFrom(ILaunchConfiguration configuration) {
        try {
            IFile file = StudyConfiguration.file(configuration);
            int count = StudyConfiguration.samples(configuration);
            path.setText(file == null ? "" : file.getFullPath().toPortableString());
            samples.setText(count > 0 ? Integer.toString(count) : "");
            fresh.setSelection(StudyConfiguration.fresh(configuration));
        } catch (CoreException e) {
            ILog.of(StudyTab.class).warn(e.getMessage(), e);
        }
    }

    @Override
    public void performApply(ILaunchConfigurationWorkingCopy configuration) {
        StudyConfiguration.set(configuration, file(), Math.max(0, count()), fresh.getSelection());
    }

    @Override
    public boolean isValid(ILaunchConfiguration configuration) {
        IFile file = file();
        String problem = null;
        if (file == null) {
            problem = Texts.get("launch.none");
        } else if (!StudyConfiguration.EXTENSION.equals(file.getFileExtension())) {
            problem = Texts.get("launch.kind", file.getName());
        } else if (!file.exists()) {
            problem = Texts.get("launch.missing", file.getFullPath());
        } else if (count() < 0) {
            problem = Texts.get("launch.samples", samples.getText());
        }
        setErrorMessage(problem);
        return problem == null;
    }

    @Override
    public String getName() {
        return Texts.get("tab.name");
    }

    @Override
    public Image getImage() {
        return Images.ALL.get("study");
    }
}
