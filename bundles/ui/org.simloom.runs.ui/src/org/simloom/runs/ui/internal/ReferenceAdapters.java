package org.simloom.runs.ui.internal;

import org.eclipse.core.runtime.IAdapterFactory;
import org.simloom.runs.ui.RunReference;
import org.simloom.runs.ui.RunReferenced;

/** Adapts what tells of runs to the run it tells of. */
public final class ReferenceAdapters implements IAdapterFactory {
    @Override
    public <T> T getAdapter(Object object, Class<T> type) {
        return type == RunReference.class && object instanceof RunReferenced told ? type.cast(told.reference()) : null;
    }

    @Override
    public Class<?>[] getAdapterList() {
        return new Class<?>[] {RunReference.class};
    }
}
