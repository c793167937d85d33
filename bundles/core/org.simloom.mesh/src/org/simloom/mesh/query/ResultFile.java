package org.simloom.mesh.query;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.simloom.base.problem.ProblemException;
import org.simloom.mesh.Skin;
import org.simloom.mesh.frd.FrdBlock;
import org.simloom.mesh.frd.FrdKind;
import org.simloom.mesh.internal.frd.FrdIndex;
import org.simloom.mesh.internal.query.Answers;
import org.simloom.mesh.internal.query.Surface;

/**
 * Questions to a .frd file. Opening looks through it once; each question reads only the blocks it is
 * about. Values at nodes need constant memory; integrals and paths need some 36 bytes a node of the mesh,
 * however many states the file has. Not thread-safe.
 */
public final class ResultFile {
    private final FrdIndex index;
    private final Answers answers;
    private final Surface surface;

    private ResultFile(FrdIndex index) {
        this.index = index;
        this.answers = new Answers(index);
        this.surface = new Surface(index);
    }

    /**
     * Opens a file.
     *
     * @throws ProblemException where it is damaged
     * @throws IOException      where it cannot be read
     */
    public static ResultFile open(Path file) throws IOException {
        return new ResultFile(FrdIndex.of(file));
    }

    /** The heads of all blocks of results in order. */
    public List<FrdBlock> blocks() {
        return index.blocks().stream().map(FrdIndex.Entry::block).toList();
    }

    /** Whether the closing line is there. */
    public boolean isComplete() {
        return index.complete();
    }

    /**
     * One number.
     *
     * @throws ProblemException where the field, component, state or node is not there, or a value asked
     *                          for is not finite
     */
    public Reading read(Quantity quantity, StateChoice states, Probe probe) throws IOException {
        return answers.read(quantity, states, probe);
    }

    /**
     * Values at {@code count} places, equally far from each other, on a straight path, both ends included.
     *
     * @throws ProblemException as {@link #read}, and where a place is in no element
     */
    public List<PathPoint> along(Quantity quantity, StateChoice state, Point from, Point to, int count)
            throws IOException {
        return answers.along(quantity, state, from, to, count);
    }

    /**
     * The surface of the mesh.
     *
     * @throws IOException where the file cannot be read
     */
    public Skin skin() throws IOException {
        return surface.skin();
    }

    /**
     * Where nodes are.
     *
     * @return x, y and z of each, in the order asked for; NaN for one that is not there
     */
    public double[] coordinates(int[] nodes) throws IOException {
        return surface.coordinates(nodes);
    }

    /**
     * Values at nodes, in the last of the states that are meant.
     *
     * @return one a node, in the order asked for; NaN for one that has no value
     * @throws ProblemException where the field, component or state is not there
     */
    public double[] values(Quantity quantity, StateChoice states, int[] nodes) throws IOException {
        return surface.values(quantity, states, nodes);
    }

    /**
     * What is usually shown of each field that has increments: its only component, the von Mises equivalent of a tensor, the
     * magnitude of a vector. Other fields are left out.
     */
    public List<Quantity> scalars() {
        return surface.scalars();
    }

    /** The modes of frequency and buckling steps, in order; each once. */
    public List<EigenMode> modes() {
        Map<List<Integer>, EigenMode> modes = new LinkedHashMap<>();
        for (FrdBlock block : blocks()) {
            if (block.mode() > 0 && (block.kind() == FrdKind.FREQUENCY || block.kind() == FrdKind.BUCKLING)) {
                modes.putIfAbsent(List.of(block.step(), block.mode()),
                        new EigenMode(block.step(), block.mode(), block.time()));
            }
        }
        return List.copyOf(modes.values());
    }
}
