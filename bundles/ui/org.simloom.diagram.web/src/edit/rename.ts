import {
    Action, ApplyLabelEditOperation, GModelElement, IActionDispatcher, IActionHandler, RequestEditValidationAction,
    SetEditValidationResultAction, TYPES, ValidationStatus
} from '@eclipse-glsp/client';
import { inject, injectable } from 'inversify';
import { Card, Port, text } from '../model/elements';
import { Texts } from '../texts';
import { Tooltip } from '../ui/tooltip';
import { Canvas } from './canvas';

/** Nodes that stand for ports. */
const PORT_KINDS = ['input', 'output'];

/** Edits the name of a node, or name and unit of a port, in place. */
@injectable()
export class Rename implements IActionHandler {
    @inject(Canvas) private readonly canvas: Canvas;
    @inject(Texts) private readonly texts: Texts;
    @inject(Tooltip) private readonly tooltip: Tooltip;
    @inject(TYPES.IActionDispatcher) private readonly dispatcher: IActionDispatcher;
    private input?: HTMLInputElement;

    start(): void {
        this.canvas.frame.addEventListener('dblclick', event => {
            const onName = event.target instanceof Element && event.target.closest('text.name');
            const card = onName && this.canvas.elementOf(onName.parentElement);
            if (card instanceof Card) {
                event.stopPropagation();
                this.edit(card);
            }
        }, true);
        // the text would no longer be where its field is
        this.canvas.frame.addEventListener('wheel', () => this.close(), true);
    }

    /** The host asks for it. */
    handle(action: Action): void {
        const id = (action as Action & { elementId?: string }).elementId;
        if (id) {
            this.edit(this.canvas.byId(id));
        } else {
            this.editSelected();
        }
    }

    /** The first of what is selected that has a name. */
    editSelected(): void {
        this.edit(this.canvas.selection.find(element => element instanceof Card || element instanceof Port));
    }

    private edit(element?: GModelElement): void {
        this.close();
        if (element instanceof Card) {
            this.editCard(element);
        } else if (element instanceof Port && element.card.isPill) {
            this.editCard(element.card);
        } else if (element instanceof Port) {
            this.editPort(element);
        }
    }

    private editCard(card: Card): void {
        const label = card.nameLabel;
        const place = this.canvas.domOf(card)?.querySelector('text.name')?.getBoundingClientRect();
        if (!label || !place) {
            return;
        }
        const zoom = this.canvas.root.zoom;
        const width = Math.max(card.size.width * zoom - 16, 120);
        const left = card.isPill ? place.x + place.width / 2 - width / 2 : place.x - 5;
        this.open(label, left, place.y - 4, width, (card.isPill ? 12 : 13) * zoom);
        if (PORT_KINDS.includes(card.kind)) {
            this.hint();
        }
    }

    private editPort(port: Port): void {
        const label = { id: port.id, text: text(port.args, 'text') };
        // at the pin where nothing is written from so far away
        const dom = this.canvas.domOf(port);
        const place = (dom?.querySelector('text.label') ?? dom)?.getBoundingClientRect();
        if (!label.text || !place) {
            return;
        }
        const zoom = this.canvas.root.zoom;
        const width = Math.max(port.card.size.width * zoom / 2, 160);
        this.open(label, port.isInput ? place.x - 5 : place.right + 5 - width, place.y - 4, width, 11 * zoom);
        this.hint();
    }

    private hint(): void {
        if (this.input) {
            const { left, bottom } = this.input.getBoundingClientRect();
            this.tooltip.show(this.texts.get('rename.port'), { x: left - 14, y: bottom - 12 });
        }
    }

    private open(label: { id: string; text: string }, left: number, top: number, width: number, letters: number): void {
        const input = document.createElement('input');
        input.className = 'rename';
        input.value = label.text;
        input.setAttribute('aria-label', this.texts.get('rename'));
        const frame = this.canvas.frame.getBoundingClientRect();
        input.style.left = `${left - frame.x}px`;
        input.style.top = `${top - frame.y}px`;
        input.style.width = `${width}px`;
        input.style.fontSize = `${Math.max(11, letters)}px`;
        this.canvas.frame.append(input);
        this.input = input;
        input.focus();
        input.select();
        input.addEventListener('mousedown', event => event.stopPropagation());
        input.addEventListener('keydown', event => {
            event.stopPropagation();
            if (event.key === 'Escape') {
                this.close();
                this.canvas.focus();
            } else if (event.key === 'Enter' && !event.isComposing) {
                event.preventDefault();
                this.apply(label.id, label.text, true);
            }
        });
        input.addEventListener('input', () => this.validate(label.id));
        input.addEventListener('blur', () => this.apply(label.id, label.text, false));
    }

    private async validate(labelId: string): Promise<string | undefined> {
        const input = this.input;
        if (!input) {
            return undefined;
        }
        const request = RequestEditValidationAction.create({ contextId: 'label-edit', modelElementId: labelId, text: input.value });
        const answer = await this.dispatcher.request<SetEditValidationResultAction>(request);
        if (input !== this.input) {
            return undefined;
        }
        const { severity, message } = answer.status;
        const fault = severity === ValidationStatus.Severity.ERROR || severity === ValidationStatus.Severity.FATAL ? message ?? '' : undefined;
        input.classList.toggle('invalid', fault !== undefined);
        if (message) {
            const { left, bottom } = input.getBoundingClientRect();
            this.tooltip.show(message, { x: left - 14, y: bottom - 12 }, fault === undefined ? '' : 'misfit');
        } else {
            this.tooltip.hide();
        }
        return fault;
    }

    /** @param stay whether the field stays where the text is not a name */
    private async apply(labelId: string, before: string, stay: boolean): Promise<void> {
        const input = this.input;
        if (!input) {
            return;
        }
        const text = input.value;
        if (text !== before) {
            if (await this.validate(labelId) === undefined) {
                this.canvas.dispatch(ApplyLabelEditOperation.create({ labelId, text }));
            } else if (stay) {
                return;
            }
        }
        this.close();
        if (stay) {
            this.canvas.focus();
        }
    }

    private close(): void {
        const input = this.input;
        this.input = undefined;
        if (input) {
            this.tooltip.hide();
            input.remove();
        }
    }
}
