import {
    Bounds, CommandExecutionContext, CommandReturn, DrawHelperLinesFeedbackCommand, GModelElement, GModelRoot, Point,
    RemoveHelperLinesFeedbackCommand, SelectionBounds, isHelperLine, isSelectionBounds
} from '@eclipse-glsp/client';
import { injectable } from 'inversify';
import { Card } from '../model/elements';

/** As far from the middle of a node are the middles of those that it can be aligned with, in pixels at 100 %. */
const NEAR = 700;

/**
 * Shows with which of its neighbours a node that is dragged is in line. What is far away is no help, and a line to it
 * would have half of the diagram painted again with every move of the mouse; so nothing but what lies in the same is
 * looked at, either, for this is done with every move.
 */
@injectable()
export class NearLinesCommand extends DrawHelperLinesFeedbackCommand {
    override execute(context: CommandExecutionContext): CommandReturn {
        const { root } = context;
        clear(root);
        const dragged = this.elementIds.map(id => root.index.getById(id)).filter((card): card is Card => card instanceof Card);
        if (dragged.length > 0) {
            const bounds = this.calcReferenceBounds(dragged);
            this.calcHelperLines(neighbours(dragged), bounds, context).forEach(line => root.add(line));
            if (dragged.length > 1) {
                root.add(new SelectionBounds(bounds));
            }
        }
        return root;
    }
}

@injectable()
export class NoLinesCommand extends RemoveHelperLinesFeedbackCommand {
    override execute({ root }: CommandExecutionContext): CommandReturn {
        clear(root);
        return root;
    }
}

/** Lines are the diagram's own children. */
function clear(root: GModelRoot): void {
    root.children.filter(child => isHelperLine(child) || isSelectionBounds(child)).forEach(child => root.remove(child));
}

function neighbours(dragged: Card[]): Card[] {
    const middle = Bounds.center(dragged[0].bounds);
    return dragged[0].parent.children.filter((child: GModelElement): child is Card => child instanceof Card && !dragged.includes(child)
        && Point.maxDistance(Bounds.center(child.bounds), middle) <= NEAR);
}
