import { ChangeBoundsTool, FeedbackMoveMouseListener, GModelRoot, MoveableElement, getElements, removeDescendants } from '@eclipse-glsp/client';
import { injectable } from 'inversify';

/** Moves what is selected, and looks for it nowhere else: to search all of a large diagram would hold the first move up. */
@injectable()
export class MovingTool extends ChangeBoundsTool {
    /** Of the elements that are selected. */
    get selectedIds(): string[] {
        return this.selectionService.getSelectedElementIDs();
    }

    protected override createMoveMouseListener(): FeedbackMoveMouseListener {
        return new MovingListener(this);
    }
}

class MovingListener extends FeedbackMoveMouseListener {
    constructor(private readonly moving: MovingTool) {
        super(moving);
    }

    protected override collectElementsToMove(root: GModelRoot): MoveableElement[] {
        return Array.from(removeDescendants(getElements(root.index, this.moving.selectedIds, this.isValidMoveable)));
    }
}
