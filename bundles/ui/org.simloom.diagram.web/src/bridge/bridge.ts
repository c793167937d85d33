import type { Action, ActionMessage } from '@eclipse-glsp/client';

declare global {
    interface Window {
        /** Given by whoever shows the page: takes one message as JSON. */
        simloomSend?: (text: string) => unknown;
        /** Called by whoever shows the page: brings one message as JSON, and does not wait until something is done about it. */
        simloomReceive: (text: string) => void;
        /** Given by whoever shows the page, if it wants to know when all that it has brought is done. */
        simloomTaken?: () => unknown;
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
    private readonly waiting: string[] = [];
    private readonly turns = new MessageChannel();
    private working = false;

    constructor() {
        // whoever brings a message waits until that returns, and is a window that has to answer
        window.simloomReceive = text => {
            this.waiting.push(text);
            if (!this.working) {
                this.working = true;
                this.nextTurn();
            }
        };
        this.turns.port1.onmessage = () => this.turn();
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

    /** Not a timer: those of pages that are hidden are slowed down. */
    private nextTurn(): void {
        this.turns.port2.postMessage(undefined);
    }

    private turn(): void {
        const text = this.waiting.shift();
        if (text === undefined) {
            this.working = false;
            window.simloomTaken?.();
        } else {
            // asked for first: a message that fails does not keep the others
            this.nextTurn();
            this.receive(text);
        }
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
