package org.simloom.runs.ui.internal.poll;

import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.IWorkbenchPartReference;

/** Nothing is read for a view that nobody sees. */
public final class Visibility implements IPartListener2 {
    private final IWorkbenchPart part;
    private final StorePoll<?> poll;

    private Visibility(IWorkbenchPart part, StorePoll<?> poll) {
        this.part = part;
        this.poll = poll;
    }

    /** Lets it look while the part can be seen. */
    public static Visibility watch(IWorkbenchPart part, StorePoll<?> poll) {
        Visibility visibility = new Visibility(part, poll);
        part.getSite().getPage().addPartListener(visibility);
        poll.setActive(true);
        return visibility;
    }

    /** Ends with the part. */
    public void dispose() {
        part.getSite().getPage().removePartListener(this);
        poll.stop();
    }

    @Override
    public void partVisible(IWorkbenchPartReference reference) {
        if (reference.getPart(false) == part) {
            poll.setActive(true);
        }
    }

    @Override
    public void partHidden(IWorkbenchPartReference reference) {
        if (reference.getPart(false) == part) {
            poll.setActive(false);
        }
    }
}
