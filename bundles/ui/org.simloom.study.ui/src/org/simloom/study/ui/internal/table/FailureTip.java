package org.simloom.study.ui.internal.table;

import java.util.function.IntFunction;

import org.eclipse.jface.window.DefaultToolTip;
import org.eclipse.jface.window.ToolTip;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.simloom.study.Sample;

/** Says of a sample that has failed why. */
final class FailureTip extends DefaultToolTip {
    private final IntFunction<Sample> samples;

    /** @param samples gives the sample at a height of the table, {@code null} for none */
    FailureTip(Control table, IntFunction<Sample> samples) {
        super(table, ToolTip.NO_RECREATE, false);
        this.samples = samples;
    }

    @Override
    protected Object getToolTipArea(Event event) {
        return samples.apply(event.y);
    }

    @Override
    protected String getText(Event event) {
        Sample sample = samples.apply(event.y);
        return sample == null || sample.problem() == null ? null : sample.problem().message();
    }
}
