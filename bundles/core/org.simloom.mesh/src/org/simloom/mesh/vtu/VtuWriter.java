package org.simloom.mesh.vtu;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.simloom.base.problem.Location;
import org.simloom.base.problem.ProblemException;
import org.simloom.mesh.NodeTable;
import org.simloom.mesh.internal.Texts;
import org.simloom.mesh.internal.frd.FrdIndex;
import org.simloom.mesh.internal.query.Nodes;
import org.simloom.mesh.internal.vtu.VtuFile;

/**
 * Writes meshes and results for ParaView: unstructured grids in XML with raw binary data appended (VTK
 * User's Guide, chapter "VTK File Formats"). Values that are not in the result file are NaN. Memory grows
 * with the nodes of the mesh, not with states and fields.
 */
public final class VtuWriter {
    private VtuWriter() {
    }

    /**
     * Writes the last state of a .frd file. Symmetric tensors get their von Mises value beside them.
     *
     * @throws ProblemException where the file is damaged or has no mesh
     * @throws IOException      where a file cannot be read or written
     */
    public static void writeLast(Path frd, Path vtu) throws IOException {
        FrdIndex index = open(frd);
        List<List<FrdIndex.Entry>> states = states(index);
        NodeTable nodes = Nodes.of(index);
        new VtuFile(index, nodes, states.isEmpty() ? List.of() : states.get(states.size() - 1)).write(vtu);
    }

    /**
     * Writes all states of a .frd file: {@code <name>_1.vtu}, {@code <name>_2.vtu}, …, and {@code <name>.pvd},
     * which lists them with their times or frequencies.
     *
     * @throws ProblemException where the file is damaged or has no mesh
     * @throws IOException      where a file cannot be read or written
     */
    public static void writeAll(Path frd, Path folder, String name) throws IOException {
        FrdIndex index = open(frd);
        List<List<FrdIndex.Entry>> states = states(index);
        NodeTable nodes = Nodes.of(index);
        List<String> list = new ArrayList<>();
        list.add("<?xml version=\"1.0\"?>");
        list.add("<VTKFile type=\"Collection\" version=\"1.0\"><Collection>");
        for (int i = 0; i < states.size(); i++) {
            String file = name + "_" + (i + 1) + ".vtu";
            new VtuFile(index, nodes, states.get(i)).write(folder.resolve(file));
            list.add(String.format(Locale.ROOT, "<DataSet timestep=\"%s\" part=\"0\" file=\"%s\"/>",
                    states.get(i).get(0).block().time(), file));
        }
        list.add("</Collection></VTKFile>");
        Files.write(folder.resolve(name + ".pvd"), list);
    }

    private static FrdIndex open(Path frd) throws IOException {
        FrdIndex index = FrdIndex.of(frd);
        if (index.nodes().isEmpty() || index.elements().isEmpty()) {
            throw Texts.problem("vtu.mesh", Location.file(frd));
        }
        return index;
    }

    /** Blocks that were written together. */
    private static List<List<FrdIndex.Entry>> states(FrdIndex index) {
        Map<Integer, List<FrdIndex.Entry>> states = new LinkedHashMap<>();
        index.blocks().forEach(e -> states.computeIfAbsent(e.block().state(), s -> new ArrayList<>()).add(e));
        return List.copyOf(states.values());
    }
}
