import type { GModelElement } from '@eclipse-glsp/client';
import { inject, injectable } from 'inversify';
import { Card, Port, flag } from '../model/elements';
import { Canvas } from './canvas';

const LOOPS = ['forEach', 'repeat'];

/** Opens what is behind an element on a double click. */
@injectable()
export class Opening {
    @inject(Canvas) private readonly canvas: Canvas;

    start(): void {
        this.canvas.frame.addEventListener('dblclick', event => {
            if (!(event.target instanceof Element) || event.target.closest('text.name, .rename, [data-fold]')) {
                return;
            }
            let element = this.canvas.elementOf(event.target);
            while (element && !(element instanceof Card) && !(element instanceof Port)) {
                element = (element as Port).parent as typeof element | undefined;
            }
            if (element) {
                this.open(element);
            }
        });
    }

    /** Shows the inside of a loop or a case; what is behind anything else is the host's to show. */
    open(element: GModelElement): void {
        const inside = element instanceof Card && (element.kind === 'case' || (LOOPS.includes(element.kind) && flag(element.args, 'foldable')));
        this.canvas.dispatch({ kind: inside ? 'simloom.focus' : 'simloom.open', elementId: element.id } as never);
    }
}
