import { CreateNodeOperation } from '@eclipse-glsp/client';
import { inject, injectable } from 'inversify';
import { Canvas } from './canvas';
import { followMouse } from './drag';

/** What is to be put into the diagram. */
export interface Piece {
    elementTypeId: string;
    label: string;
    args?: Record<string, string | number | boolean>;
}

/** Puts pieces of the palette into the diagram: by drag, or by a click on the palette and one on the diagram. */
@injectable()
export class Placing {
    @inject(Canvas) private readonly canvas: Canvas;
    private piece?: Piece;
    private ghost?: HTMLElement;
    private onPlaced?: () => void;

    start(): void {
        this.canvas.frame.addEventListener('mousedown', event => {
            if (this.piece && event.button === 0) {
                event.stopPropagation();
                event.preventDefault();
                this.place(this.piece, event);
                // held Ctrl places one after the other
                if (!event.ctrlKey && !event.metaKey) {
                    this.cancel();
                }
            } else if (this.piece && event.button === 2) {
                event.stopPropagation();
                this.cancel();
            }
        }, true);
        window.addEventListener('mousemove', event => this.follow(event));
    }

    get isActive(): boolean {
        return this.piece !== undefined;
    }

    /** The next click on the diagram places the piece. */
    choose(piece: Piece, event: MouseEvent | undefined, placed: () => void): void {
        this.cancel();
        this.piece = piece;
        this.onPlaced = placed;
        this.showGhost(piece);
        if (event) {
            this.follow(event);
        }
        this.canvas.frame.classList.add('placing');
        this.canvas.focus();
    }

    cancel(): void {
        this.piece = undefined;
        this.hideGhost();
        this.canvas.frame.classList.remove('placing');
        this.onPlaced?.();
        this.onPlaced = undefined;
    }

    /** Follows a mouse button that has gone down on a piece. */
    dragFrom(piece: Piece, down: MouseEvent, click: (event: MouseEvent) => void): void {
        followMouse(down, () => {
            this.cancel();
            this.showGhost(piece);
            this.canvas.frame.classList.add('placing');
            return {
                move: event => this.follow(event),
                drop: event => {
                    // the ghost lets the mouse through, so that the diagram below is what is hit
                    if (this.canvas.frame.contains(document.elementFromPoint(event.clientX, event.clientY))) {
                        this.place(piece, event);
                    }
                },
                end: () => {
                    this.hideGhost();
                    this.canvas.frame.classList.remove('placing');
                }
            };
        }, click);
    }

    /** In the middle of what is seen, or onto what is selected where it needs something, for those who use the keyboard. */
    placeInTheMiddle(piece: Piece): void {
        const onto = this.canvas.selection[0]?.id;
        this.canvas.dispatch(CreateNodeOperation.create(piece.elementTypeId, {
            location: this.canvas.middle, containerId: this.canvas.root.id, args: { ...piece.args, ...(onto ? { onto } : {}) }
        }));
        this.canvas.focus();
    }

    private place(piece: Piece, event: MouseEvent): void {
        const { location, containerId, onto, insertInto } = this.canvas.dropAt(event.clientX, event.clientY);
        this.canvas.dispatch(CreateNodeOperation.create(piece.elementTypeId, {
            location, containerId, args: { ...piece.args, ...(onto ? { onto } : {}), ...(insertInto ? { insertInto } : {}) }
        }));
        this.canvas.focus();
    }

    private follow(event: MouseEvent): void {
        if (this.ghost) {
            this.ghost.style.transform = `translate(${event.clientX + 8}px, ${event.clientY + 8}px)`;
            this.ghost.hidden = false;
        }
    }

    private showGhost(piece: Piece): void {
        this.hideGhost();
        this.ghost = document.createElement('div');
        this.ghost.className = 'ghost';
        this.ghost.textContent = piece.label;
        this.ghost.hidden = true;
        document.body.append(this.ghost);
    }

    private hideGhost(): void {
        this.ghost?.remove();
        this.ghost = undefined;
    }
}
