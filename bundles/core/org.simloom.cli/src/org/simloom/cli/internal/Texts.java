package org.simloom.cli.internal;

import org.simloom.base.l10n.Messages;

/** The command line's texts in the user's language. */
public final class Texts {
    private static final Messages MESSAGES = Messages.of(Texts.class);

    private Texts() {
    }

    /** A text. */
    public static String get(String key, Object... arguments) {
        return MESSAGES.get(key, arguments);
    }

    /** The word for a state. */
    public static String state(Enum<?> state) {
        return MESSAGES.get("state." + state.name());
    }
}
