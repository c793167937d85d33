package org.simloom.workbench.internal.explorer;

import org.eclipse.jface.viewers.Viewer;
import org.eclipse.jface.viewers.ViewerComparator;

/** Elements stay in the order of their file, which their author has chosen. */
public final class DocumentOrder extends ViewerComparator {
    @Override
    public void sort(Viewer viewer, Object[] elements) {
        // as they come
    }

    @Override
    public int compare(Viewer viewer, Object one, Object other) {
        return 0;
    }
}
