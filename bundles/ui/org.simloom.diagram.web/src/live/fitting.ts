import { Action, IActionHandler } from '@eclipse-glsp/client';
import { injectable } from 'inversify';
import { RepaintAction } from './repaint';

export interface FittingPortsAction extends Action {
    kind: 'simloom.setFittingPorts';
    portId: string;
    fits: string[];
    /** Why other ports do not fit, by port. */
    reasons: Record<string, string>;
}

/** Which ports can be connected to the one that a line is being drawn from. */
@injectable()
export class Fitting implements IActionHandler {
    private from?: string;
    private fits?: Set<string>;
    private reasons: Record<string, string> = {};

    /** A line is drawn from the port from now on; nothing is known before the server answers. */
    start(portId: string): void {
        this.from = portId;
        this.fits = undefined;
        this.reasons = {};
    }

    stop(): void {
        this.from = undefined;
        this.fits = undefined;
    }

    handle(action: Action): Action | void {
        const { portId, fits, reasons } = action as FittingPortsAction;
        if (portId !== this.from) {
            return undefined;
        }
        this.fits = new Set(fits);
        this.reasons = reasons ?? {};
        return RepaintAction.create();
    }

    get source(): string | undefined {
        return this.from;
    }

    get all(): ReadonlySet<string> | undefined {
        return this.fits;
    }

    /** `fits`, `misfit`, or nothing while no line is drawn. */
    classOf(portId: string): string {
        if (!this.fits) {
            return '';
        }
        return portId === this.from ? 'from' : this.fits.has(portId) ? 'fits' : 'misfit';
    }

    reason(portId: string): string | undefined {
        return this.reasons[portId];
    }
}
