package org.simloom.editor.internal.document;

import java.util.List;
import java.util.function.Function;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.edit.command.ChangeCommand;
import org.simloom.base.problem.ProblemException;
import org.simloom.editor.internal.Texts;
import org.simloom.merge.Conflict;
import org.simloom.merge.ModelMerge;
import org.simloom.merge.Side;
import org.simloom.model.io.ModelFiles;

/** The merge of what others have written into a file with what is being edited of it. */
public final class OutsideMerge {
    private final ModelDocument document;
    private final byte[] base;
    private final byte[] theirs;
    private final ModelMerge merge;
    private final boolean same;

    /**
     * Compares what was last read, the state in the editor, and what the file holds now.
     *
     * @throws ProblemException where that is no model of the same kind
     */
    public OutsideMerge(ModelDocument document) {
        this.document = document;
        this.base = document.known();
        this.theirs = document.content();
        EObject before = read(base);
        EObject now = read(theirs);
        this.same = EcoreUtil.equals(before, now);
        this.merge = ModelMerge.of(before, document.root(), now);
    }

    private EObject read(byte[] content) {
        return ModelFiles.read(ModelFiles.newResourceSet(), document.file(), content == null ? new byte[0] : content)
                .getContents().get(0);
    }

    /** What has to be decided. */
    public List<Conflict> conflicts() {
        return merge.conflicts();
    }

    /**
     * Merges, as one step that can be undone; while it is undone, the file counts as changed outside again.
     *
     * @return how many elements have changed here
     */
    public int apply(Function<Conflict, Side> choice) {
        if (same) {
            // only written in another way
            document.know(theirs);
            return 0;
        }
        Step step = new Step(choice);
        document.stack().execute(step);
        return step.changes;
    }

    private final class Step extends ChangeCommand {
        private final Function<Conflict, Side> choice;
        private int changes;

        Step(Function<Conflict, Side> choice) {
            super(document.resource());
            this.choice = choice;
            setLabel(Texts.get("edit.merge"));
        }

        @Override
        protected void doExecute() {
            changes = merge.apply(choice);
            document.know(theirs);
        }

        @Override
        public void undo() {
            super.undo();
            document.know(base);
        }

        @Override
        public void redo() {
            super.redo();
            document.know(theirs);
        }
    }
}
