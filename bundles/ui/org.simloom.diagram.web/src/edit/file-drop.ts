import { inject, injectable } from 'inversify';
import { Canvas } from './canvas';

/**
 * Takes files that are dropped on the diagram: their addresses, never their content. A browser that keeps addresses of
 * files to itself gives none; the host is told when something is dragged here, and may know by itself what it is.
 */
@injectable()
export class FileDrop {
    @inject(Canvas) private readonly canvas: Canvas;

    start(): void {
        window.addEventListener('dragover', event => {
            event.preventDefault();
            if (event.dataTransfer) {
                event.dataTransfer.dropEffect = 'copy';
            }
            if (!this.canvas.frame.classList.contains('dropping')) {
                this.canvas.frame.classList.add('dropping');
                this.canvas.dispatch({ kind: 'simloom.dragging' } as never);
            }
        });
        window.addEventListener('dragleave', () => this.canvas.frame.classList.remove('dropping'));
        window.addEventListener('drop', event => {
            // a browser would go to the file instead
            event.preventDefault();
            this.canvas.frame.classList.remove('dropping');
            if (event.dataTransfer && this.canvas.isReady) {
                const { location, containerId } = this.canvas.dropAt(event.clientX, event.clientY);
                this.canvas.dispatch({
                    kind: 'simloom.dropFile', path: pathsOf(event.dataTransfer), names: namesOf(event.dataTransfer), location, containerId
                } as never);
                // the next key, such as that to undo it, is the diagram's
                this.canvas.focus();
            }
        });
    }
}

/** One a line. */
function pathsOf(data: DataTransfer): string {
    return (data.getData('text/uri-list') || data.getData('text/plain')).trim();
}

/** All that is told of files of which no address is. */
function namesOf(data: DataTransfer): string {
    return Array.from(data.files, file => file.name).join(', ');
}
