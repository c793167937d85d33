import { ChangeBoundsOperation, DeleteElementOperation, RedoAction, SetViewportAction, UndoAction } from '@eclipse-glsp/client';
import { inject, injectable } from 'inversify';
import { Card } from '../model/elements';
import { ContextMenu } from '../ui/context-menu';
import { Host } from '../ui/host';
import { Palette } from '../ui/palette';
import { Toolbar } from '../ui/toolbar';
import { Canvas } from './canvas';
import { Clipboard } from './clipboard';
import { Folding } from './folding';
import { KeyConnecting } from './key-connecting';
import { Direction, Navigation } from './navigation';
import { Opening } from './opening';
import { Placing } from './placing';
import { Rename } from './rename';

const STEP = 10;
const MODIFIERS = ['Control', 'Shift', 'Alt', 'AltGraph', 'Meta'];

/** Keys of the diagram. What it has no use for goes to the host. */
@injectable()
export class Keyboard {
    @inject(Canvas) private readonly canvas: Canvas;
    @inject(Host) private readonly host: Host;
    @inject(Navigation) private readonly navigation: Navigation;
    @inject(Rename) private readonly rename: Rename;
    @inject(Opening) private readonly opening: Opening;
    @inject(Folding) private readonly folding: Folding;
    @inject(Clipboard) private readonly clipboard: Clipboard;
    @inject(KeyConnecting) private readonly connecting: KeyConnecting;
    @inject(Placing) private readonly placing: Placing;
    @inject(Palette) private readonly palette: Palette;
    @inject(Toolbar) private readonly toolbar: Toolbar;
    @inject(ContextMenu) private readonly menu: ContextMenu;

    start(): void {
        window.addEventListener('keydown', event => this.keyDown(event), true);
    }

    private keyDown(event: KeyboardEvent): void {
        const { target } = event;
        if (MODIFIERS.includes(event.key) || event.isComposing || !this.canvas.isReady) {
            return;
        }
        if (target instanceof Element && target.closest('input, .menu, #palette, #toolbar, #breadcrumb')) {
            // they have their own; what they do not use, such as saving, is the host's
            if ((event.ctrlKey || event.metaKey) && !/^[acvxyz]$/i.test(event.key)) {
                this.forward(event);
            }
            return;
        }
        const run = this.commandOf(event);
        if (run) {
            event.preventDefault();
            event.stopPropagation();
            run();
        } else {
            this.forward(event);
        }
    }

    private forward(event: KeyboardEvent): void {
        const { key, code, ctrlKey: ctrl, shiftKey: shift, altKey: alt, metaKey: meta } = event;
        // the host may hear of it much later
        const at = Math.round(performance.timeOrigin + event.timeStamp);
        this.canvas.dispatch({ kind: 'simloom.key', key, code, ctrl, shift, alt, meta, at } as never);
        if (ctrl || alt || meta || /^F\d+$/.test(key)) {
            // a browser's own save, print, find and reload have no place here
            event.preventDefault();
        }
    }

    private commandOf(event: KeyboardEvent): (() => void) | undefined {
        const { key } = event;
        if (event.altKey) {
            return undefined;
        }
        if (event.ctrlKey || event.metaKey) {
            return this.controlCommand(event);
        }
        if (key.startsWith('Arrow')) {
            return event.shiftKey ? () => this.pan(key as Direction) : () => this.navigation.go(key as Direction);
        }
        switch (key) {
            case 'Tab': return () => this.navigation.next(event.shiftKey ? -1 : 1);
            case ']': return () => this.navigation.follow(1);
            case '[': return () => this.navigation.follow(-1);
            case 'Enter': return () => this.open();
            case 'Escape': return () => this.escape();
            case ' ': return () => this.canvas.selectedCards.forEach(card => this.folding.toggle(card));
            case '+': case '=': return () => this.toolbar.zoom(1.25);
            case '-': return () => this.toolbar.zoom(1 / 1.25);
            case '0': return () => this.toolbar.fit();
            case '1': return () => this.toolbar.zoomFull();
            case '/': return () => this.palette.focusSearch();
            case 'c': case 'C': return () => this.connecting.begin();
            case 'ContextMenu': return () => this.menu.openAtSelection();
            case 'F10': return event.shiftKey ? () => this.menu.openAtSelection() : undefined;
            case 'F2': return this.own(() => this.rename.editSelected());
            case 'Delete': case 'Backspace': return this.own(() => this.delete());
            default: return undefined;
        }
    }

    private controlCommand(event: KeyboardEvent): (() => void) | undefined {
        const key = event.key.startsWith('Arrow') ? event.key : event.code;
        switch (key) {
            case 'ArrowLeft': return () => this.move(-STEP, 0);
            case 'ArrowRight': return () => this.move(STEP, 0);
            case 'ArrowUp': return () => this.move(0, -STEP);
            case 'ArrowDown': return () => this.move(0, STEP);
            case 'Space': return () => this.palette.focusSearch();
            case 'KeyZ': return this.own(() => this.canvas.dispatch(event.shiftKey ? RedoAction.create() : UndoAction.create()));
            case 'KeyY': return this.own(() => this.canvas.dispatch(RedoAction.create()));
            case 'KeyA': return this.own(() => this.canvas.selectAll());
            case 'KeyC': return this.own(() => this.clipboard.copy());
            case 'KeyX': return this.own(() => this.clipboard.cut());
            case 'KeyV': return this.own(() => this.clipboard.paste());
            default: return undefined;
        }
    }

    /** What the host's edit menu does is left to a host that has one. */
    private own(run: () => void): (() => void) | undefined {
        return this.host.hasMenu ? undefined : run;
    }

    private open(): void {
        const [first] = this.canvas.selection;
        if (first) {
            this.opening.open(first);
        }
    }

    private escape(): void {
        if (this.placing.isActive) {
            this.placing.cancel();
        } else {
            this.canvas.select();
        }
    }

    private delete(): void {
        const ids = this.canvas.selection.map(element => element.id);
        if (ids.length > 0) {
            this.canvas.dispatch(DeleteElementOperation.create(ids));
        }
    }

    private move(x: number, y: number): void {
        const cards = this.canvas.selectedCards.filter(card => !(card.parent instanceof Card && card.parent.selected));
        if (cards.length > 0) {
            this.canvas.dispatch(ChangeBoundsOperation.create(cards.map(card => ({
                elementId: card.id, newPosition: { x: card.position.x + x, y: card.position.y + y }, newSize: card.size
            }))));
        }
    }

    private pan(direction: Direction): void {
        const { scroll, zoom, id } = this.canvas.root;
        const step = 60 / zoom;
        const x = direction === 'ArrowLeft' ? -step : direction === 'ArrowRight' ? step : 0;
        const y = direction === 'ArrowUp' ? -step : direction === 'ArrowDown' ? step : 0;
        this.canvas.dispatch(SetViewportAction.create(id, { scroll: { x: scroll.x + x, y: scroll.y + y }, zoom }, { animate: false }));
    }
}
