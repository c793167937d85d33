import { GModelElement, GModelRoot, GParentElement, IVNodePostprocessor, IViewArgs, ModelRenderer, RenderingTargetKind, ViewRegistry } from '@eclipse-glsp/client';
import type { VNode } from 'snabbdom';
import { Card, Wire } from '../model/elements';
import { Looks, Told } from './looks';

interface Painted {
    notes: unknown[];
    node: VNode;
}

/**
 * Hands out the same virtual node again as long as nothing that it shows has changed: the patcher skips what is
 * identical, so that dragging one node among hundreds costs what the one node costs.
 */
export class CachingRenderer extends ModelRenderer {
    private readonly notes: unknown[] = [];

    constructor(registry: ViewRegistry, targetKind: RenderingTargetKind, private readonly decorators: IVNodePostprocessor[],
        args: IViewArgs | undefined, private readonly looks: Looks,
        private readonly painted: WeakMap<GModelElement, Painted> = new WeakMap()) {
        super(registry, targetKind, decorators, args);
    }

    override renderElement(element: GModelElement): VNode | undefined {
        if (this.targetKind !== 'main') {
            return super.renderElement(element);
        }
        if (element instanceof GModelRoot) {
            this.looks.begin(element);
        }
        return element instanceof Card || element instanceof Wire ? this.renderOnce(element) : super.renderElement(element);
    }

    private renderOnce(element: Card | Wire): VNode | undefined {
        this.notes.length = 0;
        const told = this.looks.note(element, this.notes);
        if (told === Told.OUT_OF_SIGHT) {
            // must not be kept, for it is taken out of the page
            this.painted.delete(element);
            return undefined;
        }
        const before = this.painted.get(element);
        if (told === Told.NOTED && before && areSame(before.notes, this.notes)) {
            return before.node;
        }
        // what is inside is noted in the same place
        const notes = this.notes.slice();
        const node = super.renderElement(element);
        if (told === Told.UNKNOWN || node === undefined) {
            this.painted.delete(element);
        } else {
            this.painted.set(element, { notes, node });
        }
        return node;
    }

    override renderChildren(element: GParentElement, args?: IViewArgs): VNode[] {
        const context = args ? new CachingRenderer(this.viewRegistry, this.targetKind, this.decorators,
            { ...args, parentArgs: this.args }, this.looks, this.painted) : this;
        return element.children.map(child => context.renderElement(child)).filter((node): node is VNode => node !== undefined);
    }
}

function areSame(before: unknown[], now: unknown[]): boolean {
    if (before.length !== now.length) {
        return false;
    }
    for (let i = 0; i < now.length; i++) {
        if (before[i] !== now[i]) {
            return false;
        }
    }
    return true;
}
