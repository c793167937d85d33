package org.simloom.editor.internal.page;

import java.util.List;

import org.eclipse.jface.dialogs.IMessageProvider;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.ISharedImages;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.forms.IManagedForm;
import org.eclipse.ui.forms.editor.FormPage;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.simloom.base.problem.Problem;
import org.simloom.editor.ModelEditor;
import org.simloom.editor.internal.Texts;
import org.simloom.editor.internal.document.TextEditors;

/** What is shown in place of a model that cannot be read: what is wrong and where, and the way there. */
public final class DamagedPage extends FormPage {
    /** Its id. */
    public static final String ID = "damaged";

    private static final int WIDTH = 300;
    private static final int HEIGHT = 120;
    private static final int LINE_WEIGHT = 12;
    private static final int MESSAGE_WEIGHT = 88;

    private final ModelEditor editor;
    private TableViewer problems;

    public DamagedPage(ModelEditor editor) {
        super(editor, ID, Texts.get("page.damaged"));
        this.editor = editor;
    }

    @Override
    protected void createFormContent(IManagedForm form) {
        FormToolkit toolkit = form.getToolkit();
        Problem problem = editor.document().problem();
        toolkit.decorateFormHeading(form.getForm().getForm());
        form.getForm().setText(editor.document().file().getFileName().toString());
        form.getForm().setMessage(Texts.get("damaged.head"), IMessageProvider.ERROR);
        Composite body = form.getForm().getBody();
        GridLayoutFactory.swtDefaults().margins(12, 12).spacing(5, 10).applyTo(body);
        line(toolkit, body, Texts.get("damaged.file", editor.document().file()));
        table(body);
        line(toolkit, body, problem.advice());
        line(toolkit, body, Texts.get("damaged.again"));
        Composite buttons = toolkit.createComposite(body);
        GridLayoutFactory.fillDefaults().numColumns(2).equalWidth(true).applyTo(buttons);
        Button jump = button(toolkit, buttons, "damaged.jump", this::jump);
        jump.setEnabled(!problems.getStructuredSelection().isEmpty());
        problems.addSelectionChangedListener(e -> jump.setEnabled(!e.getSelection().isEmpty()));
        button(toolkit, buttons, "damaged.open", () -> TextEditors.open(editor, 0));
    }

    private void table(Composite body) {
        Composite area = new Composite(body, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, HEIGHT).applyTo(area);
        TableColumnLayout layout = new TableColumnLayout();
        area.setLayout(layout);
        problems = new TableViewer(area, SWT.BORDER | SWT.FULL_SELECTION | SWT.SINGLE);
        problems.getTable().setHeaderVisible(true);
        problems.setContentProvider(ArrayContentProvider.getInstance());
        column(layout, "damaged.where", LINE_WEIGHT, true);
        column(layout, "damaged.what", MESSAGE_WEIGHT, false);
        List<Problem> all = editor.document().problems();
        problems.setInput(all);
        problems.setSelection(new StructuredSelection(all.get(0)));
        problems.addDoubleClickListener(e -> jump());
    }

    private void column(TableColumnLayout layout, String key, int weight, boolean place) {
        TableViewerColumn column = new TableViewerColumn(problems, SWT.NONE);
        column.getColumn().setText(Texts.get(key));
        layout.setColumnData(column.getColumn(), new ColumnWeightData(weight, 60, true));
        column.setLabelProvider(new ColumnLabelProvider() {
            @Override
            public String getText(Object element) {
                Problem problem = (Problem) element;
                int line = problem.location().line();
                return !place ? problem.message() : line > 0 ? Texts.get("damaged.line", line) : "";
            }

            @Override
            public Image getImage(Object element) {
                return place ? PlatformUI.getWorkbench().getSharedImages().getImage(ISharedImages.IMG_OBJS_ERROR_TSK) : null;
            }
        });
    }

    /** The problems, for those who drive the page. */
    public TableViewer problems() {
        return problems;
    }

    private static Button button(FormToolkit toolkit, Composite parent, String key, Runnable work) {
        Button button = toolkit.createButton(parent, Texts.get(key), SWT.PUSH);
        button.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> work.run()));
        GridDataFactory.fillDefaults().applyTo(button);
        return button;
    }

    private static void line(FormToolkit toolkit, Composite body, String text) {
        Label label = toolkit.createLabel(body, text, SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(label);
    }

    /** Opens the text at the line of the chosen problem. */
    public void jump() {
        if (problems.getStructuredSelection().getFirstElement() instanceof Problem problem) {
            TextEditors.open(editor, problem.location().line());
        }
    }

    @Override
    public void setFocus() {
        if (problems != null) {
            problems.getControl().setFocus();
        }
    }
}
