package org.simloom.mesh.internal.frd;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.simloom.mesh.frd.FrdBlock;
import org.simloom.mesh.frd.FrdVisitor;

/** Notes where parts start and declines their data. */
final class IndexVisitor implements FrdVisitor {
    private final List<FrdIndex.Place> nodes = new ArrayList<>();
    private final List<FrdIndex.Place> elements = new ArrayList<>();
    private final List<FrdIndex.Entry> blocks = new ArrayList<>();
    private FrdParser parser;

    void follow(FrdParser walking) {
        parser = walking;
    }

    @Override
    public boolean nodes(long count) {
        nodes.add(parser.place());
        return false;
    }

    @Override
    public boolean elements(long count) {
        elements.add(parser.place());
        return false;
    }

    @Override
    public boolean block(FrdBlock block) {
        blocks.add(new FrdIndex.Entry(block, parser.place()));
        return false;
    }

    FrdIndex index(Path file, boolean complete) {
        return new FrdIndex(file, nodes, elements, blocks, complete);
    }
}
