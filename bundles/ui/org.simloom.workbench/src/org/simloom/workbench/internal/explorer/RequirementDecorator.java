package org.simloom.workbench.internal.explorer;

import java.util.List;

import org.eclipse.core.resources.IFile;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.ResourceLocator;
import org.eclipse.jface.viewers.IDecoration;
import org.eclipse.jface.viewers.ILightweightLabelDecorator;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.LabelProviderChangedEvent;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;
import org.simloom.model.product.Product;
import org.simloom.model.product.Requirement;
import org.simloom.workbench.Models;

/** Marks requirements with how they stand, and by how much. */
public final class RequirementDecorator extends LabelProvider implements ILightweightLabelDecorator {
    private static final String BUNDLE = "org.simloom.workbench";

    private final RequirementWatch watch = new RequirementWatch(this::changed);

    @Override
    public void decorate(Object element, IDecoration decoration) {
        IFile file = element instanceof Requirement requirement && requirement.eContainer() instanceof Product
                ? Models.fileOf(requirement) : null;
        if (file != null && ((Requirement) element).getId() != null) {
            watch.mark(file, ((Requirement) element).getId()).ifPresent(mark -> {
                decoration.addSuffix("  " + mark.text());
                ResourceLocator.imageDescriptorFromBundle(BUNDLE, "icons/requirement/" + mark.state() + ".svg")
                        .ifPresent((ImageDescriptor image) -> decoration.addOverlay(image, IDecoration.BOTTOM_RIGHT));
            });
        }
    }

    private void changed(IFile product) {
        Display display = PlatformUI.getWorkbench().getDisplay();
        if (!display.isDisposed()) {
            display.asyncExec(() -> {
                EObject root = product.exists() ? Models.known(product) : null;
                if (root instanceof Product shown) {
                    fireLabelProviderChanged(new LabelProviderChangedEvent(this, List.copyOf(shown.getRequirements()).toArray()));
                }
            });
        }
    }

    @Override
    public void dispose() {
        watch.stop();
        super.dispose();
    }
}
