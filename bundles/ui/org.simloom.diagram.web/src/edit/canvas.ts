import {
    Action, EditorContextService, GGraph, GModelElement, GModelRoot, IGModelRootListener, IActionDispatcher, IActionHandler, Point, SelectAction, TYPES
} from '@eclipse-glsp/client';
import { inject, injectable } from 'inversify';
import { CLIENT_ID } from '../bridge/bridge';
import { Card, Wire, flag } from '../model/elements';

const PREFIX = CLIENT_ID + '_';

/** The diagram as tools see it: what is where, what is selected, and the way to the server. */
@injectable()
export class Canvas implements IGModelRootListener, IActionHandler {
    @inject(EditorContextService) private readonly editor: EditorContextService;
    @inject(TYPES.IActionDispatcher) private readonly dispatcher: IActionDispatcher;

    /** Holds the diagram; stays while the diagram's own element is replaced. */
    readonly frame = document.getElementById('canvas')!;

    private ready = false;

    /** The host has `Select All` in its menu. */
    handle(): void {
        this.selectAll();
    }

    modelRootChanged(root: GModelRoot): void {
        this.ready = root instanceof GGraph;
    }

    get root(): GGraph {
        return this.editor.modelRoot as GGraph;
    }

    /** Whether there is a diagram already. */
    get isReady(): boolean {
        return this.ready;
    }

    /** Actions that the server handles go there. */
    dispatch(...actions: Action[]): void {
        this.dispatcher.dispatchAll(actions);
    }

    select(...ids: string[]): void {
        this.dispatch(SelectAction.setSelection(ids));
    }

    /** Nodes and lines. */
    selectAll(): void {
        const ids: string[] = [];
        this.root.index.all().forEach(element => {
            if (element instanceof Card || element instanceof Wire) {
                ids.push(element.id);
            }
        });
        this.select(...ids);
    }

    get selection(): GModelElement[] {
        return this.editor.selectedElements as GModelElement[];
    }

    get selectedCards(): Card[] {
        return this.selection.filter((element): element is Card => element instanceof Card);
    }

    byId(id: string): GModelElement | undefined {
        return this.root.index.getById(id);
    }

    get cards(): Card[] {
        const cards: Card[] = [];
        this.root.index.all().forEach(element => {
            if (element instanceof Card) {
                cards.push(element);
            }
        });
        return cards;
    }

    toModel(clientX: number, clientY: number): Point {
        const { canvasBounds, scroll, zoom } = this.root;
        return { x: (clientX - canvasBounds.x) / zoom + scroll.x, y: (clientY - canvasBounds.y) / zoom + scroll.y };
    }

    toClient(point: Point): Point {
        const { canvasBounds, scroll, zoom } = this.root;
        return { x: (point.x - scroll.x) * zoom + canvasBounds.x, y: (point.y - scroll.y) * zoom + canvasBounds.y };
    }

    /** In the middle of what is seen. */
    get middle(): Point {
        const { x, y, width, height } = this.root.canvasBounds;
        return this.toModel(x + width / 2, y + height / 2);
    }

    /** The element that something on the page belongs to. */
    elementOf(node: Element | null): GModelElement | undefined {
        for (let at = node; at && at !== this.frame; at = at.parentElement) {
            if (at.id.startsWith(PREFIX)) {
                const element = this.byId(at.id.substring(PREFIX.length));
                if (element) {
                    return element;
                }
            }
        }
        return undefined;
    }

    domOf(element: GModelElement): Element | null {
        return document.getElementById(PREFIX + element.id);
    }

    /** Where something that is let go at a place of the page would go to, and what it would hit there. */
    dropAt(clientX: number, clientY: number): { containerId: string; location: Point; onto?: string; insertInto?: string } {
        const element = this.elementOf(document.elementFromPoint(clientX, clientY));
        let container: GModelElement | undefined = element;
        while (container && container !== this.root && !(container instanceof Card && flag(container.args, 'open'))) {
            container = (container as Card).parent;
        }
        return {
            containerId: (container ?? this.root).id,
            location: this.toModel(clientX, clientY),
            onto: element === this.root ? undefined : element?.id,
            insertInto: element instanceof Wire && element.kind !== 'association' ? element.id : undefined
        };
    }

    focus(): void {
        (this.frame.querySelector('svg.sprotty-graph') as SVGElement | null)?.focus();
    }
}
