package org.simloom.mesh.internal.frd;

import java.io.IOException;

import org.simloom.mesh.frd.FrdVisitor;

/** Reads the block of nodes. */
final class NodeReader {
    private final ByteWindow window;
    private final FrdVisitor visitor;

    NodeReader(ByteWindow window, FrdVisitor visitor) {
        this.window = window;
        this.visitor = visitor;
    }

    void read() throws IOException {
        int count = Columns.count(window);
        Layout layout = Layout.of(window, 36);
        boolean wanted = visitor.nodes(count);
        if (layout.isBinary()) {
            binary(count, layout.binary(), wanted);
        } else if (wanted) {
            lines(layout.idEnd());
        } else {
            Skip.block(window, count, 1);
        }
    }

    private void lines(int idEnd) throws IOException {
        while (window.nextLine()) {
            switch (Skip.marker(window)) {
                case 1 -> visitor.node(Columns.id(window, 3, idEnd), Columns.real(window, idEnd),
                        Columns.real(window, idEnd + 12), Columns.real(window, idEnd + 24));
                case 3 -> {
                    return;
                }
                default -> throw window.damaged("record");
            }
        }
        throw window.truncated();
    }

    private void binary(int count, int size, boolean wanted) throws IOException {
        window.binary();
        int record = 4 + 3 * size;
        if (!wanted) {
            Skip.bytes(window, (long) count * record);
            return;
        }
        for (int i = 0; i < count; i++) {
            if (!window.ensure(record)) {
                throw window.truncated();
            }
            int p = window.position;
            byte[] b = window.bytes;
            window.position += record;
            visitor.node(Columns.id(window, Little.integer(b, p)), Little.real(b, p + 4, size), Little.real(b, p + 4 + size, size),
                    Little.real(b, p + 4 + 2 * size, size));
        }
    }
}
