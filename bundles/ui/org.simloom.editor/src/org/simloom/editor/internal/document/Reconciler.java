package org.simloom.editor.internal.document;

import java.util.Arrays;
import java.util.List;

import org.eclipse.jface.action.IStatusLineManager;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.SWT;
import org.simloom.base.problem.ProblemException;
import org.simloom.editor.ModelEditor;
import org.simloom.editor.internal.Texts;
import org.simloom.editor.internal.merge.MergeDialog;

/**
 * Brings what others have written together with what is being edited. What does not touch each other is merged without
 * a word but one in the status line, as one step to undo; the user decides the rest. Each outside change is dealt with
 * once: one that was put off, or whose merge was undone, comes up again on saving alone.
 */
final class Reconciler {
    private final ModelEditor editor;
    private byte[] seen;

    Reconciler(ModelEditor editor) {
        this.editor = editor;
    }

    /** After an outside change. Whether the state in the editor may be written now. */
    boolean reconcile() {
        byte[] now = editor.document().content();
        if (Arrays.equals(now, seen)) {
            return false;
        }
        seen = now;
        return merge();
    }

    /** Before writing over an outside change. Whether the state in the editor may be written now. */
    boolean beforeSaving() {
        if (!Arrays.equals(editor.document().content(), seen)) {
            return reconcile();
        }
        return switch (ask(Texts.get("outside.save", name()), "outside.merge", "outside.overwrite", "outside.cancel")) {
            case 0 -> merge();
            case 1 -> true;
            default -> false;
        };
    }

    private boolean merge() {
        OutsideMerge merge;
        try {
            merge = new OutsideMerge(editor.document());
        } catch (ProblemException e) {
            // what is there now is no model of this kind
            return decide(ask(Texts.get("outside.damaged", name(), e.problem().message()), "outside.keep", "outside.reload"));
        }
        if (merge.conflicts().isEmpty()) {
            merged(merge.apply(conflict -> null));
            return true;
        }
        MergeDialog dialog = new MergeDialog(editor.getSite().getShell(), name(), merge.conflicts());
        int answer = dialog.open();
        if (answer == MergeDialog.MERGE) {
            merged(merge.apply(dialog.choices()::get));
            return true;
        }
        return decide(answer == MergeDialog.KEEP ? 0 : answer == MergeDialog.RELOAD ? 1 : -1);
    }

    private boolean decide(int answer) {
        switch (answer) {
            case 0 -> editor.document().keep();
            case 1 -> editor.document().reload();
            default -> { }
        }
        return answer == 0;
    }

    private void merged(int elements) {
        IStatusLineManager line = editor.getEditorSite().getActionBars().getStatusLineManager();
        line.setMessage(Texts.get("outside.merged", name(), elements));
    }

    private String name() {
        return editor.document().file().getFileName().toString();
    }

    private int ask(String question, String... answers) {
        return MessageDialog.open(MessageDialog.QUESTION, editor.getSite().getShell(), Texts.get("outside.title"), question,
                SWT.NONE, List.of(answers).stream().map(Texts::get).toArray(String[]::new));
    }
}
