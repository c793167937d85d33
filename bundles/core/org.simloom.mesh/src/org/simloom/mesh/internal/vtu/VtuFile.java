package org.simloom.mesh.internal.vtu;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.simloom.mesh.NodeTable;
import org.simloom.mesh.frd.FrdBlock;
import org.simloom.mesh.internal.frd.FrdIndex;

/** One .vtu file: the XML with the places of all arrays, then the arrays one after the other. */
public final class VtuFile {
    private static final int COUNT = 8;

    private final FrdIndex index;
    private final NodeTable nodes;
    private final List<FrdIndex.Entry> blocks;
    private final CellCounter cells = new CellCounter();
    private final StringBuilder xml = new StringBuilder();
    private long offset;

    public VtuFile(FrdIndex index, NodeTable nodes, List<FrdIndex.Entry> blocks) {
        this.index = index;
        this.nodes = nodes;
        this.blocks = distinct(blocks);
    }

    /** A field that is written twice in a state, as with contact, is taken once. */
    private static List<FrdIndex.Entry> distinct(List<FrdIndex.Entry> blocks) {
        Set<String> names = new LinkedHashSet<>();
        return blocks.stream().filter(e -> names.add(e.block().field())).toList();
    }

    /** Writes the file. */
    public void write(Path file) throws IOException {
        index.readElements(cells);
        describe();
        try (LittleEndian out = new LittleEndian(file)) {
            out.bytes(xml.toString().getBytes(StandardCharsets.UTF_8));
            out.count(24L * nodes.size());
            for (int i = 0; i < nodes.size(); i++) {
                for (int axis = 0; axis < 3; axis++) {
                    out.real(nodes.coordinate(i, axis));
                }
            }
            new CellArrays(index, nodes, out).write(cells);
            out.count(4L * nodes.size());
            for (int i = 0; i < nodes.size(); i++) {
                out.integer(nodes.id(i));
            }
            for (FrdIndex.Entry entry : blocks) {
                PointArrays arrays = new PointArrays(nodes, entry.block());
                index.read(entry, arrays);
                arrays.write(out);
            }
            out.bytes("\n</AppendedData>\n</VTKFile>\n".getBytes(StandardCharsets.UTF_8));
        }
    }

    private void describe() {
        xml.append(VtuText.START);
        if (!blocks.isEmpty()) {
            xml.append("<FieldData><DataArray type=\"Float64\" Name=\"TimeValue\" NumberOfTuples=\"1\" format=\"ascii\">")
                    .append(blocks.get(0).block().time()).append("</DataArray></FieldData>\n");
        }
        xml.append("<Piece NumberOfPoints=\"").append(nodes.size()).append("\" NumberOfCells=\"").append(cells.cells())
                .append("\">\n<Points>\n");
        array("Float64", "Points", 3, 24L * nodes.size());
        xml.append("</Points>\n<Cells>\n");
        array("Int32", "connectivity", 1, 4 * cells.connectivity());
        array("Int64", "offsets", 1, 8 * cells.cells());
        array("UInt8", "types", 1, cells.cells());
        xml.append("</Cells>\n<CellData>\n");
        array("Int32", "element", 1, 4 * cells.cells());
        array("Int32", "material", 1, 4 * cells.cells());
        xml.append("</CellData>\n<PointData>\n");
        array("Int32", "node", 1, 4L * nodes.size());
        for (FrdIndex.Entry entry : blocks) {
            FrdBlock block = entry.block();
            PointArrays arrays = new PointArrays(nodes, block);
            array("Float64", block.field(), arrays.components(), 8L * nodes.size() * arrays.components());
            if (arrays.hasMises()) {
                array("Float64", block.field() + "_MISES", 1, 8L * nodes.size());
            }
        }
        xml.append("</PointData>\n</Piece>\n</UnstructuredGrid>\n<AppendedData encoding=\"raw\">\n_");
    }

    private void array(String type, String name, int components, long bytes) {
        xml.append(VtuText.array(type, name, components, offset));
        offset += COUNT + bytes;
    }
}
