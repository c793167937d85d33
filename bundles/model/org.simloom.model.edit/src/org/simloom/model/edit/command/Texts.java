package org.simloom.model.edit.command;

import org.simloom.base.l10n.Messages;

/** Names of commands in the user's language. */
final class Texts {
    private static final Messages MESSAGES = Messages.of(Texts.class);

    private Texts() {
    }

    static String get(String key, Object... arguments) {
        return MESSAGES.get(key, arguments);
    }
}
