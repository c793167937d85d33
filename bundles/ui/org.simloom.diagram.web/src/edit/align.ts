import { Action, ChangeBoundsOperation, IActionHandler } from '@eclipse-glsp/client';
import { inject, injectable } from 'inversify';
import { Card } from '../model/elements';
import { Canvas } from './canvas';

export const ALIGNMENTS = ['left', 'center', 'right', 'top', 'middle', 'bottom'] as const;
export type Alignment = typeof ALIGNMENTS[number];

/** Lines nodes up. */
@injectable()
export class Align implements IActionHandler {
    @inject(Canvas) private readonly canvas: Canvas;

    handle(action: Action): void {
        const { alignment, elementIds } = action as Action & { alignment: Alignment; elementIds?: string[] };
        const cards = elementIds?.length ? elementIds.map(id => this.canvas.byId(id)) : this.canvas.selectedCards;
        this.align(cards.filter((card): card is Card => card instanceof Card), alignment);
    }

    align(cards: Card[], alignment: Alignment): void {
        // places are told from the corner of what is around: only what lies in the same can be lined up
        const parts = cards.filter(card => card.parent === cards[0].parent);
        if (parts.length < 2) {
            return;
        }
        const left = Math.min(...parts.map(card => card.position.x));
        const right = Math.max(...parts.map(card => card.position.x + card.size.width));
        const top = Math.min(...parts.map(card => card.position.y));
        const bottom = Math.max(...parts.map(card => card.position.y + card.size.height));
        const place = (card: Card): { x: number; y: number } => {
            const { x, y } = card.position;
            const { width, height } = card.size;
            switch (alignment) {
                case 'left': return { x: left, y };
                case 'center': return { x: Math.round((left + right - width) / 2), y };
                case 'right': return { x: right - width, y };
                case 'top': return { x, y: top };
                case 'middle': return { x, y: Math.round((top + bottom - height) / 2) };
                case 'bottom': return { x, y: bottom - height };
            }
        };
        this.canvas.dispatch(ChangeBoundsOperation.create(parts.map(card => ({
            elementId: card.id, newPosition: place(card), newSize: card.size
        }))));
    }
}
