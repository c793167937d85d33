import { IGModelRootListener, SetViewportAction, getAbsoluteBounds } from '@eclipse-glsp/client';
import { inject, injectable } from 'inversify';
import { Card, flag } from '../model/elements';
import { Canvas } from './canvas';

const MARGIN = 24;

/** Opens and closes what has an inside. */
@injectable()
export class Folding implements IGModelRootListener {
    @inject(Canvas) private readonly canvas: Canvas;
    /** What is being opened; the model that shows it is still to come. */
    private opening?: string;

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
            const open = !flag(card.args, 'open');
            this.opening = open ? card.id : undefined;
            this.canvas.dispatch({ kind: 'simloom.fold', elementId: card.id, open } as never);
        }
    }

    modelRootChanged(): void {
        if (this.opening !== undefined) {
            setTimeout(() => this.look());
        }
    }

    /** What was opened is larger than before: as much of it as there is room for is moved into sight, its name first. */
    private look(): void {
        const card = this.opening === undefined ? undefined : this.canvas.byId(this.opening);
        if (!(card instanceof Card) || !flag(card.args, 'open')) {
            return;
        }
        this.opening = undefined;
        const box = getAbsoluteBounds(card);
        const { scroll, zoom, canvasBounds, id } = this.canvas.root;
        const shift = (at: number, size: number, room: number): number => Math.max(0, Math.min(at + size + MARGIN - room, at - MARGIN)) / zoom;
        const x = shift(box.x, box.width, canvasBounds.width);
        const y = shift(box.y, box.height, canvasBounds.height);
        if (x > 0 || y > 0) {
            this.canvas.dispatch(SetViewportAction.create(id, { zoom, scroll: { x: scroll.x + x, y: scroll.y + y } }, { animate: false }));
        }
    }
}
