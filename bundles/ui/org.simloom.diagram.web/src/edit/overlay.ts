import type { Point } from '@eclipse-glsp/client';

const SVG = 'http://www.w3.org/2000/svg';

/** Something drawn over the diagram while the mouse is down; the diagram itself is not painted again for it. */
export class Overlay {
    private readonly svg = document.createElementNS(SVG, 'svg');
    private readonly shape: SVGElement;

    constructor(frame: HTMLElement, tag: 'path' | 'rect', private readonly classes: string) {
        this.svg.setAttribute('class', 'overlay');
        this.shape = document.createElementNS(SVG, tag) as SVGElement;
        this.shape.setAttribute('class', classes);
        this.svg.append(this.shape);
        frame.append(this.svg);
        this.offset = frame.getBoundingClientRect();
    }

    private readonly offset: DOMRect;

    /** A way through points of the page. */
    path(points: Point[]): void {
        this.shape.setAttribute('d', 'M' + points.map(({ x, y }) => `${x - this.offset.x},${y - this.offset.y}`).join(' L'));
    }

    /** A rectangle between two points of the page. */
    rectangle(one: Point, other: Point): void {
        this.shape.setAttribute('x', String(Math.min(one.x, other.x) - this.offset.x));
        this.shape.setAttribute('y', String(Math.min(one.y, other.y) - this.offset.y));
        this.shape.setAttribute('width', String(Math.abs(one.x - other.x)));
        this.shape.setAttribute('height', String(Math.abs(one.y - other.y)));
    }

    mark(more: string): void {
        this.shape.setAttribute('class', this.classes + ' ' + more);
    }

    remove(): void {
        this.svg.remove();
    }
}
