package org.simloom.editor.internal.merge;

import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.simloom.base.values.Numbers;
import org.simloom.editor.internal.Texts;
import org.simloom.merge.Conflict;
import org.simloom.merge.Conflict.Kind;
import org.simloom.merge.Side;
import org.simloom.model.edit.ElementLabels;

/** Conflicts as the user reads them. */
final class ConflictTexts {
    private ConflictTexts() {
    }

    static String element(Conflict conflict) {
        return ElementLabels.kind(conflict.element()) + " " + ElementLabels.text(conflict.element());
    }

    static String what(Conflict conflict) {
        return conflict.feature() == null ? Texts.get("merge.what." + conflict.kind())
                : conflict.kind() == Kind.ORDER ? Texts.get("merge.what.ORDER", ElementLabels.feature(conflict.feature()))
                        : ElementLabels.feature(conflict.feature());
    }

    static String value(Conflict conflict, Side side) {
        Object value = conflict.value(side);
        if (conflict.kind() == Kind.DELETED && side != Side.BASE) {
            return Texts.get(value == null ? "merge.deleted" : "merge.changed");
        }
        return text(value);
    }

    private static String text(Object value) {
        return switch (value) {
            case null -> Texts.get("choose.nothing");
            case List<?> many when many.isEmpty() -> Texts.get("choose.nothing");
            case List<?> many -> many.stream().map(ConflictTexts::text).collect(Collectors.joining(", "));
            case EObject element when element.eIsProxy() -> EcoreUtil.getURI(element).fragment();
            case EObject element -> ElementLabels.text(element);
            case Enumerator choice -> ElementLabels.literal(choice);
            case Boolean flag -> Texts.get(flag ? "choose.yes" : "choose.no");
            case Double number -> Numbers.display(number, "");
            default -> value.toString();
        };
    }
}
