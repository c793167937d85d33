import { inject, injectable } from 'inversify';
import { Canvas } from '../edit/canvas';

/** Tells the host while a text of the page is edited, so that it leaves the keys of its edit menu to the text. */
@injectable()
export class TextFocus {
    @inject(Canvas) private readonly canvas: Canvas;
    private active = false;

    start(): void {
        document.addEventListener('focusin', event => this.tell(event.target instanceof HTMLInputElement));
        document.addEventListener('focusout', event => this.tell(event.relatedTarget instanceof HTMLInputElement));
    }

    private tell(active: boolean): void {
        if (active !== this.active) {
            this.active = active;
            this.canvas.dispatch({ kind: 'simloom.editing', active } as never);
        }
    }
}
