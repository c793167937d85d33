package org.simloom.pack.ui.internal;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ComboViewer;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.simloom.base.problem.ProblemException;
import org.simloom.pack.PackDescription;
import org.simloom.pack.PackSource;

/** Which tools become a pack, of which version, and where to. */
final class PackExportPage extends WizardPage {
    private static final int WIDTH = 420;
    private static final int LINES = 5;

    private final IContainer preferred;
    private ComboViewer folder;
    private Text version;
    private Text site;
    private Text summary;
    private PackSource source;

    PackExportPage(IContainer preferred) {
        super("pack");
        this.preferred = preferred;
        setTitle(Texts.get("export.title"));
        setDescription(Texts.get("export.description"));
    }

    @Override
    public void createControl(Composite parent) {
        Composite area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.swtDefaults().numColumns(4).applyTo(area);
        label(area, "export.folder");
        folder = new ComboViewer(area, SWT.READ_ONLY);
        GridDataFactory.fillDefaults().grab(true, false).span(3, 1).applyTo(folder.getControl());
        folder.setContentProvider(ArrayContentProvider.getInstance());
        folder.setLabelProvider(LabelProvider.createTextProvider(f -> ((IContainer) f).getFullPath().makeRelative().toString()));
        label(area, "export.version");
        version = new Text(area, SWT.BORDER);
        GridDataFactory.fillDefaults().grab(true, false).span(3, 1).hint(WIDTH, SWT.DEFAULT).applyTo(version);
        label(area, "export.site");
        site = new Text(area, SWT.BORDER);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(site);
        button(area, "export.browse", this::chooseFolder);
        button(area, "export.zip", this::chooseZip);
        label(area, "export.summary");
        summary = new Text(area, SWT.MULTI | SWT.READ_ONLY | SWT.WRAP | SWT.V_SCROLL | SWT.BORDER);
        GridDataFactory.fillDefaults().grab(true, true).span(3, 1).hint(WIDTH, summary.getLineHeight() * LINES).applyTo(summary);
        setControl(area);
        fill();
        folder.addSelectionChangedListener(e -> folderChosen());
        version.addModifyListener(e -> check());
        site.addModifyListener(e -> check());
        folderChosen();
    }

    private void fill() {
        List<IContainer> folders = ToolFolders.find(ResourcesPlugin.getWorkspace().getRoot());
        folder.setInput(folders);
        folders.stream().filter(f -> f.equals(preferred)).findFirst().or(() -> folders.stream().findFirst())
                .ifPresent(f -> folder.setSelection(new StructuredSelection(f)));
    }

    /** The version is what the folder says, until somebody writes another. */
    private void folderChosen() {
        version.setText("");
        site.setText("");
        check();
        if (source != null) {
            version.setText(source.description().version());
            site.setText(source.folder().resolveSibling(source.description().id() + ".site").toString());
        }
    }

    private void check() {
        source = null;
        String error = null;
        try {
            IContainer chosen = (IContainer) folder.getStructuredSelection().getFirstElement();
            if (chosen == null) {
                error = Texts.get("export.noTools");
            } else {
                String named = version.getText().strip();
                source = PackSource.read(chosen.getLocation().toPath(), named.isEmpty() ? null : named);
                site();
                error = site.getText().isBlank() ? Texts.get("export.noSite") : null;
            }
        } catch (ProblemException e) {
            error = e.problem().message() + " " + e.problem().advice();
        } catch (InvalidPathException e) {
            error = Texts.get("export.noSite");
        }
        summary.setText(source == null ? "" : summary(source));
        setErrorMessage(error);
        setPageComplete(error == null);
    }

    private static String summary(PackSource source) {
        PackDescription pack = source.description();
        return Texts.get("export.pack", pack.name(), pack.id(), pack.version(), String.join(", ", source.tools()),
                String.join(", ", source.files().keySet().stream().sorted().toList()));
    }

    /** What can become a pack; null where something is wrong. */
    PackSource source() {
        return source;
    }

    /** Where it is to go. */
    Path site() {
        return Path.of(site.getText().strip()).toAbsolutePath().normalize();
    }

    private void chooseFolder() {
        set(new DirectoryDialog(getShell(), SWT.SAVE).open());
    }

    private void chooseZip() {
        FileDialog dialog = new FileDialog(getShell(), SWT.SAVE);
        dialog.setFilterExtensions(new String[] {"*.zip"});
        String chosen = dialog.open();
        set(chosen == null || chosen.endsWith(".zip") ? chosen : chosen + ".zip");
    }

    private void set(String chosen) {
        if (chosen != null) {
            site.setText(chosen);
        }
    }

    private static void label(Composite area, String key) {
        Label label = new Label(area, SWT.NONE);
        label.setText(Texts.get(key));
        GridDataFactory.swtDefaults().align(SWT.BEGINNING, key.endsWith("summary") ? SWT.TOP : SWT.CENTER).applyTo(label);
    }

    private void button(Composite area, String key, Runnable action) {
        Button button = new Button(area, SWT.PUSH);
        button.setText(Texts.get(key));
        setButtonLayoutData(button);
        button.addListener(SWT.Selection, e -> action.run());
    }
}
