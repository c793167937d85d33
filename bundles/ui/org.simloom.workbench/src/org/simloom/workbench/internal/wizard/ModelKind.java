package org.simloom.workbench.internal.wizard;

import org.simloom.workbench.internal.Texts;

/** The kinds of model files that wizards make. */
enum ModelKind {
    PRODUCT("simproduct"), PROCESS("simprocess"), WORKFLOW("simflow"), TOOL("simtool"), STUDY("simstudy");

    private final String extension;

    ModelKind(String extension) {
        this.extension = extension;
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
