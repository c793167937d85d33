import { inject, injectable } from 'inversify';
import type { VNode } from 'snabbdom';
import type { NodeState } from '../live/run-states';
import { Texts } from '../texts';
import { svg } from './svg';

/** Tells how long nodes took. */
@injectable()
export class Durations {
    @inject(Texts) private readonly texts: Texts;

    /** Below the lower right corner. */
    text(state: NodeState, width: number, height: number): VNode | undefined {
        if (state.duration === undefined || state.duration === null) {
            return undefined;
        }
        return svg('text', 'duration', { x: width, y: height + 13, 'text-anchor': 'end' }, this.format(state.duration));
    }

    /** In the unit that leaves few digits. */
    format(milliseconds: number): string {
        const seconds = milliseconds / 1000;
        if (seconds < 59.95) {
            return this.texts.get('unit.seconds', seconds.toFixed(seconds < 9.995 ? 2 : 1));
        }
        const minutes = Math.floor(seconds / 60);
        return minutes < 60 ? this.texts.get('unit.minutes', minutes, Math.floor(seconds % 60))
            : this.texts.get('unit.hours', Math.floor(minutes / 60), minutes % 60);
    }
}
