package org.simloom.study.ui.internal.editor;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;

/** What a section holds: as wide as the form, but never narrower than what it needs, so that the form scrolls and cuts nothing off. */
final class SectionClient extends Composite {
    SectionClient(Composite section) {
        super(section, SWT.WRAP);
    }

    @Override
    public Point computeSize(int width, int height, boolean changed) {
        int least = super.computeSize(SWT.DEFAULT, SWT.DEFAULT, changed).x;
        return super.computeSize(width == SWT.DEFAULT ? width : Math.max(width, least), height, false);
    }
}
