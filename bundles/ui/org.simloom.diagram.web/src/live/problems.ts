import { Action, IActionHandler, Marker, SetMarkersAction } from '@eclipse-glsp/client';
import { injectable } from 'inversify';
import { RepaintAction } from './repaint';

export interface Problem {
    /** The worst of all: `error`, `warning` or `info`. */
    kind: string;
    messages: string[];
}

const WEIGHT: Record<string, number> = { error: 3, warning: 2, info: 1 };

/** What validation says about elements. */
@injectable()
export class Problems implements IActionHandler {
    private problems = new Map<string, Problem>();

    handle(action: Action): Action {
        const found = new Map<string, Problem>();
        for (const marker of (action as SetMarkersAction).markers) {
            add(found, marker);
        }
        this.problems = found;
        return RepaintAction.create();
    }

    of(elementId: string): Problem | undefined {
        return this.problems.get(elementId);
    }
}

function add(found: Map<string, Problem>, marker: Marker): void {
    const message = marker.description || marker.label;
    const before = found.get(marker.elementId);
    if (!before) {
        found.set(marker.elementId, { kind: marker.kind, messages: [message] });
        return;
    }
    before.messages.push(message);
    if ((WEIGHT[marker.kind] ?? 0) > (WEIGHT[before.kind] ?? 0)) {
        before.kind = marker.kind;
    }
}
