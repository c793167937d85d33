package org.simloom.workbench.internal.korean;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.junit.jupiter.api.Test;
import org.simloom.ui.testing.Ui;

/** What the menus of the window say, all of which a Korean user must be able to read. In whatever language it runs. */
class KoreanMenuTest {
    private static final Pattern HANGUL = Pattern.compile("\\p{IsHangul}");
    private static final Pattern ARGUMENT = Pattern.compile("\\{\\d+}");
    /** What the platform adds to the name of a wizard, or of a command with an argument. */
    private static final Pattern COMPOSED = Pattern.compile("(\\.\\.\\.| \\([^)]*\\)| \\[default\\])+$");
    /** Of files edited before, which history lists. */
    private static final Pattern FILE = Pattern.compile("\\.sim\\w+$");
    private static final int DEPTH = 3;

    private final Map<String, String> texts = new HashMap<>();
    private final List<Pattern> patterns = new ArrayList<>();

    KoreanMenuTest() {
        TextFile.own().forEach(this::learn);
        for (TextFile file : TextFile.all()) {
            if (file.english() != null) {
                file.korean().forEach((key, korean) -> learn(file.english().getOrDefault(key, key), korean));
            }
        }
    }

    private void learn(String english, String korean) {
        texts.put(english, korean);
        // a pattern that is all argument would fit anything
        if (ARGUMENT.matcher(english).find() && ARGUMENT.matcher(english).replaceAll("").replaceAll("\\W", "").length() > 2) {
            patterns.add(Pattern.compile(Arrays.stream(ARGUMENT.split(english.replace("''", "'"), -1)).map(Pattern::quote)
                    .collect(Collectors.joining(".*"))));
        }
    }

    @Test
    void everyMenuIsKorean() {
        List<String> english = new ArrayList<>();
        read(bar(), DEPTH, "", english);
        assertEquals(List.of(), english);
    }

    @Test
    void menusAreOpenedByAKeyOfTheirOwn() {
        Set<Character> keys = new HashSet<>();
        for (MenuItem item : bar().getItems()) {
            String korean = korean(item.getText());
            List<Character> mnemonics = TextFile.mnemonics(korean);
            assertEquals(1, mnemonics.size(), korean);
            assertTrue(keys.add(mnemonics.getFirst()), korean);
        }
        assertTrue(keys.size() > 5);
    }

    private static Menu bar() {
        return Ui.window().getShell().getMenuBar();
    }

    private void read(Menu menu, int depth, String path, List<String> english) {
        menu.notifyListeners(SWT.Show, new Event());
        for (MenuItem item : menu.getItems()) {
            String text = item.getText();
            if (!text.isBlank() && !FILE.matcher(text).find() && korean(text) == null) {
                english.add(path + text);
            }
            if (item.getMenu() != null && depth > 1) {
                read(item.getMenu(), depth - 1, path + text + " > ", english);
            }
        }
        menu.notifyListeners(SWT.Hide, new Event());
        Ui.settle();
    }

    /** What a text is in Korean; null where it stays English. */
    private String korean(String shown) {
        String text = shown.contains("\t") ? shown.substring(0, shown.indexOf('\t')) : shown;
        if (HANGUL.matcher(text).find()) {
            return text;
        }
        return Stream.of(text, text.replace("&", ""), COMPOSED.matcher(text.replace("&", "")).replaceFirst(""))
                .map(this::translated).filter(Objects::nonNull).findFirst()
                .orElse(null);
    }

    private String translated(String english) {
        return texts.entrySet().stream().filter(e -> e.getKey().equals(english))
                .findFirst().or(() -> texts.entrySet().stream().filter(e -> e.getKey().replace("&", "").equals(english)).findFirst())
                .map(Map.Entry::getValue)
                .or(() -> patterns.stream().filter(p -> p.matcher(english).matches()).map(Pattern::pattern).findFirst())
                .orElse(null);
    }
}
