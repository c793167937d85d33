package org.simloom.workbench.internal.wizard;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.ListViewer;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.simloom.workbench.ContextHelp;
import org.simloom.workbench.internal.Texts;
import org.simloom.workspace.Example;

/** Lists the examples, and shows what the chosen one is about. */
final class ExamplePage extends WizardPage {
    private static final int WIDTH = 860;
    private static final int HEIGHT = 380;
    private static final int WIDEST_LIST = 480;

    private final List<Example> examples;
    private ListViewer list;
    private Text readme;

    ExamplePage(List<Example> examples) {
        super("example");
        this.examples = examples;
        setTitle(Texts.get("example.title"));
        setDescription(Texts.get("example.description"));
    }

    @Override
    public void createControl(Composite parent) {
        Composite area = new Composite(parent, SWT.NONE);
        area.setLayout(new GridLayout());
        SashForm halves = new SashForm(area, SWT.HORIZONTAL);
        GridDataFactory.fillDefaults().grab(true, true).hint(WIDTH, HEIGHT).applyTo(halves);
        list = new ListViewer(halves, SWT.BORDER | SWT.SINGLE | SWT.V_SCROLL | SWT.H_SCROLL);
        list.setContentProvider(ArrayContentProvider.getInstance());
        list.setLabelProvider(LabelProvider.createTextProvider(e -> ((Example) e).title()));
        list.setInput(examples);
        readme = new Text(halves, SWT.BORDER | SWT.MULTI | SWT.READ_ONLY | SWT.WRAP | SWT.V_SCROLL);
        halves.setWeights(share(), WIDTH - share());
        list.addSelectionChangedListener(e -> show());
        list.addDoubleClickListener(e -> finish());
        setControl(area);
        ContextHelp.set(area, "new");
        if (examples.isEmpty()) {
            setErrorMessage(Texts.get("example.none"));
            setPageComplete(false);
        } else {
            list.setSelection(new StructuredSelection(examples.get(0)));
        }
    }

    /** Titles are seen whole, unless they leave no room for what they are about. */
    private int share() {
        return Math.min(WIDEST_LIST, list.getControl().computeSize(SWT.DEFAULT, SWT.DEFAULT).x);
    }

    /** The example chosen. */
    Example example() {
        return (Example) list.getStructuredSelection().getFirstElement();
    }

    private void show() {
        Example example = example();
        setPageComplete(example != null);
        if (example == null) {
            return;
        }
        readme.setText(MarkdownText.plain(read(example.folder())));
        IProject project = ResourcesPlugin.getWorkspace().getRoot().getProject(example.name());
        boolean other = project.exists() && !ExampleWizard.isCopy(project, example);
        setErrorMessage(other ? Texts.get("example.other", example.name()) : null);
        setPageComplete(!other);
        setMessage(project.exists() ? Texts.get("example.there", example.name()) : null, INFORMATION);
    }

    private static String read(Path folder) {
        Path translated = folder.resolve("README." + Locale.getDefault().getLanguage() + ".md");
        Path file = Files.exists(translated) ? translated : folder.resolve("README.md");
        try {
            return Files.exists(file) ? Files.readString(file) : "";
        } catch (IOException e) {
            return e.getMessage();
        }
    }

    private void finish() {
        if (isPageComplete() && getWizard().performFinish()) {
            getShell().close();
        }
    }
}
