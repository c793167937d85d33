import type { VNode } from 'snabbdom';

const SVG = 'http://www.w3.org/2000/svg';

export type Attributes = Record<string, string | number>;

/** An element of SVG; classes are given by an attribute of their own name, separated by spaces. */
export function svg(tag: string, classes: string, attrs: Attributes = {}, content: (VNode | undefined)[] | string = []): VNode {
    const on: Record<string, boolean> = {};
    for (const name of classes.split(' ')) {
        if (name) {
            on[name] = true;
        }
    }
    const text = typeof content === 'string' ? content : undefined;
    const children = typeof content === 'string' ? undefined : (content.filter(child => child !== undefined) as VNode[]);
    return { sel: tag, data: { ns: SVG, attrs, class: on }, children, text, elm: undefined, key: undefined };
}
