import { Action, IActionHandler, MessageAction } from '@eclipse-glsp/client';
import { injectable } from 'inversify';
import { html } from './dom';

const LONG = 6000;

/** Shows what the server has to say, for as long as it takes to read. */
@injectable()
export class Toast implements IActionHandler {
    private readonly box = html('div', 'toasts');

    start(): void {
        this.box.setAttribute('role', 'status');
        document.getElementById('canvas')!.append(this.box);
    }

    handle(action: Action): void {
        const { message, severity } = action as MessageAction;
        if (message && severity !== 'NONE') {
            this.show(message, severity?.toLowerCase() ?? 'info');
        }
    }

    show(message: string, severity: string): void {
        const toast = html('div', 'toast ' + severity, message);
        toast.addEventListener('click', () => toast.remove());
        this.box.append(toast);
        setTimeout(() => toast.remove(), LONG);
    }
}
