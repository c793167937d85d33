package org.simloom.mesh.internal.frd;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.simloom.mesh.frd.FrdBlock;
import org.simloom.mesh.frd.FrdVisitor;

/**
 * Where the parts of a file are, so that one is read without its predecessors.
 *
 * @param file     the file
 * @param nodes    heads of blocks of nodes
 * @param elements heads of blocks of elements
 * @param blocks   blocks of results in order
 * @param complete whether the closing line is there
 */
public record FrdIndex(Path file, List<Place> nodes, List<Place> elements, List<Entry> blocks, boolean complete) {
    /**
     * A place in the file.
     *
     * @param offset byte at which the line starts
     * @param line   number of the line, from 1
     * @param exact  whether the number is right, which it is not behind binary data
     */
    public record Place(long offset, long line, boolean exact) {
    }

    /** A block of results. */
    public record Entry(FrdBlock block, Place place) {
    }

    public FrdIndex {
        nodes = List.copyOf(nodes);
        elements = List.copyOf(elements);
        blocks = List.copyOf(blocks);
    }

    /** Looks through a file; data lines are passed over. */
    public static FrdIndex of(Path file) throws IOException {
        try (ByteWindow window = new ByteWindow(file)) {
            IndexVisitor visitor = new IndexVisitor();
            FrdParser parser = new FrdParser(window, visitor);
            visitor.follow(parser);
            return visitor.index(file, parser.run());
        }
    }

    /** Hands one block of results to a visitor. */
    public void read(Entry entry, FrdVisitor visitor) throws IOException {
        try (ByteWindow window = window(entry.place())) {
            new ResultReader(window, visitor).read(new ResultHead());
        }
    }

    /** Hands the nodes to a visitor. */
    public void readNodes(FrdVisitor visitor) throws IOException {
        for (Place place : nodes) {
            try (ByteWindow window = window(place)) {
                new NodeReader(window, visitor).read();
            }
        }
    }

    /** Hands the elements to a visitor. */
    public void readElements(FrdVisitor visitor) throws IOException {
        for (Place place : elements) {
            try (ByteWindow window = window(place)) {
                new ElementReader(window, visitor).read();
            }
        }
    }

    private ByteWindow window(Place place) throws IOException {
        ByteWindow window = new ByteWindow(file);
        window.seek(place.offset(), place.line() - 1);
        if (!place.exact()) {
            window.binary();
        }
        window.nextLine();
        return window;
    }
}
