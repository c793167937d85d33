import { inject, injectable } from 'inversify';
import { Canvas } from './canvas';

/** Takes files that are dropped on the diagram: their addresses, never their content. */
@injectable()
export class FileDrop {
    @inject(Canvas) private readonly canvas: Canvas;

    start(): void {
        window.addEventListener('dragover', event => {
            event.preventDefault();
            if (event.dataTransfer) {
                event.dataTransfer.dropEffect = 'copy';
            }
            this.canvas.frame.classList.add('dropping');
        });
        window.addEventListener('dragleave', () => this.canvas.frame.classList.remove('dropping'));
        window.addEventListener('drop', event => {
            // a browser would go to the file instead
            event.preventDefault();
            this.canvas.frame.classList.remove('dropping');
            if (event.dataTransfer && this.canvas.isReady) {
                const { location, insertInto } = this.canvas.dropAt(event.clientX, event.clientY);
                pathsOf(event.dataTransfer).forEach((path, index) => this.canvas.dispatch({
                    kind: 'simloom.dropFile', path, location: { x: location.x, y: location.y + 50 * index }, insertInto
                } as never));
            }
        });
    }
}

function pathsOf(data: DataTransfer): string[] {
    const text = data.getData('text/uri-list') || data.getData('text/plain');
    return text.split(/\r?\n/).map(line => line.trim()).filter(line => line && !line.startsWith('#'));
}
