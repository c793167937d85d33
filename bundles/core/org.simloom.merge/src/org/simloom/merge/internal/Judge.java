package org.simloom.merge.internal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.UnaryOperator;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.simloom.merge.Conflict;
import org.simloom.merge.Conflict.Kind;
import org.simloom.merge.Side;

/** Puts conflicts into words, has them decided, and keeps them. */
final class Judge {
    private final Versions versions;
    private final Function<Conflict, Side> choice;
    private final Map<Conflict, Side> decided = new LinkedHashMap<>();

    Judge(Versions versions, Function<Conflict, Side> choice) {
        this.versions = versions;
        this.choice = choice;
    }

    /** Which side holds. Values are given as versions have them: keys and addresses for elements. */
    Side decide(Kind kind, Key key, EStructuralFeature feature, Object base, Object mine, Object theirs) {
        return decided.computeIfAbsent(new Conflict(kind, versions.element(key), feature, shown(Side.BASE, base),
                shown(Side.MINE, mine), shown(Side.THEIRS, theirs)),
                conflict -> Objects.requireNonNullElse(choice.apply(conflict), Side.MINE));
    }

    private Object shown(Side side, Object value) {
        UnaryOperator<Object> one = v -> switch (v) {
            case Key key -> versions.of(side).element(key);
            case URI address -> versions.of(side).outside(address);
            default -> v;
        };
        return switch (value) {
            case null -> null;
            case Collection<?> many -> many.stream().map(v -> one.apply(v)).filter(Objects::nonNull).toList();
            default -> one.apply(value);
        };
    }

    List<Conflict> conflicts() {
        return new ArrayList<>(decided.keySet());
    }
}
