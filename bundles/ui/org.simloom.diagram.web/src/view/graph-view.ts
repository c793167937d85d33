import { GGraph, GModelElement, IActionHandler, IView, RenderingContext } from '@eclipse-glsp/client';
import { injectable } from 'inversify';
import type { VNode } from 'snabbdom';
import { Card, Wire } from '../model/elements';
import { Detail, detailOf } from './detail';
import { svg } from './svg';

/**
 * Lines first, then nodes, those that are selected above the others, then lines that are selected, whose handles must not
 * be covered, then what tools draw.
 */
export function inOrder<T extends GModelElement>(children: readonly T[]): T[] {
    const layers: T[][] = [[], [], [], [], []];
    for (const child of children) {
        layers[layerOf(child)].push(child);
    }
    return layers.flat();
}

function layerOf(child: GModelElement): number {
    if (child instanceof Wire) {
        return child.selected ? 3 : 0;
    }
    return child instanceof Card ? (child.selected ? 2 : 1) : 4;
}

/** Selected nodes are painted above the others anyway, and the model keeps its order. */
@injectable()
export class AlreadyInFront implements IActionHandler {
    handle(): void {
        // nothing is left to be done
    }
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
