import {
    Bounds, EdgeRouterRegistry, GChildElement, GModelElement, GModelRoot, GParentElement, IVNodePostprocessor, IViewArgs,
    ModelRenderer, Point, RenderingTargetKind, ViewRegistry, Viewport
} from '@eclipse-glsp/client';
import type { VNode } from 'snabbdom';
import { Fitting } from '../live/fitting';
import { Problems } from '../live/problems';
import { RunStates } from '../live/run-states';
import { Card, Port, Wire } from '../model/elements';
import { detailOf } from './detail';

const OUT_OF_SIGHT = '';

interface Painted {
    key: string;
    node: VNode;
}

/** What the looks of an element depend on besides the element itself. */
export interface Looks {
    routers: EdgeRouterRegistry;
    runs: RunStates;
    problems: Problems;
    fitting: Fitting;
}

/**
 * Hands out the same virtual node again as long as nothing that it shows has changed: the patcher skips what is
 * identical, so that dragging one node among hundreds costs what the one node costs.
 */
export class CachingRenderer extends ModelRenderer {
    constructor(registry: ViewRegistry, targetKind: RenderingTargetKind, private readonly decorators: IVNodePostprocessor[],
        args: IViewArgs | undefined, private readonly looks: Looks,
        private readonly painted: WeakMap<GModelElement, Painted> = new WeakMap()) {
        super(registry, targetKind, decorators, args);
    }

    override renderElement(element: GModelElement): VNode | undefined {
        if (this.targetKind !== 'main' || !(element instanceof Card || element instanceof Wire)) {
            return super.renderElement(element);
        }
        const key = this.key(element);
        if (key === OUT_OF_SIGHT) {
            // must not be kept, for it is taken out of the page
            this.painted.delete(element);
            return undefined;
        }
        const before = this.painted.get(element);
        if (key !== undefined && before?.key === key) {
            return before.node;
        }
        const node = super.renderElement(element);
        if (key === undefined || node === undefined) {
            this.painted.delete(element);
        } else {
            this.painted.set(element, { key, node });
        }
        return node;
    }

    override renderChildren(element: GParentElement, args?: IViewArgs): VNode[] {
        const context = args ? new CachingRenderer(this.viewRegistry, this.targetKind, this.decorators,
            { ...args, parentArgs: this.args }, this.looks, this.painted) : this;
        return element.children.map(child => context.renderElement(child)).filter((node): node is VNode => node !== undefined);
    }

    /** Everything that the looks depend on; nothing where it is not told cheaply. */
    private key(element: GChildElement): string | undefined {
        if (element instanceof Wire) {
            return this.wireKey(element);
        }
        return element instanceof Card ? this.cardKey(element) : undefined;
    }

    private wireKey(wire: Wire): string | undefined {
        const route = this.looks.routers.route(wire);
        if (!inSight(wire, boundsOf(route))) {
            return OUT_OF_SIGHT;
        }
        if (wire.selected) {
            return undefined;
        }
        let key = `${detailOf(wire)}${wire.hoverFeedback ? 'h' : ''}${wire.cssClasses?.join() ?? ''}`;
        for (const point of route) {
            key += `;${point.x},${point.y}`;
        }
        return key;
    }

    private cardKey(card: Card): string | undefined {
        if (!inSight(card, card.bounds)) {
            return OUT_OF_SIGHT;
        }
        const { runs, problems, fitting } = this.looks;
        const problem = problems.of(card.id);
        let key = `${detailOf(card)};${card.position.x},${card.position.y},${card.size.width},${card.size.height};`
            + `${card.selected ? 's' : ''}${card.hoverFeedback ? 'h' : ''};${runs.versionOf(card.id)};${card.cssClasses?.join() ?? ''};`
            + `${card.opacity};${problem ? problem.kind : ''}`;
        for (const child of card.children) {
            if (child instanceof Port) {
                const fault = problems.of(child.id);
                key += `;${child.selected ? 's' : ''}${fitting.classOf(child.id)}${fault ? fault.kind : ''}${child.cssClasses?.join() ?? ''}`;
            } else if (child instanceof Card || child instanceof Wire) {
                const inner = this.key(child);
                if (inner === undefined) {
                    return undefined;
                }
                key += `(${inner})`;
            }
        }
        return key;
    }
}

function boundsOf(route: Point[]): Bounds | undefined {
    if (route.length === 0) {
        return undefined;
    }
    let left = Infinity;
    let top = Infinity;
    let right = -Infinity;
    let bottom = -Infinity;
    for (const { x, y } of route) {
        left = Math.min(left, x);
        right = Math.max(right, x);
        top = Math.min(top, y);
        bottom = Math.max(bottom, y);
    }
    return { x: left, y: top, width: right - left, height: bottom - top };
}

/** Whether any of it is within the canvas. */
function inSight(element: GChildElement, bounds: Bounds | undefined): boolean {
    if (!bounds) {
        return false;
    }
    let { x, y } = bounds;
    let parent: GParentElement = element.parent;
    while (parent instanceof Card) {
        x += parent.position.x;
        y += parent.position.y;
        parent = parent.parent;
    }
    const root = element.root as GModelRoot & Partial<Viewport>;
    const zoom = root.zoom ?? 1;
    x = (x - (root.scroll?.x ?? 0)) * zoom;
    y = (y - (root.scroll?.y ?? 0)) * zoom;
    return x <= root.canvasBounds.width && x + bounds.width * zoom >= 0 && y <= root.canvasBounds.height && y + bounds.height * zoom >= 0;
}
