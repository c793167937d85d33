package org.simloom.editor.internal.document;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.simloom.editor.ModelEditor;

/** The models that are being edited: one document for a file, in however many windows it is open. UI thread only. */
public final class OpenDocuments {
    private static final Map<ModelDocument, List<ModelEditor>> EDITORS = new LinkedHashMap<>();

    private OpenDocuments() {
    }

    /** The document of a file, for an editor that gives it back by {@link #close}. */
    public static ModelDocument open(Path file, ModelEditor editor) {
        ModelDocument document = EDITORS.keySet().stream().filter(d -> d.file().equals(file)).findFirst()
                .orElseGet(() -> new ModelDocument(file));
        EDITORS.computeIfAbsent(document, d -> new ArrayList<>()).add(editor);
        return document;
    }

    /** An editor is closed; with the last one goes the document. */
    public static void close(ModelEditor editor) {
        List<ModelEditor> others = EDITORS.get(editor.document());
        if (others != null && others.remove(editor) && others.isEmpty()) {
            EDITORS.remove(editor.document());
            editor.document().dispose();
        }
    }

    /** Whether a file is being edited. */
    static boolean isOpen(Path file) {
        return EDITORS.keySet().stream().anyMatch(document -> document.file().equals(file));
    }

    /** The editors of a document. */
    public static List<ModelEditor> editors(ModelDocument document) {
        return List.copyOf(EDITORS.getOrDefault(document, List.of()));
    }
}
