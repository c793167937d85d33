package org.simloom.editor.internal.page;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.forms.IManagedForm;
import org.eclipse.ui.forms.editor.FormPage;
import org.eclipse.ui.forms.widgets.ExpandableComposite;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.eclipse.ui.forms.widgets.ScrolledForm;
import org.eclipse.ui.forms.widgets.Section;
import org.simloom.editor.ModelEditor;
import org.simloom.editor.internal.Texts;
import org.simloom.editor.internal.field.ElementForm;
import org.simloom.editor.internal.tree.ElementTree;
import org.simloom.model.edit.ElementLabels;

/** The lists that the model holds beside the details of what is chosen in them; of the model itself, at first. */
public final class OverviewPage extends FormPage {
    /** Its id. */
    public static final String ID = "overview";

    private static final int[] WEIGHTS = {2, 3};

    private final ModelEditor editor;
    private ElementTree lists;
    private ElementForm details;
    private Section section;

    public OverviewPage(ModelEditor editor) {
        super(editor, ID, Texts.get("page.overview"));
        this.editor = editor;
    }

    @Override
    protected void createFormContent(IManagedForm form) {
        FormToolkit toolkit = form.getToolkit();
        Composite body = form.getForm().getBody();
        form.getForm().setExpandVertical(true);
        GridLayoutFactory.swtDefaults().applyTo(body);
        SashForm sash = new SashForm(body, SWT.HORIZONTAL);
        toolkit.adapt(sash, false, false);
        GridDataFactory.fillDefaults().grab(true, true).hint(300, 150).applyTo(sash);
        lists(toolkit, sash);
        details(toolkit, sash);
        sash.setWeights(WEIGHTS);
        new Heading(form, editor);
        lists.follow(editor.selection());
        lists.viewer().addSelectionChangedListener(e -> show());
        editor.watch().onReload(this::show);
        show();
    }

    private void lists(FormToolkit toolkit, Composite parent) {
        Section contents = toolkit.createSection(parent, ExpandableComposite.TITLE_BAR);
        contents.setText(Texts.get("page.contents"));
        Composite client = toolkit.createComposite(contents);
        GridLayoutFactory.fillDefaults().numColumns(2).margins(2, 4).applyTo(client);
        lists = new ElementTree(client, editor, true, SWT.BORDER);
        GridDataFactory.fillDefaults().grab(true, true).hint(150, 100).applyTo(lists.viewer().getControl());
        new ListButtons(client, toolkit, editor, lists.viewer());
        contents.setClient(client);
    }

    private void details(FormToolkit toolkit, Composite parent) {
        section = toolkit.createSection(parent, ExpandableComposite.TITLE_BAR);
        ScrolledForm scroll = toolkit.createScrolledForm(section);
        scroll.getBody().setLayout(new FillLayout());
        details = new ElementForm(scroll.getBody(), () -> scroll.reflow(true));
        toolkit.adapt(details.control(), false, false);
        section.setClient(scroll);
    }

    private void show() {
        if (section == null || section.isDisposed() || editor.getActivePageInstance() != this || editor.document().root() == null) {
            return;
        }
        Object selected = lists.viewer().getStructuredSelection().getFirstElement();
        EObject shown = selected instanceof EObject element ? element : editor.document().root();
        if (shown == details.element()) {
            return;
        }
        section.setText(ElementLabels.kind(shown));
        section.layout(true);
        details.show(shown, editor.context());
    }

    /** The form of the chosen element. */
    public ElementForm details() {
        return details;
    }

    /** The lists. */
    public ElementTree tree() {
        return lists;
    }

    @Override
    public void setActive(boolean active) {
        super.setActive(active);
        if (active && lists != null) {
            lists.follow(editor.selection());
            show();
        }
    }

    @Override
    public void setFocus() {
        if (lists != null) {
            lists.viewer().getControl().setFocus();
        }
    }
}
