import { GGraph, GModelElement, IView, RenderingContext } from '@eclipse-glsp/client';
import { injectable } from 'inversify';
import type { VNode } from 'snabbdom';
import { Card, Wire } from '../model/elements';
import { svg } from './svg';

/** Lines first, then nodes, then what tools draw. */
export function inOrder<T extends GModelElement>(children: readonly T[]): T[] {
    const wires = children.filter(child => child instanceof Wire);
    const cards = children.filter(child => child instanceof Card);
    // what is selected lies on top of what it crosses
    const order = (element: GModelElement): number => (element as GModelElement & { selected?: boolean }).selected ? 1 : 0;
    wires.sort((one, other) => order(one) - order(other));
    return [...wires, ...cards, ...children.filter(child => !(child instanceof Wire) && !(child instanceof Card))];
}

/** The canvas. */
@injectable()
export class GraphView implements IView {
    render(graph: GGraph, context: RenderingContext): VNode {
        const transform = `scale(${graph.zoom}) translate(${-graph.scroll.x},${-graph.scroll.y})`;
        const canvas = svg('svg', 'sprotty-graph', { tabindex: 0 }, [
            svg('g', '', { transform }, inOrder(graph.children).map(child => context.renderElement(child)))
        ]);
        canvas.data!.style = { '--zoom': String(graph.zoom) };
        return canvas;
    }
}
