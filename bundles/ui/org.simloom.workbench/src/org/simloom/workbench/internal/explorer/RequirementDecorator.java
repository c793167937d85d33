package org.simloom.workbench.internal.explorer;

import java.util.List;
import java.util.stream.Stream;

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
import org.simloom.model.base.NamedElement;
import org.simloom.model.process.ProcessPlan;
import org.simloom.model.process.ProcessStep;
import org.simloom.model.product.Product;
import org.simloom.model.product.Requirement;
import org.simloom.workbench.Models;

/** Marks requirements, and steps that are verified, with how they stand, and by how much. */
public final class RequirementDecorator extends LabelProvider implements ILightweightLabelDecorator {
    private static final String BUNDLE = "org.simloom.workbench";

    private final RequirementWatch watch = new RequirementWatch(this::changed);

    @Override
    public void decorate(Object element, IDecoration decoration) {
        IFile file = element instanceof Requirement || element instanceof ProcessStep ? Models.fileOf((EObject) element) : null;
        String id = file == null ? null : ((NamedElement) element).getId();
        if (id != null) {
            watch.mark(file, id).ifPresent(mark -> {
                decoration.addSuffix("  " + mark.text());
                ResourceLocator.imageDescriptorFromBundle(BUNDLE, "icons/requirement/" + mark.state() + ".svg")
                        .ifPresent((ImageDescriptor image) -> decoration.addOverlay(image, IDecoration.BOTTOM_RIGHT));
            });
        }
    }

    private void changed(IFile model) {
        Display display = PlatformUI.getWorkbench().getDisplay();
        if (!display.isDisposed()) {
            display.asyncExec(() -> {
                EObject root = model.exists() ? Models.known(model) : null;
                if (root instanceof Product shown) {
                    fireLabelProviderChanged(new LabelProviderChangedEvent(this, List.copyOf(shown.getRequirements()).toArray()));
                } else if (root instanceof ProcessPlan shown) {
                    fireLabelProviderChanged(new LabelProviderChangedEvent(this, shown.getSteps().stream()
                            .flatMap(step -> Stream.concat(Stream.of(step), step.getRequirements().stream())).toArray()));
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
