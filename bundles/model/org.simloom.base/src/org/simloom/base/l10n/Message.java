package org.simloom.base.l10n;

import java.util.List;
import java.util.Objects;

/**
 * A text that is kept in one language and read in another: what it is made of, and how it was said. It prints as it was
 * said. Of a damaged record it holds what is left.
 *
 * @param catalogue name of the {@link Catalogue} it is from; empty for a text that is of none and stays as it is
 * @param key       which text of the catalogue
 * @param arguments what stands in its places, as it prints; a {@link LocalText} as it is kept
 * @param text      as it was said, for when the catalogue is not there any more
 */
public record Message(String catalogue, String key, List<String> arguments, String text) {
    public Message {
        catalogue = Objects.requireNonNullElse(catalogue, "");
        key = Objects.requireNonNullElse(key, "");
        arguments = arguments == null ? List.of() : arguments.stream().map(String::valueOf).toList();
        text = Objects.requireNonNullElse(text, "");
    }

    /** A text that is the same in every language. */
    public static Message plain(String text) {
        return new Message("", "", List.of(), text);
    }

    @Override
    public String toString() {
        return text;
    }
}
