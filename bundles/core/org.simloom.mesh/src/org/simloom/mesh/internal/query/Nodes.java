package org.simloom.mesh.internal.query;

import java.io.IOException;

import org.simloom.mesh.NodeTable;
import org.simloom.mesh.frd.FrdVisitor;
import org.simloom.mesh.internal.frd.FrdIndex;

/** Reads the nodes of a result file. */
public final class Nodes {
    private Nodes() {
    }

    /** All nodes of a file. */
    public static NodeTable of(FrdIndex index) throws IOException {
        NodeTable table = new NodeTable();
        index.readNodes(new FrdVisitor() {
            @Override
            public boolean nodes(long count) {
                return true;
            }

            @Override
            public void node(int id, double x, double y, double z) {
                table.add(id, x, y, z);
            }
        });
        return table;
    }
}
