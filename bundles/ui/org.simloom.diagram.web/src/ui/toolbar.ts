import { Bounds, CenterAction, IActionHandler, RedoAction, SetViewportAction, UndoAction } from '@eclipse-glsp/client';
import { inject, injectable } from 'inversify';
import { ALIGNMENTS, Align } from '../edit/align';
import { Canvas } from '../edit/canvas';
import { Marquee } from '../edit/marquee';
import { Card } from '../model/elements';
import { TextKey, Texts } from '../texts';
import { html } from './dom';
import { icon } from './icons';
import { Menu } from './menu';

/** Limits of the zoom. */
export const LEAST = 0.05;
export const MOST = 4;

const MARGIN = 24;

/** Buttons above the diagram. */
@injectable()
export class Toolbar implements IActionHandler {
    @inject(Canvas) private readonly canvas: Canvas;
    @inject(Texts) private readonly texts: Texts;
    @inject(Marquee) private readonly marquee: Marquee;
    @inject(Align) private readonly align: Align;

    start(): void {
        const bar = document.getElementById('toolbar')!;
        bar.append(
            this.button('undo', 'tool.undo', () => this.canvas.dispatch(UndoAction.create())),
            this.button('redo', 'tool.redo', () => this.canvas.dispatch(RedoAction.create())),
            html('span', 'gap'),
            this.button('marquee', 'tool.marquee', () => this.marquee.arm()),
            this.button('align', 'tool.align', button => this.openAlign(button)),
            this.button('arrange', 'tool.arrange', () => this.canvas.dispatch({ kind: 'simloom.arrange' })),
            html('span', 'gap'),
            this.button('zoomOut', 'tool.zoomOut', () => this.zoom(1 / 1.25)),
            this.button('zoomIn', 'tool.zoomIn', () => this.zoom(1.25)),
            this.button('fit', 'tool.fit', () => this.fit()),
            html('span', 'gap'),
            this.button('export', 'tool.export', button => this.openExport(button))
        );
        document.getElementById('palette-toggle')!.append(
            this.button('palette', 'palette.hide', () => document.body.classList.toggle('palette-hidden')));
    }

    /** The host asks for everything to be seen. */
    handle(): void {
        if (this.canvas.isReady) {
            this.fit();
        }
    }

    zoom(factor: number): void {
        const { scroll, zoom, canvasBounds, id } = this.canvas.root;
        const next = Math.min(MOST, Math.max(LEAST, zoom * factor));
        const shift = 1 / zoom - 1 / next;
        this.canvas.dispatch(SetViewportAction.create(id, {
            zoom: next,
            scroll: { x: scroll.x + shift * canvasBounds.width / 2, y: scroll.y + shift * canvasBounds.height / 2 }
        }, { animate: false }));
    }

    /** In full size, around what is selected. */
    zoomFull(): void {
        this.zoom(1 / this.canvas.root.zoom);
        const ids = this.canvas.selection.map(element => element.id);
        if (ids.length > 0) {
            this.canvas.dispatch(CenterAction.create(ids, { animate: false, retainZoom: true }));
        }
    }

    /** Everything, as large as it is readable; what is larger than the least zoom shows is seen from its upper left end. */
    fit(): void {
        const { children, canvasBounds, id } = this.canvas.root;
        const cards = children.filter((child): child is Card => child instanceof Card);
        if (cards.length === 0) {
            return;
        }
        const box = cards.map(card => card.bounds).reduce(Bounds.combine);
        const width = canvasBounds.width - 2 * MARGIN;
        const height = canvasBounds.height - 2 * MARGIN;
        const zoom = Math.min(1, Math.max(LEAST, Math.min(width / box.width, height / box.height)));
        const start = (from: number, size: number, room: number): number =>
            size * zoom > room ? from - MARGIN / zoom : from - MARGIN / zoom - (room / zoom - size) / 2;
        this.canvas.dispatch(SetViewportAction.create(id, {
            zoom, scroll: { x: start(box.x, box.width, width), y: start(box.y, box.height, height) }
        }, { animate: false }));
    }

    private openAlign(button: HTMLElement): void {
        const cards = this.canvas.selectedCards;
        this.openBelow(button, ALIGNMENTS.map(alignment => ({
            label: this.texts.get(`tool.align.${alignment}`),
            group: ['left', 'center', 'right'].includes(alignment) ? 'x' : 'y',
            enabled: cards.length > 1,
            run: () => this.align.align(cards, alignment)
        })));
    }

    private openExport(button: HTMLElement): void {
        this.openBelow(button, (['svg', 'png'] as const).map(format => ({
            label: this.texts.get(`tool.export.${format}`),
            run: () => this.canvas.dispatch({ kind: 'simloom.export', format } as never)
        })));
    }

    private openBelow(button: HTMLElement, entries: Parameters<typeof Menu.open>[0]): void {
        const { left, bottom } = button.getBoundingClientRect();
        Menu.open(entries, left, bottom + 2, () => this.canvas.focus());
    }

    private button(name: string, text: TextKey, run: (button: HTMLElement) => void): HTMLElement {
        const button = html('button', 'tool', icon(name) as HTMLElement);
        button.type = 'button';
        button.dataset.tool = name;
        button.title = this.texts.get(text);
        button.setAttribute('aria-label', button.title);
        button.addEventListener('click', () => {
            if (this.canvas.isReady) {
                // keys are the diagram's again
                this.canvas.focus();
                run(button);
            }
        });
        return button;
    }
}
