package org.simloom.workbench.internal.wizard;

import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Makes the few marks that READMEs of examples use readable as plain text. */
final class MarkdownText {
    private static final Pattern RULE = Pattern.compile("(?m)^\\|[-| :]*\\|\\s*\\R");
    private static final Pattern ROW = Pattern.compile("(?m)^\\|(.*)\\|\\s*$");
    private static final Pattern HEADING = Pattern.compile("(?m)^#+\\s+");
    private static final Pattern MARKS = Pattern.compile("[`]|\\*\\*|(?<![\\p{L}\\p{N}*])\\*(?=\\p{L})|(?<=\\p{L})\\*(?![\\p{L}\\p{N}*])");
    /** Lines of a paragraph are broken for whoever reads the file; a widget breaks them itself. */
    private static final Pattern BROKEN = Pattern.compile("(?<=[^\\n•])\\n(?=[^\\n\\s•|#>-])");

    private MarkdownText() {
    }

    static String plain(String markdown) {
        String text = HEADING.matcher(RULE.matcher(markdown.replace("\r", "")).replaceAll("")).replaceAll("");
        text = MARKS.matcher(text).replaceAll("");
        text = BROKEN.matcher(text).replaceAll(" ");
        return ROW.matcher(text).replaceAll(row -> "• " + java.util.regex.Matcher.quoteReplacement(cells(row.group(1))));
    }

    private static String cells(String row) {
        return Arrays.stream(row.split("\\|")).map(String::strip).filter(cell -> !cell.isEmpty())
                .collect(Collectors.joining(" — "));
    }
}
