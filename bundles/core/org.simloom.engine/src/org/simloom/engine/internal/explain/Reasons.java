package org.simloom.engine.internal.explain;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.simloom.base.l10n.Catalogue;
import org.simloom.base.l10n.LocalText;
import org.simloom.engine.Explanation.Kind;
import org.simloom.engine.Explanation.Reason;
import org.simloom.engine.internal.key.KeyParts;
import org.simloom.tool.KeyPart;

/** Finds what differs between the parts of two keys, and says it. */
public final class Reasons {
    private static final Catalogue TEXTS = Catalogue.of("engine.reason", Reasons.class);

    private record Id(String kind, String name) {
    }

    private Reasons() {
    }

    /** The texts that reasons are kept by. */
    public static Catalogue texts() {
        return TEXTS;
    }

    /** A reason of a kind. */
    static Reason of(Kind kind, String name, String from, String to) {
        return new Reason(kind, name, from, to, TEXTS.message(kind.name(), name, from, to));
    }

    /** The last attempt failed; why is said in every language. */
    static Reason failed(LocalText problem) {
        return new Reason(Kind.FAILED_BEFORE, "", problem.toString(), "", TEXTS.message(Kind.FAILED_BEFORE.name(), "", problem, ""));
    }

    /** Every part that is new, gone or different. */
    static List<Reason> between(List<KeyPart> before, List<KeyPart> now) {
        Map<Id, KeyPart> old = new LinkedHashMap<>();
        before.forEach(part -> old.put(new Id(part.kind(), part.name()), part));
        List<Reason> reasons = new ArrayList<>();
        for (KeyPart part : now) {
            KeyPart was = old.remove(new Id(part.kind(), part.name()));
            if (was == null) {
                reasons.add(added(part));
            } else if (!was.digest().equals(part.digest())) {
                reasons.add(changed(was, part));
            }
        }
        old.values().forEach(part -> reasons.add(removed(part)));
        if (reasons.isEmpty()) {
            reasons.add(of(Kind.ENGINE_CHANGED, "", "", ""));
        }
        return reasons;
    }

    private static Reason changed(KeyPart was, KeyPart now) {
        Kind kind = changed(now);
        boolean telling = !was.display().equals(now.display()) && !was.display().isEmpty() && !now.display().isEmpty();
        if (!telling) {
            return new Reason(kind, now.name(), "", "", TEXTS.message(kind + ".content", now.name()));
        }
        return of(kind, now.name(), was.display(), now.display());
    }

    private static Reason added(KeyPart part) {
        return part.kind().equals(KeyParts.INPUT) ? of(Kind.INPUT_ADDED, part.name(), "", part.display())
                : new Reason(changed(part), part.name(), "", part.display(),
                        TEXTS.message(changed(part) + ".added", part.name(), part.display()));
    }

    private static Reason removed(KeyPart part) {
        return part.kind().equals(KeyParts.INPUT) ? of(Kind.INPUT_REMOVED, part.name(), part.display(), "")
                : new Reason(changed(part), part.name(), part.display(), "",
                        TEXTS.message(changed(part) + ".removed", part.name(), part.display()));
    }

    private static Kind changed(KeyPart part) {
        return switch (part.kind()) {
            case KeyParts.INPUT -> Kind.INPUT_CHANGED;
            case KeyParts.EXPRESSION -> Kind.EXPRESSION_CHANGED;
            case "tool" -> Kind.TOOL_CHANGED;
            case "template", "target" -> Kind.TEMPLATE_CHANGED;
            case "task" -> Kind.TASK_CHANGED;
            default -> Kind.DESCRIPTOR_CHANGED;
        };
    }
}
