package org.simloom.tool.internal.catalog;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;

import org.eclipse.emf.ecore.EObject;
import org.simloom.model.io.ModelFiles;

/** Texts of descriptors: {@code gmsh.properties} and {@code gmsh_ko.properties} beside {@code gmsh.simtool}. */
public final class Translations {
    private static final Map<Path, Properties> FILES = new ConcurrentHashMap<>();

    private Translations() {
    }

    /** The text, looked up where it begins with {@code %}; a key without a text stays as it is. */
    public static String translate(EObject element, String text) {
        return translate(element, text, Locale.getDefault());
    }

    /** As {@link #translate(EObject, String)}, in a language. */
    public static String translate(EObject element, String text, Locale language) {
        if (text == null || !text.startsWith("%") || element == null) {
            return text;
        }
        Path file = ModelFiles.fileOf(element);
        if (file == null) {
            return text;
        }
        String base = file.getFileName().toString().replaceFirst("\\.[^.]*$", "");
        String key = text.substring(1);
        String english = properties(file.resolveSibling(base + ".properties")).getProperty(key, text);
        return properties(file.resolveSibling(base + "_" + language.getLanguage() + ".properties"))
                .getProperty(key, english);
    }

    private static Properties properties(Path file) {
        return FILES.computeIfAbsent(file, f -> {
            Properties properties = new Properties();
            if (Files.exists(f)) {
                try (Reader in = Files.newBufferedReader(f)) {
                    properties.load(in);
                } catch (IOException e) {
                    properties.clear(); // the keys themselves are shown
                }
            }
            return properties;
        });
    }
}
