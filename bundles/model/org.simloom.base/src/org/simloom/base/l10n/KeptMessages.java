package org.simloom.base.l10n;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonParseException;

/**
 * Messages that are kept, and said again in the language of whoever reads them. What is of a catalogue that is not there,
 * what it does not know, and what was kept as a bare text, is told as it was.
 */
public final class KeptMessages {
    private static final Gson GSON = new GsonBuilder().disableHtmlEscaping().create();
    /** How what {@link #write} gives begins, and what people write does not. */
    private static final String BEGIN = "[{\"catalogue\":\"";
    private static final String BETWEEN = "; ";

    private final Supplier<List<Catalogue>> catalogues;

    /**
     * @param catalogues of those messages that can be said again, asked each time: with packs, texts come and go; of two with
     *                   the same name the first that knows a message
     */
    public KeptMessages(Supplier<List<Catalogue>> catalogues) {
        this.catalogues = catalogues;
    }

    /** These and others. */
    public KeptMessages and(Catalogue... more) {
        return new KeptMessages(() -> Stream.concat(catalogues.get().stream(), Stream.of(more)).toList());
    }

    /** Messages as they are kept, in one line; empty for none. */
    public static String write(List<Message> messages) {
        return messages.isEmpty() ? "" : GSON.toJson(messages);
    }

    /** Messages as they were said, in one line. */
    public static String said(List<Message> messages) {
        return messages.stream().map(Message::text).collect(Collectors.joining(BETWEEN));
    }

    /** What was kept as the line that a user reads; {@code null} for {@code null}. */
    public String line(String kept) {
        return line(kept, Locale.getDefault());
    }

    /** As {@link #line(String)}, in a language. */
    public String line(String kept, Locale language) {
        return kept == null ? null : parsed(kept).map(messages -> messages.stream().map(one -> again(one, language)).toList())
                .filter(messages -> messages.stream().noneMatch(one -> one.text().isEmpty())).map(KeptMessages::said).orElse(kept);
    }

    /** A message in the user's language. */
    public Message again(Message kept) {
        return again(kept, Locale.getDefault());
    }

    /** A message in a language. */
    public Message again(Message kept, Locale language) {
        return catalogues.get().stream().filter(one -> one.name().equals(kept.catalogue()))
                .map(one -> one.again(language, kept.key(), kept.arguments())).flatMap(Optional::stream).findFirst()
                .map(text -> new Message(kept.catalogue(), kept.key(), kept.arguments(), text)).orElse(kept);
    }

    /** A message in every language, for another text that tells of it. */
    public LocalText everywhere(Message message) {
        return LocalText.of(language -> again(message, language).text());
    }

    private static Optional<List<Message>> parsed(String kept) {
        try {
            return kept.startsWith(BEGIN) ? Optional.of(List.of(GSON.fromJson(kept, Message[].class))) : Optional.empty();
        } catch (JsonParseException | NullPointerException e) {
            return Optional.empty(); // damaged: told as it is
        }
    }
}
