package org.simloom.tool.ui.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.simloom.base.problem.Severity;
import org.simloom.tool.authoring.Learnt;

/** A page with something to try: what is tried above, what was learnt in the middle, what was printed below. */
abstract class TryPage extends WizardPage {
    private static final int WIDTH = 820;
    private static final int HEIGHT = 540;

    private static final int BUTTON_INDENT = 5;

    private final String key;
    private LearntPane learntPane;
    private OutputPane output;
    private Button button;

    /**
     * @param key of the page's texts
     */
    TryPage(String key) {
        super(key);
        this.key = key;
        setTitle(Texts.get(key + ".title"));
        setDescription(Texts.get(key + ".description"));
    }

    @Override
    public void createControl(Composite parent) {
        SashForm halves = new SashForm(parent, SWT.VERTICAL);
        halves.setLayoutData(GridDataFactory.fillDefaults().grab(true, true).hint(WIDTH, HEIGHT).create());
        Composite upper = new Composite(halves, SWT.NONE);
        upper.setLayout(new GridLayout());
        Composite above = new Composite(upper, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, grows()).applyTo(above);
        fill(above);
        button = new Button(upper, SWT.PUSH);
        button.setText(Texts.get(key + ".try"));
        button.addListener(SWT.Selection, e -> attempt());
        GridDataFactory.swtDefaults().indent(BUTTON_INDENT, 0).applyTo(button);
        learntPane = new LearntPane(upper, !grows());
        output = new OutputPane(halves);
        halves.setWeights(3, 1);
        setControl(halves);
        setPageComplete(false);
    }

    /** Makes the controls above the button. */
    abstract void fill(Composite area);

    /** Whether they take all the room they can get. */
    boolean grows() {
        return true;
    }

    /** What is tried, in a thread of its own. */
    abstract Trying.Step step();

    /** Shows the result of what was tried. */
    abstract void tried();

    @Override
    public ToolWizard getWizard() {
        return (ToolWizard) super.getWizard();
    }

    void attempt() {
        setErrorMessage(null);
        List<Learnt> learnt = Trying.run(getContainer(), getWizard().time(), output, step());
        if (learnt == null) {
            setMessage(Texts.get("cancelled"), INFORMATION);
            return;
        }
        show(learnt);
        tried();
    }

    /** Shows what was learnt; the worst of it is the page's message. */
    void show(List<Learnt> learnt) {
        learntPane.show(learnt);
        List<Learnt> worst = new ArrayList<>(learnt);
        // among what is well, the program's version is the least news
        worst.sort(Comparator.comparing(Learnt::severity).reversed().thenComparing(one -> one.code().equals("version")));
        String first = worst.isEmpty() ? null : worst.getFirst().text();
        boolean failed = first != null && worst.getFirst().severity() == Severity.ERROR;
        setErrorMessage(failed ? first : null);
        setMessage(first == null ? Texts.get(key + ".description") : first,
                first == null ? NONE : worst.getFirst().severity() == Severity.WARNING ? WARNING : INFORMATION);
    }

    Button button() {
        return button;
    }
}
