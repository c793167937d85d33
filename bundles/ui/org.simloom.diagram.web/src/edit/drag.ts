/** One drag of the mouse, from a button that is down until it is let go, or given up with Escape. */
export interface Drag {
    move(event: MouseEvent): void;
    drop(event: MouseEvent): void;
    /** Clears away what the drag has shown, however it ended. */
    end(): void;
}

const SLACK = 4;

/**
 * Follows the mouse wherever it goes.
 *
 * @param begin called when the mouse has moved far enough for a drag
 * @param click called when it is let go before that
 */
export function followMouse(down: MouseEvent, begin: (event: MouseEvent) => Drag, click: (event: MouseEvent) => void): void {
    let drag: Drag | undefined;
    const finish = (): void => {
        window.removeEventListener('mousemove', move, true);
        window.removeEventListener('mouseup', up, true);
        window.removeEventListener('keydown', key, true);
        drag?.end();
    };
    const move = (event: MouseEvent): void => {
        event.stopPropagation();
        if (event.buttons === 0) {
            // let go outside of the window
            finish();
            return;
        }
        if (!drag && Math.hypot(event.clientX - down.clientX, event.clientY - down.clientY) > SLACK) {
            drag = begin(event);
        }
        drag?.move(event);
    };
    const up = (event: MouseEvent): void => {
        event.stopPropagation();
        if (drag) {
            drag.drop(event);
        } else {
            click(event);
        }
        finish();
    };
    const key = (event: KeyboardEvent): void => {
        if (event.key === 'Escape') {
            event.stopPropagation();
            event.preventDefault();
            finish();
        }
    };
    window.addEventListener('mousemove', move, true);
    window.addEventListener('mouseup', up, true);
    window.addEventListener('keydown', key, true);
}
