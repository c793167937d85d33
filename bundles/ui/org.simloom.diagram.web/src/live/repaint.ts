import { Action, Command, CommandExecutionContext, CommandReturn, TYPES } from '@eclipse-glsp/client';
import { inject, injectable } from 'inversify';

/** Paints again what has changed without a change of the model: states of runs, problems, fitting ports. */
export interface RepaintAction extends Action {
    kind: typeof RepaintAction.KIND;
}

export namespace RepaintAction {
    export const KIND = 'simloom.repaint';

    export function create(): RepaintAction {
        return { kind: KIND };
    }
}

@injectable()
export class RepaintCommand extends Command {
    static readonly KIND = RepaintAction.KIND;

    constructor(@inject(TYPES.Action) protected action: RepaintAction) {
        super();
    }

    execute(context: CommandExecutionContext): CommandReturn {
        return context.root;
    }

    undo(context: CommandExecutionContext): CommandReturn {
        return context.root;
    }

    redo(context: CommandExecutionContext): CommandReturn {
        return context.root;
    }
}
