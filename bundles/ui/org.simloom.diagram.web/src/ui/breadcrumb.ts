import { Action, IActionHandler } from '@eclipse-glsp/client';
import { inject, injectable } from 'inversify';
import { Canvas } from '../edit/canvas';
import { Texts } from '../texts';
import { html } from './dom';

/** Where the diagram is: inside of what, with a way back. */
@injectable()
export class Breadcrumb implements IActionHandler {
    @inject(Canvas) private readonly canvas: Canvas;
    @inject(Texts) private readonly texts: Texts;
    private readonly bar = document.getElementById('breadcrumb')!;

    start(): void {
        this.bar.setAttribute('aria-label', this.texts.get('breadcrumb'));
    }

    handle(action: Action): void {
        const { path } = action as Action & { path: { id: string | null; label: string }[] };
        this.bar.replaceChildren(...path.flatMap((part, index) => {
            const last = index === path.length - 1;
            const crumb = last ? html('span', 'crumb here', part.label) : html('button', 'crumb', part.label);
            if (!last) {
                crumb.addEventListener('click', () => this.canvas.dispatch({ kind: 'simloom.focus', elementId: part.id } as never));
            }
            return index === 0 ? [crumb] : [html('span', 'parting', '›'), crumb];
        }));
    }
}
