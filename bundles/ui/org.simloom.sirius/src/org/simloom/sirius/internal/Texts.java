package org.simloom.sirius.internal;

import org.simloom.base.l10n.Messages;

/** The texts of this bundle, in the user's language. */
public final class Texts {
    private static final Messages MESSAGES = Messages.of(Texts.class);

    private Texts() {
    }

    /** A text. */
    public static String get(String key, Object... arguments) {
        return MESSAGES.get(key, arguments);
    }
}
