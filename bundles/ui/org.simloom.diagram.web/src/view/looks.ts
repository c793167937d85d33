import { EdgeRouterRegistry, GChildElement, GModelElement, GModelRoot, GParentElement, Point, Viewport } from '@eclipse-glsp/client';
import { Fitting } from '../live/fitting';
import { Problems } from '../live/problems';
import { RunStates } from '../live/run-states';
import { Card, Port, Wire } from '../model/elements';
import { Detail, detailOf } from './detail';

/** What can be said of the looks of an element without drawing it. */
export enum Told {
    /** Nothing of it is within the canvas. */
    OUT_OF_SIGHT,
    /** Not everything that they depend on is told cheaply. */
    UNKNOWN,
    /** All that they depend on has been noted. */
    NOTED
}

/**
 * Notes what the looks of nodes and lines depend on. That is done for all of them with every frame, and a frame has no
 * time for hundreds of texts and ways to be put together: what is noted are values as they are, to be compared one by one.
 */
export class Looks {
    private root?: GModelRoot & Partial<Viewport>;
    private detail = Detail.NEAR;

    constructor(private readonly routers: EdgeRouterRegistry, private readonly runs: RunStates, private readonly problems: Problems,
        private readonly fitting: Fitting) {
    }

    /** The diagram that is drawn from now on. */
    begin(root: GModelRoot): void {
        this.root = root;
        this.detail = detailOf(root);
    }

    /** Adds to the notes what the looks depend on besides the element itself. */
    note(element: Card | Wire, notes: unknown[]): Told {
        return element instanceof Wire ? this.noteWire(element, notes) : this.noteCard(element, notes);
    }

    private noteWire(wire: Wire, notes: unknown[]): Told {
        if (!wire.home) {
            // notes where it leads while that is as the server has placed it
            this.routers.route(wire);
        }
        const { source, target, routingPoints, parent } = wire;
        const from = middleWithin(source, parent);
        const to = middleWithin(target, parent);
        if (!from || !to) {
            return source && target ? Told.UNKNOWN : Told.OUT_OF_SIGHT;
        }
        let left = Math.min(from.x, to.x);
        let right = Math.max(from.x, to.x);
        let top = Math.min(from.y, to.y);
        let bottom = Math.max(from.y, to.y);
        for (const { x, y } of routingPoints) {
            left = Math.min(left, x);
            right = Math.max(right, x);
            top = Math.min(top, y);
            bottom = Math.max(bottom, y);
        }
        if (!this.isInSight(wire, left, top, right, bottom)) {
            return Told.OUT_OF_SIGHT;
        }
        if (wire.selected) {
            return Told.UNKNOWN;
        }
        // bends are replaced as a whole, but for those of a line that is selected
        notes.push(this.detail, wire.hoverFeedback, classesOf(wire), from.x, from.y, to.x, to.y, routingPoints);
        return Told.NOTED;
    }

    private noteCard(card: Card, notes: unknown[]): Told {
        const { x, y } = card.position;
        const { width, height } = card.size;
        if (!this.isInSight(card, x, y, x + width, y + height)) {
            return Told.OUT_OF_SIGHT;
        }
        notes.push(this.detail, x, y, width, height, card.selected, card.hoverFeedback, classesOf(card), card.opacity,
            this.runs.versionOf(card.id), this.problems.of(card.id)?.kind);
        for (const child of card.children) {
            if (child instanceof Port) {
                notes.push(child.selected, classesOf(child), this.fitting.classOf(child.id), this.problems.of(child.id)?.kind);
            } else if (child instanceof Card || child instanceof Wire) {
                notes.push(child);
                if (this.note(child, notes) === Told.UNKNOWN) {
                    return Told.UNKNOWN;
                }
            }
        }
        return Told.NOTED;
    }

    private isInSight(element: GChildElement, left: number, top: number, right: number, bottom: number): boolean {
        let x = 0;
        let y = 0;
        let parent: GParentElement = element.parent;
        while (parent instanceof Card) {
            x += parent.position.x;
            y += parent.position.y;
            parent = parent.parent;
        }
        const { zoom = 1, scroll = Point.ORIGIN, canvasBounds } = this.root!;
        x -= scroll.x;
        y -= scroll.y;
        return (left + x) * zoom <= canvasBounds.width && (right + x) * zoom >= 0
            && (top + y) * zoom <= canvasBounds.height && (bottom + y) * zoom >= 0;
    }
}

/** The middle of a line's end as seen from something around it; nothing where that is not around it. */
function middleWithin(end: GModelElement | undefined, around: GParentElement): Point | undefined {
    if (!(end instanceof Port || end instanceof Card)) {
        return undefined;
    }
    let x = end.position.x + end.size.width / 2;
    let y = end.position.y + end.size.height / 2;
    let parent: GParentElement = end.parent;
    while (parent !== around) {
        if (!(parent instanceof Card)) {
            return undefined;
        }
        x += parent.position.x;
        y += parent.position.y;
        parent = parent.parent;
    }
    return { x, y };
}

function classesOf(element: GModelElement): string {
    return element.cssClasses?.length ? element.cssClasses.join() : '';
}
