package org.simloom.mesh.internal.frd;

import java.io.IOException;

import org.simloom.mesh.frd.FrdBlock;
import org.simloom.mesh.frd.FrdVisitor;

/** Reads a block of nodal results. */
final class ResultReader {
    private static final int PER_LINE = 6;

    private final ByteWindow window;
    private final FrdVisitor visitor;

    ResultReader(ByteWindow window, FrdVisitor visitor) {
        this.window = window;
        this.visitor = visitor;
    }

    void read(ResultHead head) throws IOException {
        Layout layout = Layout.of(window, 73);
        FrdBlock block = head.read(window);
        int components = block.components().size();
        boolean wanted = visitor.block(block);
        if (layout.isBinary()) {
            window.binary();
            binary(block.count(), components, layout.binary(), wanted);
        } else if (wanted) {
            lines(components, layout.idEnd());
        } else {
            Skip.block(window, block.count(), (components + PER_LINE - 1) / PER_LINE);
        }
        visitor.blockEnd();
    }

    private void lines(int components, int idEnd) throws IOException {
        double[] values = new double[components];
        while (window.nextLine()) {
            int marker = Skip.marker(window);
            if (marker == 3) {
                return;
            }
            if (marker != 1) {
                throw window.damaged("record");
            }
            int node = Columns.id(window, 3, idEnd);
            for (int k = 0, column = idEnd; k < components; k++, column += 12) {
                if (k > 0 && k % PER_LINE == 0) {
                    continuation();
                    column = idEnd;
                }
                values[k] = Columns.real(window, column);
            }
            visitor.values(node, values);
        }
        throw window.truncated();
    }

    private void continuation() throws IOException {
        if (!window.nextLine()) {
            throw window.truncated();
        }
        if (Skip.marker(window) != 2) {
            throw window.damaged("record");
        }
    }

    private void binary(long count, int components, int size, boolean wanted) throws IOException {
        int record = 4 + components * size;
        if (!wanted) {
            Skip.bytes(window, count * record);
            return;
        }
        double[] values = new double[components];
        for (long i = 0; i < count; i++) {
            if (!window.ensure(record)) {
                throw window.truncated();
            }
            int p = window.position;
            for (int k = 0; k < components; k++) {
                values[k] = Little.real(window.bytes, p + 4 + k * size, size);
            }
            window.position += record;
            visitor.values(Columns.id(window, Little.integer(window.bytes, p)), values);
        }
    }
}
