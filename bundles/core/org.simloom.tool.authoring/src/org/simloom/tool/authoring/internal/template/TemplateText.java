package org.simloom.tool.authoring.internal.template;

import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;

import org.simloom.tool.authoring.TemplateField;

/** Makes templates in square-bracket syntax out of plain text. */
public final class TemplateText {
    private static final Pattern SPECIAL = Pattern.compile("\\[(?=[=#@]|/[#@])");

    private TemplateText() {
    }

    /** A template that gives the text as it is. */
    public static String escape(String text) {
        return SPECIAL.matcher(text).replaceAll("[='[']");
    }

    /** The text as a template, with the fields that become inputs filled in. */
    public static String of(String text, List<TemplateField> fields) {
        StringBuilder template = new StringBuilder();
        int at = 0;
        for (TemplateField field : fields.stream().filter(TemplateField::input)
                .sorted(Comparator.comparingInt(TemplateField::start)).toList()) {
            template.append(escape(text.substring(at, field.start()))).append("[=").append(field.name()).append(']');
            at = field.start() + field.text().length();
        }
        return template.append(escape(text.substring(at))).toString();
    }

    /** The text with one field changed, for a trial. */
    public static String changed(String text, TemplateField field, String value) {
        return text.substring(0, field.start()) + value + text.substring(field.start() + field.text().length());
    }
}
