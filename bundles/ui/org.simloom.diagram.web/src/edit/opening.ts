import { inject, injectable } from 'inversify';
import { Card, Port } from '../model/elements';
import { Canvas } from './canvas';

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
                this.canvas.dispatch({ kind: 'simloom.open', elementId: element.id } as never);
            }
        });
    }
}
