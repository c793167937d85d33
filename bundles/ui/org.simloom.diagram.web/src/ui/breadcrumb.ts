import { Action, IActionHandler, IGModelRootListener } from '@eclipse-glsp/client';
import { inject, injectable } from 'inversify';
import { Canvas } from '../edit/canvas';
import { Texts } from '../texts';
import { html } from './dom';
import { Toolbar } from './toolbar';

const PATIENCE = 1000;

/** Where the diagram is: inside of what, with a way back. */
@injectable()
export class Breadcrumb implements IActionHandler, IGModelRootListener {
    @inject(Canvas) private readonly canvas: Canvas;
    @inject(Texts) private readonly texts: Texts;
    @inject(Toolbar) private readonly toolbar: Toolbar;
    private here?: string;
    /** Until when the next model that comes is another part of the diagram. */
    private moving = 0;
    private readonly bar = document.getElementById('breadcrumb')!;

    start(): void {
        this.bar.setAttribute('aria-label', this.texts.get('breadcrumb'));
    }

    /** Another part of the diagram lies elsewhere than what was seen before. */
    modelRootChanged(): void {
        if (Date.now() < this.moving) {
            this.moving = 0;
            setTimeout(() => this.toolbar.handle());
        }
    }

    handle(action: Action): void {
        const { path } = action as Action & { path: { id: string | null; label: string }[] };
        const here = JSON.stringify(path.map(({ id }) => id));
        if (this.here !== undefined && this.here !== here) {
            // the model may come before or after
            this.moving = Date.now() + PATIENCE;
            this.toolbar.handle();
        }
        this.here = here;
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
