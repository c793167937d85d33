package org.simloom.base.l10n;

import java.text.MessageFormat;
import java.util.Arrays;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;

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

    private final Class<?> anchor;
    private final String baseName;

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
        String pattern = ResourceBundle
                .getBundle(baseName, locale, anchor.getClassLoader(), NO_FALLBACK).getString(key);
        Object[] texts = Arrays.stream(arguments).map(String::valueOf).toArray();
        return new MessageFormat(pattern, Locale.ROOT).format(texts);
    }
}
