import { Action, IActionHandler } from '@eclipse-glsp/client';
import { injectable } from 'inversify';
import { RepaintAction } from './repaint';

export type State = 'WAITING' | 'RUNNING' | 'SUCCEEDED' | 'CACHED' | 'FAILED' | 'SKIPPED' | 'CANCELLED' | 'FALLBACK'
    | 'WILL_RUN' | 'WILL_BE_CACHED';

/** How far a node is in a run. */
export interface NodeState {
    state: State;
    /** From 0 to 1; absent where it is not known. */
    progress?: number | null;
    /** In milliseconds. */
    duration?: number | null;
    reason?: string | null;
}

export interface RunStatesAction extends Action {
    kind: 'simloom.runStates';
    states: Record<string, NodeState>;
    /** Whether nodes that are not named have no state any more. */
    all: boolean;
}

/** States of nodes in the run that is shown; they outlive every change of the model. */
@injectable()
export class RunStates implements IActionHandler {
    private readonly states = new Map<string, { state: NodeState; version: number }>();
    private version = 0;

    handle(action: Action): Action {
        const { states, all } = action as RunStatesAction;
        if (all) {
            this.states.clear();
        }
        this.version++;
        for (const [id, state] of Object.entries(states)) {
            this.states.set(id.startsWith('n:') ? id : 'n:' + id, { state, version: this.version });
        }
        return RepaintAction.create();
    }

    of(nodeId: string): NodeState | undefined {
        return this.states.get(nodeId)?.state;
    }

    /** Changes with the state. */
    versionOf(nodeId: string): number {
        return this.states.get(nodeId)?.version ?? 0;
    }
}
