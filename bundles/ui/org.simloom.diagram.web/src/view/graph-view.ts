import { GGraph, GModelElement, IView, RenderingContext } from '@eclipse-glsp/client';
import { injectable } from 'inversify';
import type { VNode } from 'snabbdom';
import { Card, Wire } from '../model/elements';
import { Detail, detailOf } from './detail';
import { svg } from './svg';

/** Lines first, then nodes, then lines that are selected, whose handles must not be covered, then what tools draw. */
export function inOrder<T extends GModelElement>(children: readonly T[]): T[] {
    const layers: T[][] = [[], [], [], []];
    for (const child of children) {
        layers[child instanceof Wire ? (child.selected ? 2 : 0) : child instanceof Card ? 1 : 3].push(child);
    }
    return layers.flat();
}

/** The canvas. */
@injectable()
export class GraphView implements IView {
    render(graph: GGraph, context: RenderingContext): VNode {
        const transform = `scale(${graph.zoom}) translate(${-graph.scroll.x},${-graph.scroll.y})`;
        return svg('svg', detailOf(graph) <= Detail.FAR ? 'sprotty-graph far' : 'sprotty-graph', { tabindex: 0 }, [
            svg('g', '', { transform }, inOrder(graph.children).map(child => context.renderElement(child)))
        ]);
    }
}
