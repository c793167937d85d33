import type { Action, ActionMessage } from '@eclipse-glsp/client';

declare global {
    interface Window {
        /** Given by whoever shows the page: takes one message as JSON. */
        simloomSend?: (text: string) => unknown;
        /** Called by whoever shows the page: brings one message as JSON. */
        simloomReceive: (text: string) => void;
    }
}

/** Id of the page's session and of the element that holds the diagram. */
export const CLIENT_ID = 'simloom';

/**
 * The way to the server and back: one text of JSON for each message, over functions of the window. There is no
 * address, no port and no network.
 */
export class Bridge {
    private listener?: (message: ActionMessage) => void;
    private readonly early: ActionMessage[] = [];

    constructor() {
        window.simloomReceive = text => this.receive(text);
    }

    /** Resolves as soon as messages can be sent: scripts of a page may start before its host has put in its functions. */
    async connected(): Promise<void> {
        while (typeof window.simloomSend !== 'function') {
            await new Promise(resolve => setTimeout(resolve, 10));
        }
    }

    send(action: Action): void {
        window.simloomSend?.(JSON.stringify({ clientId: CLIENT_ID, action }));
    }

    /** Hands all messages to the listener, also those that came before there was one. */
    listen(listener: (message: ActionMessage) => void): void {
        this.listener = listener;
        this.early.splice(0).forEach(listener);
    }

    private receive(text: string): void {
        const message = JSON.parse(text) as ActionMessage;
        if (this.listener) {
            this.listener(message);
        } else {
            this.early.push(message);
        }
    }
}
