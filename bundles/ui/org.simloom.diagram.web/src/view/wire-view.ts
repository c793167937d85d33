import { EdgeRouterRegistry, Point, RenderingContext, RoutableView, RoutedPoint } from '@eclipse-glsp/client';
import { inject, injectable } from 'inversify';
import type { VNode } from 'snabbdom';
import { Wire, text } from '../model/elements';
import { Detail, detailOf } from './detail';
import { svg } from './svg';

/** Draws a line with an arrow, its label above the longest stretch, and handles for its ends while it is selected. */
@injectable()
export class WireView extends RoutableView {
    @inject(EdgeRouterRegistry) private readonly routers: EdgeRouterRegistry;

    override render(wire: Wire, context: RenderingContext): VNode | undefined {
        const route = this.routers.route(wire);
        if (route.length < 2 || !this.isVisible(wire, route, context)) {
            return undefined;
        }
        const d = 'M' + route.map(point => `${point.x},${point.y}`).join(' L');
        const label = text(wire.args, 'label');
        const children: (VNode | undefined)[] = [
            svg('path', 'reach', { d }),
            svg('path', 'line', { d })
        ];
        // where a value leaves a frame there is no room for it between the pin and what is written beside
        if (wire.kind !== 'association' && !wire.sourceId.endsWith('#frame')) {
            children.push(svg('path', 'arrow', { d: arrow(route) }));
        }
        if (label && detailOf(wire) === Detail.NEAR) {
            children.push(labelOf(label, wire, route));
        }
        if (wire.selected) {
            children.push(...context.renderChildren(wire, { route }), end('source', wire, route[0]), end('target', wire, route[route.length - 1]));
        }
        return svg('g', ['wire', 'kind-' + wire.kind, wire.isFaulty ? 'faulty' : '', wire.selected ? 'selected' : '',
            wire.hoverFeedback ? 'mouseover' : ''].join(' '),
        { 'data-source': wire.sourceId, 'data-target': wire.targetId }, children);
    }
}

function arrow(route: RoutedPoint[]): string {
    const tip = route[route.length - 1];
    const before = route[route.length - 2];
    const length = Math.hypot(tip.x - before.x, tip.y - before.y) || 1;
    const x = (tip.x - before.x) / length;
    const y = (tip.y - before.y) / length;
    // the tip touches the pin, which has a radius of 3.5
    const head = { x: tip.x - 4 * x, y: tip.y - 4 * y };
    const base = { x: head.x - 7 * x, y: head.y - 7 * y };
    return `M${head.x},${head.y} L${base.x - 3.2 * y},${base.y + 3.2 * x} L${base.x + 3.2 * y},${base.y - 3.2 * x} z`;
}

/** Where the server has found room for it, or above the longest stretch where the wire is no longer as that has seen it. */
function labelOf(label: string, wire: Wire, route: RoutedPoint[]): VNode {
    const { labelX, labelY } = wire.args ?? {};
    if (typeof labelX === 'number' && typeof labelY === 'number' && wire.isAtHome) {
        return svg('text', 'label', { x: labelX, y: labelY, 'text-anchor': 'middle' }, label);
    }
    let left: Point = route[0];
    let right: Point = route[1];
    for (let i = 2; i < route.length; i++) {
        if (Math.abs(route[i].x - route[i - 1].x) > Math.abs(right.x - left.x)) {
            left = route[i - 1];
            right = route[i];
        }
    }
    return svg('text', 'label', { x: (left.x + right.x) / 2, y: (left.y + right.y) / 2 - 4, 'text-anchor': 'middle' }, label);
}

function end(which: 'source' | 'target', wire: Wire, at: Point): VNode {
    return svg('circle', 'end', { cx: at.x, cy: at.y, r: 5, 'data-end': which, 'data-wire': wire.id });
}
