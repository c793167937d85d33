package org.simloom.base.l10n;

import java.text.MessageFormat;
import java.text.ParsePosition;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The texts of one package in the user's language, from {@code messages.properties} (English) and
 * {@code messages_ko.properties} (Korean) beside a class of that package. Files are UTF-8; patterns
 * follow {@link MessageFormat}, so a literal apostrophe is written twice.
 *
 * <p>Arguments are inserted as they print: a number is not grouped or rounded by the locale, because
 * figures of a simulation must read the same in every language.
 */
public final class Messages {
    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    /** The languages of the product; the first is told where there is no text in another. */
    static final List<Locale> LANGUAGES = List.of(Locale.ENGLISH, Locale.KOREAN);

    private final Class<?> anchor;
    private final String baseName;
    private volatile Loaded latest;

    /**
     * The texts of a locale, those among them that need no arguments as they are read, and how many others want: tables and
     * histories ask for them line by line.
     */
    private record Loaded(Locale locale, ResourceBundle bundle, Map<String, String> whole, Map<String, Integer> places) {
        String get(String key, Object... arguments) {
            if (arguments.length == 0) {
                return whole.computeIfAbsent(key, this::format);
            }
            return format(key, Arrays.stream(arguments).map(String::valueOf).toArray());
        }

        private String format(String key, Object... texts) {
            return pattern(key).format(texts);
        }

        MessageFormat pattern(String key) {
            return new MessageFormat(bundle.getString(key), Locale.ROOT);
        }
    }

    private Messages(Class<?> anchor) {
        this.anchor = anchor;
        this.baseName = anchor.getPackageName() + ".messages";
    }

    /** The texts that lie beside {@code anchor}. */
    public static Messages of(Class<?> anchor) {
        return new Messages(anchor);
    }

    /** The text of {@code key} in the default locale. */
    public String get(String key, Object... arguments) {
        return get(Locale.getDefault(), key, arguments);
    }

    /**
     * The text of {@code key} in {@code locale}.
     *
     * @throws MissingResourceException when the key is in no file: a defect of the program
     */
    public String get(Locale locale, String key, Object... arguments) {
        return loaded(locale).get(key, arguments);
    }

    private Loaded loaded(Locale locale) {
        Loaded loaded = latest;
        if (loaded == null || !loaded.locale().equals(locale)) {
            loaded = load(locale);
            latest = loaded;
        }
        return loaded;
    }

    /**
     * How many arguments a text wants.
     *
     * @throws MissingResourceException when the key is in no file
     */
    int places(Locale locale, String key) {
        Loaded loaded = loaded(locale);
        return loaded.places().computeIfAbsent(key, one -> loaded.pattern(one).getFormatsByArgumentIndex().length);
    }

    private Loaded load(Locale locale) {
        return new Loaded(locale, ResourceBundle.getBundle(baseName, locale, anchor.getClassLoader(), NO_FALLBACK),
                new ConcurrentHashMap<>(), new ConcurrentHashMap<>());
    }

    /**
     * The arguments that a text of {@code key} was made with, as far as it tells: those that stand in it; empty where it
     * is another text, in whatever language.
     *
     * @throws MissingResourceException when the key is in no file: a defect of the program
     */
    public Optional<List<String>> arguments(String key, String text) {
        return LANGUAGES.stream().map(language -> arguments(load(language), key, text)).flatMap(Optional::stream).findFirst();
    }

    private static Optional<List<String>> arguments(Loaded loaded, String key, String text) {
        Object[] found = loaded.pattern(key).parse(text, new ParsePosition(0));
        if (found == null) {
            return Optional.empty();
        }
        List<String> arguments = Arrays.stream(found).map(one -> one == null ? "" : one.toString()).toList();
        return loaded.get(key, arguments.toArray()).equals(text) ? Optional.of(arguments) : Optional.empty();
    }
}
