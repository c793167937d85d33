package org.simloom.editor.internal.explorer;

import org.eclipse.core.resources.IFile;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Link;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.IWorkbenchPartReference;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.part.FileEditorInput;
import org.eclipse.ui.views.properties.tabbed.AbstractPropertySection;
import org.eclipse.ui.views.properties.tabbed.TabbedPropertySheetPage;
import org.simloom.editor.ElementLinks;
import org.simloom.editor.ModelEditor;
import org.simloom.editor.internal.Texts;
import org.simloom.editor.internal.field.ElementForm;
import org.simloom.editor.internal.field.FormContext;
import org.simloom.workbench.Models;

/**
 * The properties of an element that is chosen in the Project Explorer. Where its file is open, they are those of the
 * editor: edits are commands there, unsaved and undone as all others. Where it is not, they are for reading, with a
 * link that opens the editor: nothing is ever written to a file without being saved.
 */
public final class ExploredSection extends AbstractPropertySection {
    private final IPartListener2 editors = new IPartListener2() {
        @Override
        public void partOpened(IWorkbenchPartReference part) {
            changed(part);
        }

        @Override
        public void partClosed(IWorkbenchPartReference part) {
            changed(part);
        }
    };
    private IWorkbenchPage page;
    private TabbedPropertySheetPage sheet;
    private Composite body;
    private Link hint;
    private ElementForm form;
    private EObject explored;
    private ModelEditor shownBy;
    private final Runnable reloaded = this::show;

    @Override
    public void createControls(Composite parent, TabbedPropertySheetPage tabbed) {
        super.createControls(parent, tabbed);
        sheet = tabbed;
        body = new Composite(parent, SWT.NONE);
        body.setBackground(parent.getBackground());
        body.setBackgroundMode(SWT.INHERIT_FORCE);
        GridLayoutFactory.fillDefaults().applyTo(body);
        hint = new Link(body, SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).indent(8, 6).applyTo(hint);
        hint.setText(Texts.get("explorer.closed"));
        hint.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> ElementLinks.open(page, explored)));
        form = new ElementForm(body, sheet::resizeScrolledComposite);
        form.control().setBackground(parent.getBackground());
        GridDataFactory.fillDefaults().grab(true, false).applyTo(form.control());
        page = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
        page.addPartListener(editors);
    }

    @Override
    public void setInput(IWorkbenchPart part, ISelection selection) {
        super.setInput(part, selection);
        explored = selection instanceof IStructuredSelection structured && structured.getFirstElement() instanceof EObject element
                ? element : null;
        show();
    }

    private void changed(IWorkbenchPartReference part) {
        if (part.getPart(false) instanceof ModelEditor && !body.isDisposed()) {
            // a part that is closing is still found until it is gone
            body.getDisplay().asyncExec(this::show);
        }
    }

    private void show() {
        if (body.isDisposed()) {
            return;
        }
        ModelEditor editor = explored == null ? null : editor();
        EObject edited = editor == null ? null : editor.document().element(EcoreUtil.getURI(explored).fragment());
        follow(editor);
        undo(edited == null ? null : editor);
        ((GridData) hint.getLayoutData()).exclude = edited != null;
        hint.setVisible(edited == null);
        form.show(edited == null ? explored : edited, edited == null ? new FormContext(null, null, this::open) : editor.context());
        body.layout(true, true);
        sheet.resizeScrolledComposite();
    }

    private void follow(ModelEditor editor) {
        if (shownBy != null) {
            shownBy.document().forget(reloaded);
        }
        if (editor != null) {
            editor.document().onReload(reloaded);
        }
        shownBy = editor;
    }

    private void open(EObject element) {
        ElementLinks.open(page, element);
    }

    private ModelEditor editor() {
        IFile file = Models.fileOf(explored);
        IEditorPart open = file == null ? null : page.findEditor(new FileEditorInput(file));
        return open instanceof ModelEditor editor && editor.document().root() != null ? editor : null;
    }

    /** Undo and redo in the view are the editor's, whose model it edits. */
    private void undo(ModelEditor editor) {
        IActionBars bars = sheet.getSite() == null ? null : sheet.getSite().getActionBars();
        if (bars != null) {
            for (String id : new String[] {ActionFactory.UNDO.getId(), ActionFactory.REDO.getId()}) {
                bars.setGlobalActionHandler(id, editor == null ? null : editor.actions().get(id));
            }
            bars.updateActionBars();
        }
    }

    /** The form, for those who drive the view. */
    public ElementForm form() {
        return form;
    }

    @Override
    public boolean shouldUseExtraSpace() {
        return true;
    }

    @Override
    public void dispose() {
        if (page != null) {
            page.removePartListener(editors);
            follow(null);
        }
        super.dispose();
    }
}
