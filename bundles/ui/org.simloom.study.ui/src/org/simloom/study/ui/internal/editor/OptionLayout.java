package org.simloom.study.ui.internal.editor;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.RowData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Layout;

/**
 * Rows of three: a name, what is chosen, and what it means. Where there is not room for all, words wrap and what is
 * chosen is shown in part, before anybody must scroll to the side. A {@link RowData} tells a width where a control's own is not the right one.
 */
final class OptionLayout extends Layout {
    private static final int IN_ROW = 3;
    private static final int GAP = 16;
    private static final int ROW_GAP = 6;
    private static final int MARGIN = 2;
    private static final int NAMES = 120;
    private static final int NARROWEST_CONTROL = 180;
    private static final int NARROWEST_MEANING = 150;
    private static final int MEANING = 260;

    /** Widths of the columns. */
    private record Columns(int names, int controls, int meanings) {
        int all() {
            return names + controls + meanings + 2 * GAP;
        }
    }

    @Override
    protected Point computeSize(Composite parent, int width, int height, boolean changed) {
        Columns columns = columns(parent.getChildren(), width);
        return new Point(Math.max(width, columns.all()), rows(parent.getChildren(), columns, null));
    }

    @Override
    protected void layout(Composite parent, boolean changed) {
        Rectangle area = parent.getClientArea();
        rows(parent.getChildren(), columns(parent.getChildren(), area.width), area);
    }

    private static Columns columns(Control[] all, int width) {
        int name = 0;
        int control = 0;
        for (int i = 0; i < all.length; i++) {
            int natural = natural(all[i]).x;
            if (i % IN_ROW == 0) {
                name = Math.max(name, natural);
            } else if (i % IN_ROW == 1) {
                control = Math.max(control, natural);
            }
        }
        int spare = width == SWT.DEFAULT ? 0 : width - 2 * GAP;
        int names = Math.min(name, Math.max(NAMES, spare - control - MEANING));
        int controls = Math.min(control, Math.max(NARROWEST_CONTROL, spare - names - MEANING));
        return new Columns(names, controls, Math.max(NARROWEST_MEANING, spare - names - controls));
    }

    /**
     * Goes through the rows.
     *
     * @param area where the controls are put; {@code null} where they are only measured
     * @return how high all of them are
     */
    private static int rows(Control[] all, Columns columns, Rectangle area) {
        int top = MARGIN;
        for (int i = 0; i + IN_ROW <= all.length; i += IN_ROW) {
            Point name = size(all[i], columns.names());
            Point control = size(all[i + 1], columns.controls());
            Point meaning = size(all[i + 2], columns.meanings());
            int height = Math.max(name.y, Math.max(control.y, meaning.y));
            if (area != null) {
                put(all[i], area.x, area.y + top + (height - name.y) / 2, name);
                put(all[i + 1], area.x + columns.names() + GAP, area.y + top + (height - control.y) / 2, control);
                put(all[i + 2], area.x + columns.names() + columns.controls() + 2 * GAP, area.y + top + (height - meaning.y) / 2, meaning);
            }
            top += height + ROW_GAP;
        }
        return Math.max(0, top - ROW_GAP) + MARGIN;
    }

    private static Point natural(Control control) {
        return control.computeSize(control.getLayoutData() instanceof RowData data ? data.width : SWT.DEFAULT, SWT.DEFAULT);
    }

    private static Point size(Control control, int width) {
        Point natural = natural(control);
        return natural.x <= width ? natural : new Point(width, control.computeSize(width, SWT.DEFAULT).y);
    }

    private static void put(Control control, int x, int y, Point size) {
        control.setBounds(x, y, size.x, size.y);
    }
}
