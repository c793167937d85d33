package org.simloom.model.base;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The comments of a model file about one element, and its processing instructions: they go where the element goes. It is
 * a value, as {@link UnknownContent} is.
 *
 * @param before on lines of their own before the element
 * @param after  after it on its line; for a root, on lines of their own
 * @param inside within it, but not about an element in it
 */
public record Comments(List<Markup.Comment> before, List<Markup.Comment> after, List<Placed> inside) {

    public Comments {
        before = List.copyOf(before);
        after = List.copyOf(after);
        inside = List.copyOf(inside);
    }

    /** In one line, for people who choose between two. */
    @Override
    public String toString() {
        return Stream.of(before.stream(), inside.stream().map(Placed::markup).map(Markup.Comment.class::cast), after.stream())
                .flatMap(comments -> comments).map(comment -> comment.source().replaceAll("\\s+", " ")).collect(Collectors.joining(" "));
    }
}
