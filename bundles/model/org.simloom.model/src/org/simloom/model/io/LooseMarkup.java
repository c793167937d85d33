package org.simloom.model.io;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

import org.eclipse.emf.ecore.EObject;
import org.simloom.model.base.Comments;
import org.simloom.model.base.Identified;
import org.simloom.model.base.Markup;
import org.simloom.model.base.Place;
import org.simloom.model.base.Placed;

/**
 * Markup between the known elements of a file, while it is read. Comments are about the element that follows, or the one
 * before them on the same line; what is unknown, and what comments on it, belongs to the element around and stands
 * before the known one that follows.
 */
final class LooseMarkup {
    private static final class Noted {
        private final List<Markup.Comment> before = new ArrayList<>();
        private final List<Markup.Comment> after = new ArrayList<>();
        private final List<Placed> inside = new ArrayList<>();

        Comments toComments() {
            return new Comments(before, after, inside);
        }
    }

    private final BiConsumer<EObject, Placed> unknown;
    private final Map<EObject, Noted> noted = new IdentityHashMap<>();
    private final List<Markup> waiting = new ArrayList<>();
    /** How many of those that wait are unknown, or comment on what is. */
    private int unknowns;
    /** Takes what the rest of the line brings; {@code null} where nothing has ended on it. */
    private Consumer<List<Markup.Comment>> line;

    /** @param unknown takes what belongs to the content of an element and is unknown */
    LooseMarkup(BiConsumer<EObject, Placed> unknown) {
        this.unknown = unknown;
    }

    void comment(Markup.Comment comment) {
        waiting.add(comment);
    }

    void unknown(Markup markup) {
        waiting.add(markup);
        unknowns = waiting.size();
        line = comments -> unknowns = waiting.size();
    }

    boolean isWaiting() {
        return !waiting.isEmpty();
    }

    /** Whether it matters that a line ends. */
    boolean isOnLine() {
        return line != null;
    }

    void endLine() {
        if (unknowns < waiting.size()) {
            line.accept(comments());
        }
        line = null;
    }

    /** A tag ends the search for what else is on the line. */
    void tag() {
        line = null;
    }

    /** An element has ended; comments up to the end of the line are about it. */
    void ended(EObject element) {
        line = comments -> {
            of(element).after.addAll(comments);
            drop();
        };
    }

    /** A value that cannot have comments of its own has ended. */
    void ended(EObject owner, String feature, int index) {
        line = comments -> place(owner, new Place(feature, index, null));
    }

    /** All that waits stands before an element, and the comments are about it. */
    void before(EObject element) {
        EObject owner = element.eContainer();
        Place place = owner == null ? null : placeOf(element);
        placeUnknown(owner, place);
        if (unknowns < waiting.size()) {
            of(element).before.addAll(comments());
        }
        drop();
    }

    /** All that waits stands before a value, or at the end where the place is {@code null}. */
    void place(EObject owner, Place place) {
        placeUnknown(owner, place);
        comments().forEach(comment -> of(owner).inside.add(new Placed(comment, place)));
        drop();
    }

    /** All that waits comes after a root. */
    void after(EObject root) {
        if (isWaiting()) {
            of(root).after.addAll(comments());
            drop();
        }
    }

    private void drop() {
        waiting.clear();
        unknowns = 0;
    }

    /** Gives the elements their comments. */
    void finish() {
        noted.forEach((element, comments) -> {
            ((Identified) element).setComments(comments.toComments());
            Places.settle((Identified) element);
        });
    }

    private void placeUnknown(EObject owner, Place place) {
        waiting.subList(0, unknowns).forEach(markup -> unknown.accept(owner, new Placed(markup, place)));
    }

    private List<Markup.Comment> comments() {
        return waiting.subList(unknowns, waiting.size()).stream().map(Markup.Comment.class::cast).toList();
    }

    private Noted of(EObject element) {
        return noted.computeIfAbsent(element, one -> new Noted());
    }

    private static Place placeOf(EObject element) {
        return new Place(element.eContainingFeature().getName(), Places.count(element.eContainer(), element.eContainingFeature()) - 1, null);
    }
}
