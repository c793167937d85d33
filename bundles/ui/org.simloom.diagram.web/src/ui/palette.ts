import {
    IActionDispatcher, IActionHandler, PaletteItem, RequestContextActions, SetContextActions, TYPES, TriggerNodeCreationAction
} from '@eclipse-glsp/client';
import { inject, injectable } from 'inversify';
import { Canvas } from '../edit/canvas';
import { Piece, Placing } from '../edit/placing';
import { Texts } from '../texts';
import { html } from './dom';
import { icon } from './icons';

interface Item extends PaletteItem {
    tip?: string;
    /** More words that a search finds it by. */
    keywords?: string;
}

/** Everything that can be put into the diagram, by groups, with a search. */
@injectable()
export class Palette implements IActionHandler {
    @inject(Canvas) private readonly canvas: Canvas;
    @inject(Placing) private readonly placing: Placing;
    @inject(Texts) private readonly texts: Texts;
    @inject(TYPES.IActionDispatcher) private readonly dispatcher: IActionDispatcher;
    private readonly search = html('input', 'search');
    private readonly list = html('div', 'groups');
    private readonly empty = html('div', 'empty');
    private readonly closed = new Set<string>();
    private groups: PaletteItem[] = [];

    start(): void {
        const box = document.getElementById('palette')!;
        this.search.type = 'search';
        this.search.placeholder = this.texts.get('palette.search');
        this.search.setAttribute('aria-label', this.texts.get('palette.search'));
        this.search.addEventListener('input', () => this.show());
        this.search.addEventListener('keydown', event => this.searchKey(event));
        this.empty.textContent = this.texts.get('palette.empty');
        this.list.addEventListener('keydown', event => this.listKey(event));
        box.append(this.search, this.list, this.empty);
        this.show();
    }

    /** The tools have changed: packs were installed, or a project's own tools. */
    handle(): void {
        this.load();
    }

    async load(): Promise<void> {
        const answer = await this.dispatcher.request<SetContextActions>(RequestContextActions.create({
            contextId: 'tool-palette', editorContext: { selectedElementIds: [], args: {} }
        }));
        this.groups = sorted(answer.actions as PaletteItem[]);
        this.show();
    }

    focusSearch(): void {
        document.body.classList.remove('palette-hidden');
        this.search.focus();
        this.search.select();
    }

    private show(): void {
        const words = this.search.value.toLowerCase().split(/\s+/).filter(word => word);
        const groups = this.groups.map(group => this.group(group, words)).filter((group): group is HTMLElement => group !== undefined);
        this.list.replaceChildren(...groups);
        this.empty.hidden = groups.length > 0 || words.length === 0;
    }

    private group(group: PaletteItem, words: string[]): HTMLElement | undefined {
        const all = sorted((group.children ?? []) as Item[]);
        const items = all.filter(item => words.every(word => `${item.label} ${item.keywords ?? ''} ${group.label}`.toLowerCase().includes(word)));
        if (items.length === 0) {
            return undefined;
        }
        const heading = html('button', 'heading', group.label);
        heading.type = 'button';
        const content = html('div', 'items', ...items.map(item => this.item(item)));
        const open = words.length > 0 || !this.closed.has(group.id);
        content.hidden = !open;
        heading.setAttribute('aria-expanded', String(open));
        heading.addEventListener('click', () => {
            if (!this.closed.delete(group.id)) {
                this.closed.add(group.id);
            }
            this.show();
        });
        return html('div', 'group', heading, content);
    }

    private item(item: Item): HTMLElement {
        const action = item.actions.find(TriggerNodeCreationAction.is);
        const line = html('button', 'item', icon(item.icon) as HTMLElement, html('span', 'label', item.label));
        line.type = 'button';
        line.title = item.tip || item.label;
        line.dataset.type = action?.elementTypeId ?? '';
        if (!action) {
            line.addEventListener('click', () => this.canvas.dispatch(...item.actions));
            return line;
        }
        const piece: Piece = { elementTypeId: action.elementTypeId, label: item.label, args: action.args as Piece['args'] };
        line.addEventListener('mousedown', down => {
            if (down.button === 0) {
                down.preventDefault();
                this.placing.dragFrom(piece, down, event => this.choose(line, piece, event));
            }
        });
        line.addEventListener('keydown', event => {
            if (event.key === 'Enter' || event.key === ' ') {
                event.preventDefault();
                this.placing.placeInTheMiddle(piece);
            }
        });
        return line;
    }

    private choose(line: HTMLElement, piece: Piece, event: MouseEvent): void {
        const again = line.classList.contains('chosen');
        this.placing.cancel();
        if (!again) {
            line.classList.add('chosen');
            this.placing.choose(piece, event, () => line.classList.remove('chosen'));
        }
    }

    private get lines(): HTMLElement[] {
        return Array.from(this.list.querySelectorAll<HTMLElement>('.heading, .items:not([hidden]) .item'));
    }

    private searchKey(event: KeyboardEvent): void {
        event.stopPropagation();
        if (event.key === 'ArrowDown' || event.key === 'Enter') {
            event.preventDefault();
            this.list.querySelector<HTMLElement>('.item')?.focus();
        } else if (event.key === 'Escape') {
            event.preventDefault();
            this.search.value = '';
            this.show();
            this.canvas.focus();
        }
    }

    private listKey(event: KeyboardEvent): void {
        const lines = this.lines;
        const at = lines.indexOf(document.activeElement as HTMLElement);
        if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
            const next = at + (event.key === 'ArrowDown' ? 1 : -1);
            (next < 0 ? this.search : lines[Math.min(next, lines.length - 1)]).focus();
        } else if (event.key === 'Escape') {
            this.canvas.focus();
        } else if (!['Enter', ' ', 'Tab'].includes(event.key)) {
            return;
        } else {
            event.stopPropagation();
            return;
        }
        event.preventDefault();
        event.stopPropagation();
    }
}

function sorted<T extends PaletteItem>(items: T[]): T[] {
    return items.slice().sort((one, other) => (one.sortString ?? '').localeCompare(other.sortString ?? ''));
}
