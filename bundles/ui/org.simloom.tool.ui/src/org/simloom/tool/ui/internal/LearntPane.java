package org.simloom.tool.ui.internal;

import java.util.List;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.ISharedImages;
import org.eclipse.ui.PlatformUI;
import org.simloom.base.problem.Severity;
import org.simloom.tool.authoring.Learnt;

/** Shows what was learnt, one sentence a line. */
final class LearntPane {
    private static final int WIDTH = 400;
    private static final int HEIGHT = 108;

    private final ScrolledComposite scroll;
    private final Composite area;

    /**
     * @param grows whether it takes all the height it can get
     */
    LearntPane(Composite parent, boolean grows) {
        scroll = new ScrolledComposite(parent, SWT.V_SCROLL);
        scroll.setExpandHorizontal(true);
        scroll.setExpandVertical(true);
        GridDataFactory.fillDefaults().grab(true, grows).hint(SWT.DEFAULT, HEIGHT).applyTo(scroll);
        area = new Composite(scroll, SWT.NONE);
        area.setLayout(new GridLayout(2, false));
        scroll.setContent(area);
        scroll.addListener(SWT.Resize, e -> measure());
    }

    /** What does not fit is scrolled to; lines are as long as there is room. */
    private void measure() {
        scroll.setMinHeight(area.computeSize(scroll.getClientArea().width, SWT.DEFAULT).y);
    }

    void show(List<Learnt> learnt) {
        for (var child : area.getChildren()) {
            child.dispose();
        }
        for (Learnt one : learnt) {
            Label image = new Label(area, SWT.NONE);
            image.setImage(PlatformUI.getWorkbench().getSharedImages().getImage(one.severity() == Severity.ERROR
                    ? ISharedImages.IMG_OBJS_ERROR_TSK : one.severity() == Severity.WARNING ? ISharedImages.IMG_OBJS_WARN_TSK
                            : ISharedImages.IMG_OBJS_INFO_TSK));
            GridDataFactory.fillDefaults().align(SWT.CENTER, SWT.BEGINNING).applyTo(image);
            Label text = new Label(area, SWT.WRAP);
            text.setText(one.text().replace("&", "&&"));
            GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(text);
        }
        area.layout(true, true);
        scroll.setOrigin(0, 0);
        measure();
    }
}
