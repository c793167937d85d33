package org.simloom.base.l10n;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

/** One word for one thing, in all texts of all bundles: what the glossary forbids is in none of them. */
class TermsTest {
    private static final Path BUNDLES = Path.of("../..");
    private static final Set<String> NO_TEXTS = Set.of("target", "src-gen", "node_modules", "bin");
    private static final Pattern HANGUL = Pattern.compile("[가-힣]");
    /** A particle belongs to the word before it, also where that is an argument or a quotation. */
    private static final Pattern APART = Pattern.compile("[}\"%] (은\\(는\\)|이\\(가\\)|을\\(를\\)|\\(으\\)로|와\\(과\\))");

    @Test
    void everyTextUsesTheWordsOfTheGlossary() throws IOException {
        List<String> forbidden = forbidden();
        assertTrue(forbidden.size() > 20, forbidden::toString);
        List<String> found = new ArrayList<>();
        for (Path file : texts()) {
            boolean korean = isKorean(file);
            String text = text(file);
            forbidden.stream().filter(word -> korean == HANGUL.matcher(word).find()).filter(word -> contains(text, word))
                    .forEach(word -> found.add(BUNDLES.relativize(file) + ": " + word));
            if (korean) {
                APART.matcher(text).results().forEach(m -> found.add(BUNDLES.relativize(file) + ": " + m.group()));
            }
        }
        assertEquals(List.of(), found);
    }

    /** The last column of the last table. */
    private static List<String> forbidden() throws IOException {
        String glossary = Files.readString(BUNDLES.resolve("nl/GLOSSARY.md"));
        return glossary.substring(glossary.indexOf("| not |")).lines().skip(2).filter(line -> line.startsWith("|"))
                .map(line -> line.split("\\|")[3]).flatMap(cell -> Arrays.stream(cell.split(","))).map(String::strip)
                .toList();
    }

    /** Whole words in English, parts of words in Korean, whose words have endings. */
    private static boolean contains(String text, String word) {
        return HANGUL.matcher(word).find() ? text.contains(word)
                : Pattern.compile("(?i)(?<![\\p{L}.-])" + Pattern.quote(word) + "(?![\\p{L}-])").matcher(text).find();
    }

    private static boolean isKorean(Path file) {
        return file.toString().matches(".*(_ko\\.properties|\\.ko\\.md|[/\\\\]nl[/\\\\]ko[/\\\\].*)");
    }

    /** What is shown of a file; keys of properties and comments are not. */
    private static String text(Path file) throws IOException {
        if (!file.toString().endsWith(".properties")) {
            return Files.readString(file);
        }
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            properties.load(reader);
        }
        return String.join("\n", properties.values().stream().map(Object::toString).toList());
    }

    private static List<Path> texts() throws IOException {
        List<Path> found = new ArrayList<>();
        for (String layer : List.of("model", "core", "tools", "ui", "training")) {
            Files.walkFileTree(BUNDLES.resolve(layer), new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
                    String name = folder.getFileName().toString();
                    return NO_TEXTS.contains(name) || name.endsWith(".tests") ? FileVisitResult.SKIP_SUBTREE
                            : FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                    if (isText(file)) {
                        found.add(file);
                    }
                    return FileVisitResult.CONTINUE;
                }
            });
        }
        Stream.of("README.md", "README.ko.md").map(BUNDLES.resolve("..")::resolve).forEach(found::add);
        return found;
    }

    private static boolean isText(Path file) {
        String name = file.toString();
        return name.endsWith(".properties") && !name.endsWith("build.properties") && !name.endsWith("pack.properties")
                || name.matches(".*org\\.simloom\\.(help|examples)[/\\\\].*\\.(html|md|xml)") && !name.endsWith("pom.xml");
    }
}
