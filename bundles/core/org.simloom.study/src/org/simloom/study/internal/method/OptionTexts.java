package org.simloom.study.internal.method;

import java.util.List;
import java.util.MissingResourceException;

import org.simloom.base.l10n.Messages;
import org.simloom.model.study.MethodKind;
import org.simloom.study.MethodOption;
import org.simloom.validation.study.MethodSetting;
import org.simloom.validation.study.MethodSettings;

/** What methods and their options are called and mean: texts of a method's own, or of all that have an option of a name. */
public final class OptionTexts {
    private static final Messages MESSAGES = Messages.of(OptionTexts.class);

    private OptionTexts() {
    }

    /** What a method is good for. */
    public static String method(MethodKind kind) {
        return MESSAGES.get("method." + kind.getLiteral());
    }

    /** A setting for people. */
    public static MethodOption option(MethodKind kind, Setting setting) {
        MethodSetting takes = MethodSettings.of(kind).stream().filter(one -> one.name().equals(setting.name())).findFirst()
                .orElseThrow();
        List<MethodOption.Choice> choices = takes.choices().stream()
                .map(word -> new MethodOption.Choice(word, MESSAGES.get(setting.name() + "." + word))).toList();
        return new MethodOption(setting.name(), text(kind, setting.name()), text(kind, setting.name() + ".explanation"),
                switch (takes.type()) {
                    case COUNT, WHOLE, EVEN, NUMBER -> MethodOption.Type.NUMBER;
                    case FLAG -> MethodOption.Type.FLAG;
                    case CHOICE -> MethodOption.Type.CHOICE;
                    case LIMITS -> MethodOption.Type.LIMITS;
                }, setting.usual(), choices);
    }

    private static String text(MethodKind kind, String key) {
        try {
            return MESSAGES.get(kind.getLiteral() + "." + key);
        } catch (MissingResourceException e) {
            return MESSAGES.get(key);
        }
    }
}
