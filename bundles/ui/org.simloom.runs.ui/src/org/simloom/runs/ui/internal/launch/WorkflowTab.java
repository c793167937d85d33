package org.simloom.runs.ui.internal.launch;

import java.util.List;
import java.util.Map;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IPath;
import org.eclipse.debug.core.ILaunchConfiguration;
import org.eclipse.debug.core.ILaunchConfigurationWorkingCopy;
import org.eclipse.debug.ui.AbstractLaunchConfigurationTab;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.util.LocalSelectionTransfer;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DropTarget;
import org.eclipse.swt.dnd.DropTargetAdapter;
import org.eclipse.swt.dnd.DropTargetEvent;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.simloom.base.problem.ProblemException;
import org.simloom.model.base.InputPort;
import org.simloom.model.io.ModelFiles;
import org.simloom.model.workflow.Workflow;
import org.simloom.runs.ui.internal.RunImages;
import org.simloom.runs.ui.internal.Texts;
import org.simloom.runs.ui.internal.command.WorkflowChoice;
import org.simloom.workbench.ContextHelp;

/** Which workflow, with which inputs. */
public final class WorkflowTab extends AbstractLaunchConfigurationTab {
    private Text path;
    private InputTable inputs;
    private String unreadable;
    private boolean filling;

    @Override
    public void createControl(Composite parent) {
        Composite area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.swtDefaults().numColumns(3).applyTo(area);
        label(area, "tab.workflow");
        path = new Text(area, SWT.BORDER | SWT.SINGLE);
        path.setMessage(Texts.get("tab.workflow.hint"));
        path.addModifyListener(event -> pathChanged());
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(path);
        drop(path);
        button(area, "tab.browse", this::browse);
        GridDataFactory.fillDefaults().span(3, 1).indent(0, 8).applyTo(label(area, "tab.inputs"));
        inputs = new InputTable(area, this::changed);
        GridDataFactory.fillDefaults().grab(true, true).span(2, 1).hint(560, 220).applyTo(inputs.control());
        Composite buttons = new Composite(area, SWT.NONE);
        GridLayoutFactory.fillDefaults().applyTo(buttons);
        GridDataFactory.fillDefaults().applyTo(buttons);
        button(buttons, "tab.reset", inputs::resetSelected);
        button(buttons, "tab.reset.all", inputs::resetAll);
        setControl(area);
        ContextHelp.set(area, "launch");
    }

    private static Label label(Composite parent, String key) {
        Label label = new Label(parent, SWT.NONE);
        label.setText(Texts.get(key));
        return label;
    }

    private static void button(Composite parent, String key, Runnable action) {
        Button button = new Button(parent, SWT.PUSH);
        button.setText(Texts.get(key));
        button.addListener(SWT.Selection, event -> action.run());
        GridDataFactory.fillDefaults().applyTo(button);
    }

    /** Takes a workflow that is dragged here from the Project Explorer. */
    private static void drop(Text field) {
        DropTarget target = new DropTarget(field, DND.DROP_COPY | DND.DROP_MOVE | DND.DROP_LINK | DND.DROP_DEFAULT);
        target.setTransfer(LocalSelectionTransfer.getTransfer());
        target.addDropListener(new DropTargetAdapter() {
            @Override
            public void drop(DropTargetEvent event) {
                if (event.data instanceof IStructuredSelection selection
                        && WorkflowChoice.file(selection.getFirstElement()) instanceof IFile file) {
                    field.setText(file.getFullPath().toPortableString());
                }
            }
        });
    }

    private void browse() {
        WorkflowChoice.ask(getShell()).ifPresent(file -> path.setText(file.getFullPath().toPortableString()));
    }

    private void pathChanged() {
        if (!filling) {
            fill(Map.of());
            changed();
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

    /** Shows the inputs of the chosen workflow. */
    private void fill(Map<String, String> texts) {
        unreadable = null;
        List<InputPort> ports = List.of();
        IFile file = file();
        if (file != null && file.exists() && file.getLocation() != null) {
            try {
                ports = ModelFiles.load(ModelFiles.newResourceSet(), file.getLocation().toPath(), Workflow.class).getInputs();
            } catch (ProblemException e) {
                unreadable = e.problem().message();
            }
        }
        inputs.show(ports, texts);
    }

    @Override
    public void setDefaults(ILaunchConfigurationWorkingCopy configuration) {
        IFile file = selected();
        if (file != null) {
            configuration.rename(getLaunchConfigurationDialog()
                    .generateName(file.getFullPath().removeFileExtension().lastSegment()));
        }
        WorkflowConfiguration.set(configuration, file, Map.of());
    }

    private static IFile selected() {
        IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
        IWorkbenchPage page = window == null ? null : window.getActivePage();
        if (page == null) {
            return null;
        }
        IFile file = page.getSelection() instanceof IStructuredSelection selection
                ? Adapters.adapt(selection.getFirstElement(), IFile.class) : null;
        if (file == null && page.getActiveEditor() != null) {
            file = Adapters.adapt(page.getActiveEditor().getEditorInput(), IFile.class);
        }
        return file != null && WorkflowChoice.EXTENSION.equals(file.getFileExtension()) ? file : null;
    }

    @Override
    public void initializeFrom(ILaunchConfiguration configuration) {
        filling = true;
        try {
            IFile file = WorkflowConfiguration.file(configuration);
            path.setText(file == null ? "" : file.getFullPath().toPortableString());
            fill(WorkflowConfiguration.inputs(configuration));
        } catch (CoreException e) {
            ILog.of(WorkflowTab.class).warn(e.getMessage(), e);
        } finally {
            filling = false;
        }
    }

    @Override
    public void performApply(ILaunchConfigurationWorkingCopy configuration) {
        WorkflowConfiguration.set(configuration, file(), inputs.texts());
    }

    @Override
    public boolean isValid(ILaunchConfiguration configuration) {
        setErrorMessage(problem());
        return getErrorMessage() == null;
    }

    private String problem() {
        IFile file = file();
        if (file == null) {
            return Texts.get("launch.none");
        }
        if (!WorkflowChoice.EXTENSION.equals(file.getFileExtension())) {
            return Texts.get("launch.kind", file.getName());
        }
        if (!file.exists()) {
            return Texts.get("launch.missing", file.getFullPath());
        }
        return unreadable != null ? unreadable : inputs.problem().orElse(null);
    }

    @Override
    public String getName() {
        return Texts.get("tab.name");
    }

    @Override
    public Image getImage() {
        return RunImages.get("launch");
    }
}
