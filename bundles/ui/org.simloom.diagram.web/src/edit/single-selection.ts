import { GModelElement, isSelectable } from '@eclipse-glsp/client';
import { inject, injectable } from 'inversify';
import { Canvas } from './canvas';

/** Farther than a hand shakes during a click, in pixels of the screen. */
const STILL = 3;

/** A click on one of several that are selected leaves that one; it is known for a click only when the button is released, as all of them may be dragged. */
@injectable()
export class SingleSelection {
    @inject(Canvas) private readonly canvas: Canvas;

    start(): void {
        this.canvas.frame.addEventListener('mousedown', event => {
            const id = this.canvas.isReady && event.button === 0 && !event.ctrlKey && !event.metaKey && !event.shiftKey
                && event.target instanceof Element && this.oneOfSeveral(event.target);
            if (id) {
                this.watch(event, id);
            }
        });
    }

    private oneOfSeveral(target: Element): string | undefined {
        let element = this.canvas.elementOf(target) as (GModelElement & { parent?: GModelElement }) | undefined;
        while (element && !isSelectable(element)) {
            element = element.parent;
        }
        return element && isSelectable(element) && element.selected && this.canvas.selection.length > 1 ? element.id : undefined;
    }

    private watch(down: MouseEvent, id: string): void {
        const end = new AbortController();
        window.addEventListener('mousemove', event => {
            if (Math.hypot(event.clientX - down.clientX, event.clientY - down.clientY) > STILL) {
                end.abort();
            }
        }, { signal: end.signal, capture: true });
        window.addEventListener('mouseup', () => {
            end.abort();
            this.canvas.select(id);
        }, { signal: end.signal, capture: true });
    }
}
