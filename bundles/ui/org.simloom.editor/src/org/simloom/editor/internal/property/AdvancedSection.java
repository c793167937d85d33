package org.simloom.editor.internal.property;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.views.properties.tabbed.AdvancedPropertySection;
import org.eclipse.ui.views.properties.tabbed.TabbedPropertySheetPage;
import org.simloom.editor.internal.document.ModelDocument;

/** All attributes of the selected element as a table. */
public final class AdvancedSection extends AdvancedPropertySection {
    private ModelDocument document;
    private final Runnable refresh = () -> {
        if (page != null && page.getControl() != null && !page.getControl().isDisposed() && page.getControl().isVisible()) {
            page.refresh();
        }
    };

    @Override
    public void createControls(Composite parent, TabbedPropertySheetPage sheet) {
        super.createControls(parent, sheet);
        document = ((ModelProperties) sheet).editor().document();
        page.setPropertySourceProvider(o -> o instanceof EObject element && element.eResource() != null
                ? new ElementPropertySource(element, document.domain()) : null);
        ((ModelProperties) sheet).editor().watch().onChange(refresh);
    }
}
