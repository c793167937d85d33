import type { Point } from '@eclipse-glsp/client';
import { inject, injectable } from 'inversify';
import { Canvas } from '../edit/canvas';
import { Problems } from '../live/problems';
import { RunStates } from '../live/run-states';
import { Card, Port, Wire, text } from '../model/elements';
import { Texts } from '../texts';
import { Durations } from '../view/durations';
import { html } from './dom';

const PATIENCE = 350;

/** Tells about what the mouse rests on: what it is, what is wrong with it, how it is doing and why. */
@injectable()
export class Tooltip {
    @inject(Canvas) private readonly canvas: Canvas;
    @inject(Problems) private readonly problems: Problems;
    @inject(RunStates) private readonly runs: RunStates;
    @inject(Texts) private readonly texts: Texts;
    @inject(Durations) private readonly durations: Durations;
    private readonly box = html('div', 'tooltip');
    private timer = 0;
    private over?: Element;

    start(): void {
        this.box.hidden = true;
        this.box.setAttribute('role', 'tooltip');
        document.body.append(this.box);
        const frame = this.canvas.frame;
        frame.addEventListener('mousemove', event => this.mouseMove(event));
        frame.addEventListener('mouseleave', () => this.hide());
        frame.addEventListener('mousedown', () => this.hide(), true);
        frame.addEventListener('wheel', () => this.hide(), true);
    }

    /** At once, beside a place of the page. */
    show(message: string, at: Point, classes = ''): void {
        this.present([html('div', '', message)], at, classes);
    }

    hide(): void {
        clearTimeout(this.timer);
        this.over = undefined;
        this.box.hidden = true;
    }

    private mouseMove(event: MouseEvent): void {
        if (event.buttons !== 0 || !this.canvas.isReady) {
            return;
        }
        const target = event.target as Element;
        if (target === this.over) {
            return;
        }
        this.hide();
        this.over = target;
        const at = { x: event.clientX, y: event.clientY };
        this.timer = window.setTimeout(() => this.tell(target, at), PATIENCE);
    }

    private tell(target: Element, at: Point): void {
        if (target.closest('[data-fold]')) {
            const open = target.closest('[data-fold]')!.getAttribute('data-open') === 'true';
            this.show(this.texts.get(open ? 'fold.close' : 'fold.open'), at);
            return;
        }
        const element = this.canvas.elementOf(target);
        if (element instanceof Card || element instanceof Port || element instanceof Wire || (element as Port | undefined)?.parent instanceof Card) {
            const about = element instanceof Card || element instanceof Port || element instanceof Wire ? element : (element as Port).parent as Card;
            const lines = this.lines(about);
            if (lines.length > 0) {
                this.present(lines, at, '');
            }
        }
    }

    private lines(element: Card | Port | Wire): HTMLElement[] {
        const lines: HTMLElement[] = [];
        const tip = text(element.args, 'tip');
        if (element instanceof Card) {
            lines.push(html('div', 'heading', element.title));
        }
        if (tip) {
            tip.split('\n').forEach(line => lines.push(html('div', '', line)));
        }
        const state = element instanceof Card ? this.runs.of(element.id) : undefined;
        if (state) {
            const parts = [this.texts.get(`state.${state.state}`)];
            if (state.state === 'RUNNING' && typeof state.progress === 'number') {
                parts.push(`${Math.round(state.progress * 100)} %`);
            }
            if (typeof state.duration === 'number') {
                parts.push(this.durations.format(state.duration));
            }
            lines.push(html('div', 'state state-' + state.state, parts.join(' · ')));
            if (state.reason) {
                lines.push(html('div', '', state.reason));
            }
        }
        const problem = this.problems.of(element.id);
        problem?.messages.forEach(message => lines.push(html('div', 'problem problem-' + problem.kind, message)));
        return lines;
    }

    private present(lines: HTMLElement[], at: Point, classes: string): void {
        this.box.className = 'tooltip ' + classes;
        this.box.replaceChildren(...lines);
        this.box.hidden = false;
        const { offsetWidth, offsetHeight } = this.box;
        const x = Math.max(4, Math.min(at.x + 14, window.innerWidth - offsetWidth - 8));
        const below = at.y + 18;
        const y = below + offsetHeight > window.innerHeight - 4 ? at.y - offsetHeight - 10 : below;
        this.box.style.transform = `translate(${x}px, ${Math.max(4, y)}px)`;
    }
}
