package org.simloom.study.ui.internal.view;

import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.runtime.ListenerList;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.ISelectionChangedListener;
import org.eclipse.jface.viewers.ISelectionProvider;
import org.eclipse.jface.viewers.SelectionChangedEvent;
import org.eclipse.jface.viewers.StructuredSelection;
import org.simloom.runs.ui.RunReference;
import org.simloom.study.Sample;

/** The selected samples as the runs that they are, for other views to follow. */
final class SampleSelection implements ISelectionProvider {
    private final ListenerList<ISelectionChangedListener> listeners = new ListenerList<>();
    private ISelection selection = StructuredSelection.EMPTY;

    void tell(Path project, List<Sample> samples) {
        setSelection(new StructuredSelection(samples.stream().filter(sample -> sample.run() > 0)
                .map(sample -> RunReference.of(project, sample.run())).toList()));
    }

    @Override
    public void addSelectionChangedListener(ISelectionChangedListener listener) {
        listeners.add(listener);
    }

    @Override
    public void removeSelectionChangedListener(ISelectionChangedListener listener) {
        listeners.remove(listener);
    }

    @Override
    public ISelection getSelection() {
        return selection;
    }

    @Override
    public void setSelection(ISelection selection) {
        this.selection = selection;
        listeners.forEach(listener -> listener.selectionChanged(new SelectionChangedEvent(this, selection)));
    }
}
