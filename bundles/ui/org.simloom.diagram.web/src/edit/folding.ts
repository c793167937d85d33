import { inject, injectable } from 'inversify';
import { Card, flag } from '../model/elements';
import { Canvas } from './canvas';

/** Opens and closes what has an inside. */
@injectable()
export class Folding {
    @inject(Canvas) private readonly canvas: Canvas;

    start(): void {
        this.canvas.frame.addEventListener('mousedown', event => {
            const handle = event.button === 0 && event.target instanceof Element ? event.target.closest('[data-fold]') : null;
            const card = handle && this.canvas.byId(handle.getAttribute('data-fold')!);
            if (card instanceof Card) {
                event.stopPropagation();
                event.preventDefault();
                this.canvas.focus();
                this.toggle(card);
            }
        }, true);
    }

    toggle(card: Card): void {
        if (flag(card.args, 'foldable')) {
            this.canvas.dispatch({ kind: 'simloom.fold', elementId: card.id, open: !flag(card.args, 'open') } as never);
        }
    }
}
