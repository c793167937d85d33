import { Bounds, CenterAction, Point, getAbsoluteBounds } from '@eclipse-glsp/client';
import { inject, injectable } from 'inversify';
import { Card, Port, Wire } from '../model/elements';
import { Canvas } from './canvas';

export type Direction = 'ArrowLeft' | 'ArrowRight' | 'ArrowUp' | 'ArrowDown';

/** Moves the selection by the keyboard. */
@injectable()
export class Navigation {
    @inject(Canvas) private readonly canvas: Canvas;

    /** To the nearest node on that side; what is less straight ahead counts as farther. */
    go(direction: Direction): void {
        const from = this.canvas.selectedCards[0];
        if (!from) {
            this.next(1);
            return;
        }
        const middle = Bounds.center(getAbsoluteBounds(from));
        let best: Card | undefined;
        let least = Infinity;
        for (const card of this.canvas.cards) {
            const way = card === from ? undefined : ahead(direction, middle, Bounds.center(getAbsoluteBounds(card)));
            if (way && way.along + 2.5 * way.aside < least) {
                least = way.along + 2.5 * way.aside;
                best = card;
            }
        }
        if (best) {
            this.select(best);
        }
    }

    /** Along a line: to the uppermost node that the selected one gives to, or that it gets from. */
    follow(step: 1 | -1): void {
        const [from] = this.canvas.selectedCards;
        const ends = this.wires().map(wire => [wire.source, wire.target]
            .map(port => port instanceof Port ? port.card : port)).filter(cards => cards[step > 0 ? 0 : 1] === from);
        const next = ends.map(cards => cards[step > 0 ? 1 : 0]).filter((card): card is Card => card instanceof Card && card !== from);
        next.sort((one, other) => getAbsoluteBounds(one).y - getAbsoluteBounds(other).y);
        if (from && next.length > 0) {
            this.select(next[0]);
        }
    }

    /** Through all nodes and then all lines, in the order in which they are read. */
    next(step: 1 | -1): void {
        const all = this.order();
        if (all.length > 0) {
            const at = all.findIndex(element => this.canvas.selection.includes(element));
            const next = at < 0 ? (step > 0 ? 0 : all.length - 1) : (at + step + all.length) % all.length;
            this.select(all[next]);
        }
    }

    select(element: Card | Wire): void {
        this.canvas.select(element.id);
        const box = getAbsoluteBounds(element);
        const { width, height } = this.canvas.root.canvasBounds;
        if (element instanceof Card && (box.x < 0 || box.y < 0 || box.x + box.width > width || box.y + box.height > height)) {
            this.canvas.dispatch(CenterAction.create([element.id], { animate: false, retainZoom: true }));
        }
    }

    private order(): (Card | Wire)[] {
        const cards = this.canvas.cards.map(card => ({ card, at: getAbsoluteBounds(card) }));
        cards.sort((one, other) => Math.round(one.at.y / 40) - Math.round(other.at.y / 40) || one.at.x - other.at.x);
        return [...cards.map(({ card }) => card), ...this.wires()];
    }

    private wires(): Wire[] {
        const wires: Wire[] = [];
        this.canvas.root.index.all().forEach(element => {
            if (element instanceof Wire) {
                wires.push(element);
            }
        });
        return wires;
    }
}

function ahead(direction: Direction, from: Point, to: Point): { along: number; aside: number } | undefined {
    const x = to.x - from.x;
    const y = to.y - from.y;
    const [along, aside] = direction === 'ArrowLeft' ? [-x, y] : direction === 'ArrowRight' ? [x, y] : direction === 'ArrowUp' ? [-y, x] : [y, x];
    return along > 1 ? { along, aside: Math.abs(aside) } : undefined;
}
