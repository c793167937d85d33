import { GGraph, GModelRoot, IGModelRootListener } from '@eclipse-glsp/client';
import { inject, injectable } from 'inversify';
import { Texts } from '../texts';
import { html } from './dom';

/** Says how to begin where there is nothing yet. */
@injectable()
export class Hint implements IGModelRootListener {
    @inject(Texts) private readonly texts: Texts;
    private readonly box = html('div', 'hint');

    start(): void {
        this.box.textContent = this.texts.get('diagram.empty');
        this.box.hidden = true;
        document.getElementById('canvas')!.append(this.box);
    }

    modelRootChanged(root: GModelRoot): void {
        this.box.hidden = !(root instanceof GGraph) || root.children.length > 0;
    }
}
