package org.simloom.mesh.internal.query;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;

import org.simloom.base.l10n.LocalText;
import org.simloom.base.problem.Location;
import org.simloom.base.problem.ProblemException;
import org.simloom.mesh.frd.FrdBlock;
import org.simloom.mesh.frd.FrdKind;
import org.simloom.mesh.frd.FrdVisitor;
import org.simloom.mesh.internal.Texts;
import org.simloom.mesh.internal.frd.FrdIndex;
import org.simloom.mesh.query.Quantity;
import org.simloom.mesh.query.StateChoice;

/** Finds the blocks a question is about and hands over one number a node. */
public final class FieldSource {
    /** Receives a number a node. */
    public interface Sink {
        /** {@code value} may be NaN or infinite. */
        void value(int node, double value);
    }

    private final FrdIndex index;

    public FieldSource(FrdIndex index) {
        this.index = index;
    }

    /** The blocks of a field in the chosen states, at least one. */
    public List<FrdIndex.Entry> blocks(Quantity quantity, StateChoice choice) {
        if (index.blocks().isEmpty()) {
            throw problem("empty");
        }
        String wanted = plain(quantity.field());
        List<FrdIndex.Entry> all = index.blocks().stream().filter(e -> plain(e.block().field()).equals(wanted)).toList();
        if (all.isEmpty()) {
            Set<String> names = new LinkedHashSet<>();
            index.blocks().forEach(e -> names.add(e.block().field()));
            throw problem("field", quantity.field(), String.join(", ", names));
        }
        List<FrdIndex.Entry> chosen = all.stream().filter(e -> fits(e.block(), choice)).toList();
        if (chosen.isEmpty()) {
            throw problem("state", quantity.field(), Texts.get("query.state."
                    + choice.which().name().toLowerCase(Locale.ROOT), choice.number()), states(all));
        }
        return switch (choice.which()) {
            case ALL, INCREMENTS -> chosen;
            case FIRST -> chosen.subList(0, 1);
            default -> chosen.subList(chosen.size() - 1, chosen.size());
        };
    }

    private static boolean fits(FrdBlock block, StateChoice choice) {
        return switch (choice.which()) {
            case STEP -> block.step() == choice.number();
            case MODE -> block.mode() == choice.number();
            case INCREMENTS -> block.mode() == 0 && block.kind() != FrdKind.FREQUENCY
                    && block.kind() != FrdKind.BUCKLING;
            default -> true;
        };
    }

    private static LocalText states(List<FrdIndex.Entry> entries) {
        Set<LocalText> names = entries.stream().map(FrdIndex.Entry::block).map(b -> b.mode() > 0
                ? Texts.get("query.state.modes", b.step(), b.mode()) : Texts.get("query.state.step", b.step()))
                .collect(Collectors.toCollection(LinkedHashSet::new));
        return LocalText.of(language -> names.stream().map(name -> name.in(language)).collect(Collectors.joining(", ")));
    }

    /** Reads a block. */
    public void read(FrdIndex.Entry entry, Quantity quantity, Sink sink) throws IOException {
        ToDoubleFunction<double[]> function = function(entry.block(), quantity);
        index.read(entry, new FrdVisitor() {
            @Override
            public boolean block(FrdBlock block) {
                return true;
            }

            @Override
            public void values(int node, double[] values) {
                sink.value(node, function.applyAsDouble(values));
            }
        });
    }

    private ToDoubleFunction<double[]> function(FrdBlock block, Quantity quantity) {
        String wanted = plain(quantity.component());
        List<String> names = block.componentNames();
        if (wanted.isEmpty() && names.size() == 1) {
            return v -> v[0];
        }
        for (int k = 0; k < names.size(); k++) {
            if (plain(names.get(k)).equals(wanted)) {
                int component = k;
                return v -> v[component];
            }
        }
        return Invariants.of(block, wanted).orElseThrow(() -> {
            List<String> known = new ArrayList<>(names);
            known.addAll(Invariants.names(block));
            return problem("component", block.field(), quantity.component(), String.join(", ", known));
        });
    }

    /** A problem with the file asked. */
    public ProblemException problem(String what, Object... arguments) {
        return Texts.problem("query." + what, Location.file(index.file()), arguments);
    }

    private static String plain(String name) {
        return name.replace(" ", "").toUpperCase(Locale.ROOT);
    }
}
