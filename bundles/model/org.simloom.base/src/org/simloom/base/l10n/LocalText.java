package org.simloom.base.l10n;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonSyntaxException;
import com.google.gson.reflect.TypeToken;

/**
 * A text in every language of the product, for what is kept in one language and read in another. It prints in the
 * user's language.
 *
 * @param texts by language, such as {@code ko}
 */
public record LocalText(Map<String, String> texts) {
    private static final Gson GSON = new GsonBuilder().disableHtmlEscaping().create();
    private static final String BEGIN = "{\"" + Messages.LANGUAGES.get(0).getLanguage() + "\":\"";

    public LocalText {
        texts = Map.copyOf(texts);
    }

    /** The text that {@code told} gives for each language. */
    public static LocalText of(Function<Locale, String> told) {
        Map<String, String> texts = new LinkedHashMap<>();
        Messages.LANGUAGES.forEach(language -> texts.put(language.getLanguage(), told.apply(language)));
        return new LocalText(texts);
    }

    /** The text in a language; in English where there is none in that. */
    public String in(Locale language) {
        String english = texts.getOrDefault(Messages.LANGUAGES.get(0).getLanguage(), "");
        return texts.getOrDefault(language.getLanguage(), english);
    }

    /** As it is kept. */
    public String kept() {
        Map<String, String> ordered = new LinkedHashMap<>();
        Messages.LANGUAGES.forEach(language -> ordered.put(language.getLanguage(), in(language)));
        return GSON.toJson(ordered);
    }

    /** What {@link #kept} gave, in a language; any other text as it is. */
    public static String read(String kept, Locale language) {
        if (!kept.startsWith(BEGIN)) {
            return kept;
        }
        try {
            return new LocalText(GSON.fromJson(kept, new TypeToken<Map<String, String>>() { })).in(language);
        } catch (JsonSyntaxException | NullPointerException e) {
            return kept; // somebody's own text that only looks like one
        }
    }

    @Override
    public String toString() {
        return in(Locale.getDefault());
    }
}
