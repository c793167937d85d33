package org.simloom.mesh.internal.query;

import java.io.IOException;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.simloom.mesh.ElementType;
import org.simloom.mesh.Skin;
import org.simloom.mesh.SkinBuilder;
import org.simloom.mesh.frd.FrdBlock;
import org.simloom.mesh.frd.FrdKind;
import org.simloom.mesh.frd.FrdVisitor;
import org.simloom.mesh.internal.frd.FrdIndex;
import org.simloom.mesh.query.Quantity;
import org.simloom.mesh.query.StateChoice;

/** Reads the skin of a result file and what is on it. */
public final class Surface {
    private final FrdIndex index;

    public Surface(FrdIndex index) {
        this.index = index;
    }

    /** See {@link org.simloom.mesh.query.ResultFile#skin}. */
    public Skin skin() throws IOException {
        SkinBuilder builder = new SkinBuilder();
        index.readElements(new FrdVisitor() {
            @Override
            public boolean elements(long count) {
                return true;
            }

            @Override
            public void element(int id, int type, int material, int[] connectivity, int count) {
                builder.add(ElementType.of(type).orElseThrow(), connectivity);
            }
        });
        return builder.build();
    }

    /** See {@link org.simloom.mesh.query.ResultFile#coordinates}. */
    public double[] coordinates(int[] nodes) throws IOException {
        Places places = new Places(nodes);
        double[] xyz = filled(3 * nodes.length);
        index.readNodes(new FrdVisitor() {
            @Override
            public boolean nodes(long count) {
                return true;
            }

            @Override
            public void node(int id, double x, double y, double z) {
                int place = places.of(id);
                if (place >= 0) {
                    xyz[3 * place] = x;
                    xyz[3 * place + 1] = y;
                    xyz[3 * place + 2] = z;
                }
            }
        });
        return xyz;
    }

    /** See {@link org.simloom.mesh.query.ResultFile#values}. */
    public double[] values(Quantity quantity, StateChoice states, int[] nodes) throws IOException {
        FieldSource source = new FieldSource(index);
        Places places = new Places(nodes);
        double[] values = filled(nodes.length);
        source.read(source.blocks(quantity, states).getLast(), quantity, (node, value) -> {
            int place = places.of(node);
            if (place >= 0) {
                values[place] = value;
            }
        });
        return values;
    }

    /** See {@link org.simloom.mesh.query.ResultFile#scalars}. */
    public List<Quantity> scalars() {
        Set<Quantity> all = new LinkedHashSet<>();
        for (FrdIndex.Entry entry : index.blocks()) {
            FrdBlock block = entry.block();
            boolean mode = block.mode() != 0 || block.kind() == FrdKind.FREQUENCY || block.kind() == FrdKind.BUCKLING;
            List<String> invariants = Invariants.names(block);
            if (!mode && block.components().size() == 1) {
                all.add(new Quantity(block.field(), ""));
            } else if (!mode && !invariants.isEmpty()) {
                all.add(new Quantity(block.field(), invariants.getFirst()));
            }
        }
        return List.copyOf(all);
    }

    private static double[] filled(int size) {
        double[] values = new double[size];
        Arrays.fill(values, Double.NaN);
        return values;
    }

    /** Where numbers of nodes stand in a list. */
    private static final class Places {
        private final long[] keys;

        Places(int[] nodes) {
            keys = new long[nodes.length];
            for (int i = 0; i < nodes.length; i++) {
                keys[i] = (long) nodes[i] << 32 | i;
            }
            Arrays.sort(keys);
        }

        int of(int node) {
            int at = Arrays.binarySearch(keys, (long) node << 32);
            at = at < 0 ? -at - 1 : at;
            return at < keys.length && (int) (keys[at] >> 32) == node ? (int) keys[at] : -1;
        }
    }
}
