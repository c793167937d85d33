package org.simloom.mesh.internal.frd;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.simloom.mesh.frd.FrdBlock;
import org.simloom.mesh.frd.FrdComponent;
import org.simloom.mesh.frd.FrdKind;

/** What the lines before a block of results say about it. */
final class ResultHead {
    private int step;
    private int increment;
    private int mode;

    /** A parameter line; it concerns the next block only. */
    void parameter(ByteWindow window, String text) {
        if (text.startsWith("PSTEP")) {
            increment = Columns.integer(window, 36, 48, 0);
            step = Columns.integer(window, 48, 60, 0);
        } else if (text.startsWith("PMODE")) {
            mode = Columns.integer(window, 24, 36, 0);
        }
    }

    /** Reads from the {@code 100C} line, which is the current one, to the last component. */
    FrdBlock read(ByteWindow window) throws IOException {
        double time = window.text(12, 24).isBlank() ? 0 : Columns.real(window, 12);
        int count = Columns.count(window);
        FrdKind kind = FrdKind.of(Columns.integer(window, 56, 58, 0));
        int state = Columns.integer(window, 58, 63, 0);
        line(window, " -4");
        String field = window.text(5, 13).trim();
        int announced = Columns.integer(window, 13, 18);
        List<FrdComponent> components = new ArrayList<>();
        for (int i = 0; i < announced; i++) {
            line(window, " -5");
            boolean computed = Columns.integer(window, 33, 38, 0) != 0;
            if (!computed) {
                components.add(new FrdComponent(window.text(5, 13).trim(), Columns.integer(window, 18, 23, 1),
                        Columns.integer(window, 23, 28, 0), Columns.integer(window, 28, 33, 0)));
            }
        }
        if (components.isEmpty()) {
            throw window.damaged("components", field);
        }
        FrdBlock block = new FrdBlock(field, components, state, step > 0 ? step : state, increment, mode, time, kind,
                count);
        step = 0;
        increment = 0;
        mode = 0;
        return block;
    }

    private static void line(ByteWindow window, String start) throws IOException {
        if (!window.nextLine()) {
            throw window.truncated();
        }
        if (!window.text(0, 3).equals(start)) {
            throw window.damaged("header");
        }
    }
}
