import { Action, IActionHandler } from '@eclipse-glsp/client';
import { inject, injectable } from 'inversify';
import { Canvas } from '../edit/canvas';

const PAUSE = 100;

/** Tells the host what part of the diagram is seen, for its overview; at most ten times a second. */
@injectable()
export class ViewportReport implements IActionHandler {
    @inject(Canvas) private readonly canvas: Canvas;
    private timer?: number;
    private last = '';

    /** Something may have moved. */
    handle(_action: Action): void {
        this.timer ??= window.setTimeout(() => {
            this.timer = undefined;
            this.report();
        }, PAUSE);
    }

    private report(): void {
        if (!this.canvas.isReady) {
            return;
        }
        const { id, scroll, zoom, canvasBounds } = this.canvas.root;
        const view = { graph: id, x: scroll.x, y: scroll.y, zoom, width: canvasBounds.width, height: canvasBounds.height };
        const text = JSON.stringify(view);
        if (text !== this.last) {
            this.last = text;
            this.canvas.dispatch({ kind: 'simloom.viewport', ...view } as never);
        }
    }
}
