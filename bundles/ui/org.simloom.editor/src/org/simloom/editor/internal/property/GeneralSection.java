package org.simloom.editor.internal.property;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.views.properties.tabbed.AbstractPropertySection;
import org.eclipse.ui.views.properties.tabbed.TabbedPropertySheetPage;
import org.simloom.editor.internal.field.ElementForm;

/** The form of the selected element in the Properties view. */
public final class GeneralSection extends AbstractPropertySection {
    private ElementForm form;
    private ModelProperties page;

    @Override
    public void createControls(Composite parent, TabbedPropertySheetPage sheet) {
        super.createControls(parent, sheet);
        page = (ModelProperties) sheet;
        parent.setLayout(new FillLayout());
        form = new ElementForm(parent, sheet::resizeScrolledComposite);
        form.control().setBackground(parent.getBackground());
        page.formed(form);
    }

    @Override
    public void setInput(IWorkbenchPart part, ISelection selection) {
        super.setInput(part, selection);
        Object selected = selection instanceof IStructuredSelection structured ? structured.getFirstElement() : null;
        form.show(selected instanceof EObject element && element.eResource() != null ? element : null, page.editor().context());
    }

    /** The form. */
    public ElementForm form() {
        return form;
    }
}
