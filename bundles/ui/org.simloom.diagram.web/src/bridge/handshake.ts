import type { Action, ActionMessage } from '@eclipse-glsp/client';
import type { Bridge } from './bridge';

/** What the server says of itself, before any diagram. */
export interface Welcome extends Action {
    kind: 'simloom.texts';
    texts: Record<string, string>;
    locale: string;
    theme: string;
    diagramType: string;
    /** Kinds of the actions that the server handles. */
    serverActions: string[];
}

/** Says hello and waits for the answer; what else comes meanwhile is kept for later. */
export async function shakeHands(bridge: Bridge): Promise<{ welcome: Welcome; later: ActionMessage[] }> {
    await bridge.connected();
    return new Promise(resolve => {
        const later: ActionMessage[] = [];
        bridge.listen(message => {
            if (message.action.kind === 'simloom.texts') {
                resolve({ welcome: message.action as Welcome, later });
            } else {
                later.push(message);
            }
        });
        bridge.send({ kind: 'simloom.hello' });
    });
}
