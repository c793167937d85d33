import { CutOperation, EditorContext, IActionDispatcher, PasteOperation, RequestClipboardDataAction, TYPES } from '@eclipse-glsp/client';
import { inject, injectable } from 'inversify';
import { Canvas } from './canvas';

/** Copies and pastes by the server's clipboard, which all diagrams share. */
@injectable()
export class Clipboard {
    @inject(Canvas) private readonly canvas: Canvas;
    @inject(TYPES.IActionDispatcher) private readonly dispatcher: IActionDispatcher;
    private mouse?: { x: number; y: number };

    start(): void {
        this.canvas.frame.addEventListener('mousemove', ({ clientX, clientY }) => {
            this.mouse = { x: clientX, y: clientY };
        });
        this.canvas.frame.addEventListener('mouseleave', () => {
            this.mouse = undefined;
        });
    }

    copy(): void {
        this.dispatcher.request(RequestClipboardDataAction.create(this.context));
    }

    cut(): void {
        this.canvas.dispatch(CutOperation.create(this.context));
    }

    paste(): void {
        this.canvas.dispatch(PasteOperation.create({ clipboardData: {}, editorContext: this.context }));
    }

    private get context(): EditorContext {
        return {
            selectedElementIds: this.canvas.selection.map(element => element.id),
            lastMousePosition: this.mouse && this.canvas.toModel(this.mouse.x, this.mouse.y),
            args: {}
        };
    }
}
