import { IActionDispatcher, LabeledAction, MenuItem, RequestContextActions, SetContextActions, TYPES, isSelectable } from '@eclipse-glsp/client';
import { inject, injectable } from 'inversify';
import { Canvas } from '../edit/canvas';
import { Host } from './host';
import { Entry, Menu } from './menu';

/** The context menu: that of the host, or one made of what the server offers. */
@injectable()
export class ContextMenu {
    @inject(Canvas) private readonly canvas: Canvas;
    @inject(Host) private readonly host: Host;
    @inject(TYPES.IActionDispatcher) private readonly dispatcher: IActionDispatcher;

    start(): void {
        window.addEventListener('contextmenu', event => {
            event.preventDefault();
            if (event.target instanceof Element && this.canvas.frame.contains(event.target) && this.canvas.isReady) {
                this.open(event.target, event.clientX, event.clientY);
            }
        });
    }

    /** For the element that is selected, from the keyboard. */
    openAtSelection(): void {
        const [first] = this.canvas.selection;
        const box = first && this.canvas.domOf(first)?.getBoundingClientRect();
        const frame = this.canvas.frame.getBoundingClientRect();
        this.show(box ? box.x + Math.min(box.width, 60) : frame.x + 40, box ? box.y + Math.min(box.height, 30) : frame.y + 40);
    }

    private async open(target: Element, x: number, y: number): Promise<void> {
        let element = this.canvas.elementOf(target);
        while (element && element !== this.canvas.root && !isSelectable(element)) {
            element = (element as { parent?: typeof element }).parent;
        }
        if (!element || element === this.canvas.root) {
            this.canvas.select();
        } else if (isSelectable(element) && !element.selected) {
            this.canvas.select(element.id);
        }
        // the selection is part of what is asked for
        await new Promise(resolve => requestAnimationFrame(resolve));
        this.show(x, y);
    }

    private async show(x: number, y: number): Promise<void> {
        const selectedElementIds = this.canvas.selection.map(element => element.id);
        if (this.host.hasMenu) {
            this.canvas.dispatch({ kind: 'simloom.openMenu', elementIds: selectedElementIds, x, y } as never);
            return;
        }
        const answer = await this.dispatcher.request<SetContextActions>(RequestContextActions.create({
            contextId: 'context-menu',
            editorContext: { selectedElementIds, lastMousePosition: this.canvas.toModel(x, y), args: {} }
        }));
        Menu.open(entries(answer.actions, actions => this.canvas.dispatch(...actions)), x, y, () => this.canvas.focus());
    }
}

function entries(items: LabeledAction[], run: (actions: LabeledAction['actions']) => void): Entry[] {
    return (items as MenuItem[])
        .slice()
        .sort((one, other) => (one.group ?? '').localeCompare(other.group ?? '') || (one.sortString ?? '').localeCompare(other.sortString ?? ''))
        .map(item => ({
            label: item.label,
            group: item.group,
            // functions cannot come in a message; flags can
            enabled: (item.isEnabled as unknown) !== false,
            run: () => run(item.actions),
            children: item.children?.length ? entries(item.children, run) : undefined
        }));
}
