package org.simloom.mesh.internal.frd;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

import org.simloom.mesh.ElementType;
import org.simloom.mesh.frd.FrdVisitor;

/** Reads the block of elements. */
final class ElementReader {
    private static final int HEAD = 16;

    private final ByteWindow window;
    private final FrdVisitor visitor;
    private final int[] connectivity = new int[20];

    ElementReader(ByteWindow window, FrdVisitor visitor) {
        this.window = window;
        this.visitor = visitor;
    }

    void read() throws IOException {
        int count = Columns.count(window);
        Layout layout = Layout.of(window, 36);
        boolean wanted = visitor.elements(count);
        if (layout.isBinary()) {
            window.binary();
            binary(count, wanted);
        } else if (wanted) {
            lines(layout.idEnd());
        } else {
            Skip.lines(window);
        }
    }

    private void lines(int idEnd) throws IOException {
        int width = idEnd - 3;
        while (window.nextLine()) {
            int marker = Skip.marker(window);
            if (marker == 3) {
                return;
            }
            if (marker != 1) {
                throw window.damaged("record");
            }
            int id = Columns.id(window, 3, idEnd);
            int type = Columns.integer(window, idEnd, idEnd + 5);
            int material = material(idEnd + 10);
            int nodes = nodes(type);
            for (int done = 0; done < nodes; ) {
                done = connectivity(done, nodes, width);
            }
            visitor.element(id, type, material, connectivity, nodes);
        }
        throw window.truncated();
    }

    /** Elements of fluids have the beginning of the material's name instead of its number. */
    private int material(int column) {
        String text = window.text(column, column + 5).strip();
        return text.isEmpty() || Character.isLetter(text.charAt(0)) ? 0 : Columns.integer(window, column, column + 5);
    }

    private int connectivity(int done, int nodes, int width) throws IOException {
        if (!window.nextLine()) {
            throw window.truncated();
        }
        if (Skip.marker(window) != 2 || window.lineLength() < 3 + width) {
            throw window.damaged("record");
        }
        int at = done;
        for (int column = 3; at < nodes && column + width <= window.lineLength(); column += width) {
            connectivity[at++] = Columns.id(window, column, column + width);
        }
        return at;
    }

    private int nodes(int type) {
        return ElementType.of(type).orElseThrow(() -> window.damaged("type", type)).nodes();
    }

    private void binary(int count, boolean wanted) throws IOException {
        for (int i = 0; i < count && !over(); i++) {
            need(HEAD);
            int type = Little.integer(window.bytes, window.position + 4);
            int nodes = nodes(type);
            need(HEAD + 4 * nodes);
            int p = window.position;
            byte[] b = window.bytes;
            window.position += HEAD + 4 * nodes;
            if (wanted) {
                for (int k = 0; k < nodes; k++) {
                    connectivity[k] = Columns.id(window, Little.integer(b, p + HEAD + 4 * k));
                }
                visitor.element(Columns.id(window, Little.integer(b, p)), type, Little.integer(b, p + 12), connectivity, nodes);
            }
        }
    }

    /** CalculiX announces a few kinds of elements that it then does not write: the next head follows. */
    private boolean over() throws IOException {
        if (!window.ensure(6) || window.bytes[window.position] != ' ') {
            return false;
        }
        String next = new String(window.bytes, window.position, 6, StandardCharsets.ISO_8859_1);
        return next.equals("    1P") || next.equals("  100C") || next.startsWith(" 9999");
    }

    private void need(int count) throws IOException {
        if (!window.ensure(count)) {
            throw window.truncated();
        }
    }
}
