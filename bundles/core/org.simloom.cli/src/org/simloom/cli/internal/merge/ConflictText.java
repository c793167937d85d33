package org.simloom.cli.internal.merge;

import java.util.Collection;
import java.util.stream.Collectors;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.simloom.cli.internal.Texts;
import org.simloom.merge.Conflict;
import org.simloom.merge.Conflict.Kind;
import org.simloom.model.base.NamedElement;

/** A conflict in one line, with elements, kinds and features as the file calls them. */
final class ConflictText {
    private ConflictText() {
    }

    static String of(Conflict conflict) {
        String key = conflict.kind() == Kind.DELETED ? conflict.mine() == null ? ".mine" : ".theirs" : "";
        return Texts.get("merge." + conflict.kind() + key, Texts.get("merge.element", text(conflict.element()),
                conflict.element().eClass().getName()), conflict.feature() == null ? "" : conflict.feature().getName(),
                text(conflict.base()), text(conflict.mine()), text(conflict.theirs()));
    }

    private static String text(Object value) {
        return switch (value) {
            case null -> Texts.get("merge.nothing");
            case Collection<?> many -> many.stream().map(ConflictText::text).collect(Collectors.joining(", ", "[", "]"));
            case NamedElement named when named.getName() != null -> named.getName();
            case EObject element -> EcoreUtil.getURI(element).fragment();
            case Enumerator choice -> choice.getLiteral();
            default -> value.toString();
        };
    }
}
