package org.simloom.mesh.internal.frd;

import java.io.IOException;

import org.simloom.mesh.frd.FrdVisitor;

/** Walks through the top level of a .frd file and hands its blocks to their readers. */
final class FrdParser {
    private final ByteWindow window;
    private final FrdVisitor visitor;
    private final ResultHead head = new ResultHead();
    private FrdIndex.Place place;

    FrdParser(ByteWindow window, FrdVisitor visitor) {
        this.window = window;
        this.visitor = visitor;
    }

    /** Reads to the end; returns whether the closing line is there. */
    boolean run() throws IOException {
        while (window.nextLine()) {
            if (window.lineLength() == 0) {
                continue;
            }
            place = window.place();
            switch (key()) {
                case 1 -> header();
                case 2 -> new NodeReader(window, visitor).read();
                case 3 -> new ElementReader(window, visitor).read();
                case 100 -> new ResultReader(window, visitor).read(head);
                // closes a block whose length was known already
                case -3 -> { }
                case 9999 -> {
                    return true;
                }
                default -> throw window.damaged("header");
            }
        }
        return false;
    }

    /** Where the block that is being read starts. */
    FrdIndex.Place place() {
        return place;
    }

    private int key() {
        String text = window.text(0, 5).trim();
        if (!text.matches("-?\\d{1,4}")) {
            throw window.damaged("header");
        }
        return Integer.parseInt(text);
    }

    private void header() {
        String text = window.text(5, 200);
        if (text.startsWith("P")) {
            head.parameter(window, text);
        } else if (text.startsWith("U")) {
            int end = Math.min(text.length(), text.startsWith("UMAT") ? 4 : keyEnd(text));
            visitor.header(text.substring(0, end), text.substring(end).trim());
        }
    }

    private static int keyEnd(String text) {
        int blank = text.indexOf(' ');
        return blank < 0 ? text.length() : blank;
    }
}
