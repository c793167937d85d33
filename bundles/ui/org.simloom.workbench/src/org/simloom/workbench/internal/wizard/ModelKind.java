package org.simloom.workbench.internal.wizard;

import org.simloom.workbench.internal.Texts;

/** The kinds of model files that wizards make. */
enum ModelKind {
    PRODUCT("simproduct", null), PROCESS("simprocess", "simproduct"), WORKFLOW("simflow", null), TOOL("simtool", null),
    STUDY("simstudy", "simflow");

    private final String extension;
    private final String subject;

    ModelKind(String extension, String subject) {
        this.extension = extension;
        this.subject = subject;
    }

    /** Extension of the model that it is about: a study's workflow, a process's product; {@code null} where none. */
    String subject() {
        return subject;
    }

    /** Whether there is none without its subject. */
    boolean needsSubject() {
        return this == STUDY;
    }

    String extension() {
        return extension;
    }

    String title() {
        return Texts.get("new." + extension + ".title");
    }

    String description() {
        return Texts.get("new." + extension + ".description");
    }

    /** The name that is proposed for a file. */
    String proposal() {
        return Texts.get("new." + extension + ".name");
    }

    static ModelKind of(String extension) {
        for (ModelKind kind : values()) {
            if (kind.extension.equals(extension)) {
                return kind;
            }
        }
        throw new IllegalArgumentException(extension);
    }
}
