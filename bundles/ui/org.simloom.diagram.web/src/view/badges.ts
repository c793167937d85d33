import type { VNode } from 'snabbdom';
import type { NodeState, State } from '../live/run-states';
import { svg } from './svg';

/** Signs of the states, drawn around the middle of a circle with a radius of 8 pixels. */
const SIGNS: Record<State, string> = {
    WAITING: 'M-3.5,-4 h7 l-7,8 h7 z',
    RUNNING: 'M-2.5,-4 l6,4 l-6,4 z',
    SUCCEEDED: 'M-4,0 l3,3 l5,-6',
    CACHED: 'M-4,-2 a4,1.6 0 1 0 8,0 a4,1.6 0 1 0 -8,0 v4 a4,1.6 0 0 0 8,0 v-4',
    FAILED: 'M-3,-3 l6,6 m0,-6 l-6,6',
    SKIPPED: 'M-3.5,-3.5 l3.5,3.5 l-3.5,3.5 m3.5,-7 l3.5,3.5 l-3.5,3.5',
    CANCELLED: 'M-3,-3 h6 v6 h-6 z',
    FALLBACK: 'M3.5,2.5 a3.5,3.5 0 1 0 -1,-5.5 m0,-2 v2.4 h2.4',
    WILL_RUN: 'M-2.5,-4 l6,4 l-6,4 z',
    WILL_BE_CACHED: 'M-4,-2 a4,1.6 0 1 0 8,0 a4,1.6 0 1 0 -8,0 v4 a4,1.6 0 0 0 8,0 v-4'
};

/** At the upper right corner. */
export function stateBadge(state: NodeState, width: number): VNode {
    return svg('g', 'badge state-badge', { transform: `translate(${width - 2},0)` }, [
        svg('circle', '', { r: 8 }),
        svg('path', 'sign', { d: SIGNS[state.state] ?? '' })
    ]);
}

/** With a letter. */
export function badge(classes: string, x: number, y: number, letter: string): VNode {
    return svg('g', 'badge ' + classes, { transform: `translate(${x},${y})` }, [
        svg('circle', '', { r: 8 }),
        svg('text', '', { 'text-anchor': 'middle', y: 4 }, letter)
    ]);
}

/** Along the lower edge, while it is known how far a node is. */
export function progress(state: NodeState, width: number, height: number, pill: boolean): VNode | undefined {
    if (state.state !== 'RUNNING' || state.progress === undefined || state.progress === null) {
        return undefined;
    }
    const margin = pill ? height / 2 : 8;
    const all = width - 2 * margin;
    const y = height - 6;
    const done = Math.min(1, Math.max(0, state.progress));
    return svg('g', 'progress', {}, [
        svg('rect', 'all', { x: margin, y, width: all, height: 3, rx: 1.5 }),
        svg('rect', 'done', { x: margin, y, width: all * done, height: 3, rx: 1.5 })
    ]);
}
