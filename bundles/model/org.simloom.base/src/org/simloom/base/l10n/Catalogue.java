package org.simloom.base.l10n;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.Optional;

/**
 * The texts of a package under a name by which they are found again: makes {@link Message}s of them, and says in one
 * language what was kept in another. An argument that is a {@link LocalText} is kept in every language.
 */
public final class Catalogue {
    private final String name;
    private final Messages messages;

    private Catalogue(String name, Messages messages) {
        this.name = name;
        this.messages = messages;
    }

    /**
     * The texts beside a class.
     *
     * @param name stable, because it is kept; never translated
     */
    public static Catalogue of(String name, Class<?> anchor) {
        return new Catalogue(name, Messages.of(anchor));
    }

    /** By which its messages name it. */
    public String name() {
        return name;
    }

    /**
     * The text of {@code key} in the user's language.
     *
     * @throws MissingResourceException when the key is in no file: a defect of the program
     */
    public Message message(String key, Object... arguments) {
        List<String> kept = kept(arguments);
        return new Message(name, key, kept, text(Locale.getDefault(), key, kept));
    }

    /**
     * The text of {@code key} in every language.
     *
     * @throws MissingResourceException when the key is in no file: a defect of the program
     */
    public LocalText everywhere(String key, Object... arguments) {
        List<String> kept = kept(arguments);
        return LocalText.of(language -> text(language, key, kept));
    }

    /** Arguments as they are kept. */
    public static List<String> kept(Object... arguments) {
        return Arrays.stream(arguments).map(one -> one instanceof LocalText text ? text.kept() : String.valueOf(one)).toList();
    }

    /**
     * The text of {@code key} in a language.
     *
     * @param arguments as they are kept
     * @throws MissingResourceException when the key is in no file: a defect of the program
     */
    public String text(Locale language, String key, List<String> arguments) {
        return messages.get(language, key, arguments.stream().map(one -> LocalText.read(one, language)).toArray());
    }

    /**
     * What was kept, in a language.
     *
     * @return empty where there is no such text any more, it wants more arguments, or the catalogue itself is broken
     */
    public Optional<String> again(Locale language, String key, List<String> arguments) {
        try {
            return messages.places(language, key) > arguments.size() ? Optional.empty()
                    : Optional.of(text(language, key, arguments));
        } catch (RuntimeException | LinkageError e) {
            return Optional.empty(); // whoever wrote it had other texts: it is told as it was
        }
    }

    /** See {@link Messages#arguments}. */
    public Optional<List<String>> arguments(String key, String text) {
        return messages.arguments(key, text);
    }
}
