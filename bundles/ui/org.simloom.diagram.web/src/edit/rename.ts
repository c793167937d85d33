import {
    Action, ApplyLabelEditOperation, IActionDispatcher, IActionHandler, RequestEditValidationAction, SetEditValidationResultAction, TYPES,
    ValidationStatus
} from '@eclipse-glsp/client';
import { inject, injectable } from 'inversify';
import { Card } from '../model/elements';
import { Texts } from '../texts';
import { Tooltip } from '../ui/tooltip';
import { Canvas } from './canvas';

/** Edits the name of a node in place. */
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
        const card = id ? this.canvas.byId(id) : this.canvas.selectedCards[0];
        if (card instanceof Card) {
            this.edit(card);
        }
    }

    edit(card: Card): void {
        this.close();
        const label = card.nameLabel;
        const place = this.canvas.domOf(card)?.querySelector('text.name')?.getBoundingClientRect();
        if (!label || !place) {
            return;
        }
        const zoom = this.canvas.root.zoom;
        const input = document.createElement('input');
        input.className = 'rename';
        input.value = label.text;
        input.setAttribute('aria-label', this.texts.get('rename'));
        const frame = this.canvas.frame.getBoundingClientRect();
        const width = Math.max(card.size.width * zoom - 16, 120);
        input.style.left = `${(card.isPill ? place.x + place.width / 2 - width / 2 : place.x - 5) - frame.x}px`;
        input.style.top = `${place.y - 4 - frame.y}px`;
        input.style.width = `${width}px`;
        input.style.fontSize = `${Math.max(11, (card.isPill ? 12 : 13) * zoom)}px`;
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
