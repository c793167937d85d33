package org.simloom.tool.authoring.internal.template;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.simloom.model.base.PortType;
import org.simloom.tool.authoring.TemplateField;
import org.simloom.tool.authoring.internal.Names;
import org.simloom.tool.authoring.internal.output.RegexText;

/** Finds the numbers of a text that can become inputs. */
public final class NumberFinder {
    private static final int MOST = 5000;
    private static final int LONGEST_CONTEXT = 120;
    private static final Pattern LABEL = Pattern.compile("([\\p{L}_][\\p{L}\\p{N}_.-]*)\\s*[\"']?\\s*[=:]?\\s*$");

    private NumberFinder() {
    }

    /** The numbers with a proposed name, in order; of a long text the first ones. */
    public static List<TemplateField> find(String text) {
        List<TemplateField> fields = new ArrayList<>();
        Names names = new Names(List.of());
        int start = 0;
        int number = 1;
        for (String line : text.split("\n", -1)) {
            Matcher matcher = RegexText.FREE_NUMBER.matcher(line);
            while (matcher.find() && fields.size() < MOST) {
                Matcher label = LABEL.matcher(line.substring(0, matcher.start()));
                String found = matcher.group();
                fields.add(new TemplateField(start + matcher.start(), found, number, shown(line), false,
                        names.next(label.find() ? label.group(1) : "line_" + number, "value"),
                        found.matches("[-+]?\\d{1,18}") ? PortType.INTEGER : PortType.REAL, ""));
            }
            start += line.length() + 1;
            number++;
        }
        return fields;
    }

    private static String shown(String line) {
        String stripped = line.strip();
        return stripped.length() <= LONGEST_CONTEXT ? stripped : stripped.substring(0, LONGEST_CONTEXT) + "…";
    }
}
