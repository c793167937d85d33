import { Bounds, SelectAction, getAbsoluteBounds } from '@eclipse-glsp/client';
import { inject, injectable } from 'inversify';
import { Canvas } from './canvas';
import { Drag, followMouse } from './drag';
import { Overlay } from './overlay';

/** Selects what lies in a rectangle: with Shift held, or once after its tool was chosen. */
@injectable()
export class Marquee {
    @inject(Canvas) private readonly canvas: Canvas;
    private armed = false;

    start(): void {
        this.canvas.frame.addEventListener('mousedown', event => {
            const onEmpty = event.target instanceof Element && !this.canvas.elementOf(event.target.closest('g'));
            if (event.button === 0 && (this.armed || (event.shiftKey && onEmpty))) {
                event.stopPropagation();
                event.preventDefault();
                this.canvas.focus();
                followMouse(event, () => this.drag(event), () => this.disarm());
            }
        }, true);
    }

    /** The next drag selects. */
    arm(): void {
        this.armed = true;
        this.canvas.frame.classList.add('marquee');
    }

    disarm(): void {
        this.armed = false;
        this.canvas.frame.classList.remove('marquee');
    }

    private drag(down: MouseEvent): Drag {
        const overlay = new Overlay(this.canvas.frame, 'rect', 'marquee-box');
        const from = { x: down.clientX, y: down.clientY };
        return {
            move: event => overlay.rectangle(from, { x: event.clientX, y: event.clientY }),
            drop: event => this.selectWithin(from, { x: event.clientX, y: event.clientY }, event.ctrlKey || event.metaKey),
            end: () => {
                overlay.remove();
                this.disarm();
            }
        };
    }

    private selectWithin(one: { x: number; y: number }, other: { x: number; y: number }, more: boolean): void {
        const canvas = this.canvas.root.canvasBounds;
        const x = Math.min(one.x, other.x) - canvas.x;
        const y = Math.min(one.y, other.y) - canvas.y;
        const box = { x, y, width: Math.abs(one.x - other.x), height: Math.abs(one.y - other.y) };
        const ids = this.canvas.cards.filter(card => contains(box, getAbsoluteBounds(card))).map(card => card.id);
        this.canvas.dispatch(more ? SelectAction.addSelection(ids) : SelectAction.setSelection(ids));
    }
}

function contains(box: Bounds, inner: Bounds): boolean {
    return inner.x >= box.x && inner.y >= box.y && inner.x + inner.width <= box.x + box.width
        && inner.y + inner.height <= box.y + box.height;
}
