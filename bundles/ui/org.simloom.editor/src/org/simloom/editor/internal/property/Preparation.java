package org.simloom.editor.internal.property;

import java.util.Comparator;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.ui.progress.WorkbenchJob;
import org.simloom.editor.internal.Texts;
import org.simloom.editor.internal.field.ElementForm;

/**
 * Makes what the Properties need for each kind of element in a model before somebody waits for it: little by little, so
 * that the window answers in between, and first what there is most of.
 */
final class Preparation extends WorkbenchJob {
    private final ModelProperties page;
    private ElementForm form;
    private Iterator<EClass> kinds;

    Preparation(ModelProperties page) {
        super(Texts.get("properties.prepare"));
        this.page = page;
        setSystem(true);
    }

    @Override
    public IStatus runInUIThread(IProgressMonitor monitor) {
        EObject root = page.editor().document().root();
        if (root == null || page.getControl() == null || page.getControl().isDisposed()) {
            return Status.CANCEL_STATUS;
        }
        if (kinds == null) {
            form = page.prepare(root);
            kinds = kinds(root).iterator();
        } else {
            form.prepare(kinds.next(), page.editor().context());
        }
        if (kinds.hasNext()) {
            // behind all that the window has to do by now
            schedule();
        }
        return Status.OK_STATUS;
    }

    private static List<EClass> kinds(EObject root) {
        Map<EClass, Integer> counts = new HashMap<>();
        root.eAllContents().forEachRemaining(element -> counts.merge(element.eClass(), 1, Integer::sum));
        return counts.keySet().stream().sorted(Comparator.comparing(counts::get).reversed()).toList();
    }
}
