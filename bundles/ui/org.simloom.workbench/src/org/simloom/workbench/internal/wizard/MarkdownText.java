package org.simloom.workbench.internal.wizard;

import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Makes the few marks that READMEs of examples use readable as plain text. */
final class MarkdownText {
    /** Names of columns, and the line that sets them apart from what is in the columns. */
    private static final Pattern HEAD = Pattern.compile("(?m)^\\|(.*)\\|[ \\t]*\\R\\|[-| :]*\\|[ \\t]*\\R");
    private static final Pattern ROW = Pattern.compile("(?m)^\\|(.*)\\|[ \\t]*$");
    private static final Pattern HEADING = Pattern.compile("(?m)^#+\\s+");
    private static final Pattern MARKS = Pattern.compile("[`]|\\*\\*|(?<![\\p{L}\\p{N}*])\\*(?=\\p{L})|(?<=\\p{L})\\*(?![\\p{L}\\p{N}*])");
    /** Lines of a paragraph are broken for whoever reads the file; a widget breaks them itself. */
    private static final Pattern BROKEN = Pattern.compile("(?<=[^\\n•])\\n(?=[^\\n\\s•|#>-])");

    private MarkdownText() {
    }

    static String plain(String markdown) {
        String text = HEADING.matcher(markdown.replace("\r", "")).replaceAll("");
        text = HEAD.matcher(text).replaceAll(row -> Matcher.quoteReplacement(cells(row.group(1)) + "\n"));
        text = MARKS.matcher(text).replaceAll("");
        text = BROKEN.matcher(text).replaceAll(" ");
        return ROW.matcher(text).replaceAll(row -> "• " + Matcher.quoteReplacement(cells(row.group(1))));
    }

    private static String cells(String row) {
        return Arrays.stream(row.split("\\|")).map(String::strip).filter(cell -> !cell.isEmpty())
                .collect(Collectors.joining(" — "));
    }
}
