import { format, shownUnit, tick, withUnit } from '../numbers';
import { Texts } from '../texts';

export interface Input {
    name: string;
    label?: string;
    unit?: string;
    type?: string;
    lower: number;
    upper: number;
    choices?: string[];
    /** Of a choice, its index. */
    value: number;
}

export interface Output {
    name: string;
    label?: string;
    unit?: string;
    mean: number | null;
    low?: number | null;
    high?: number | null;
    limit?: number | null;
    operator?: string | null;
    /** What a real run at this point has given. */
    actual?: number | null;
    /** Ends of what is usual, such as those of all samples. */
    lower?: number | null;
    upper?: number | null;
}

export interface WhatIfSheet {
    language?: string;
    inputs: Input[];
    outputs: Output[];
    /** A warning, such as that a point is outside what the surrogate has learnt from. */
    warning?: string | null;
    /** Whether there is a button that confirms; there is one unless this is `false`. */
    confirm?: boolean;
}

type Verdict = 'holds' | 'breaks' | 'unsure' | '';

/** Sliders of inputs, and outputs that follow. */
export class WhatIf {
    private readonly texts: Texts;
    private readonly rows = new Map<string, HTMLElement>();
    private readonly ranges = new Map<string, [number, number]>();
    private readonly inputs = section();
    private readonly outputs = section();
    private readonly warning = document.createElement('p');
    private readonly button = document.createElement('button');
    private shape = '';
    private dragged?: string;

    constructor(readonly element: HTMLElement, sheet: WhatIfSheet, language: string) {
        this.texts = new Texts(language);
        this.warning.className = 'warning';
        this.warning.setAttribute('role', 'status');
        this.button.textContent = this.texts.get('live.confirm');
        this.button.addEventListener('click', () => window.simloomConfirm?.());
        this.inputs.querySelector('h2')!.textContent = this.texts.get('live.inputs');
        this.outputs.querySelector('h2')!.textContent = this.texts.get('live.outputs');
        element.classList.add('what-if');
        element.replaceChildren(this.warning, this.inputs, this.outputs);
        this.update(sheet);
    }

    /** Shows newer values; the slider that is dragged stays under the pointer. */
    update({ inputs, outputs, warning, confirm }: WhatIfSheet): void {
        this.warning.textContent = warning ?? '';
        this.warning.hidden = !warning;
        const shape = JSON.stringify([inputs.map(({ name, lower, upper, choices }) => [name, lower, upper, choices]), outputs.map(({ name, unit }) => [name, unit])]);
        if (shape !== this.shape) {
            // another study may have the same names with other ends
            this.shape = shape;
            this.rows.forEach(row => row.remove());
            this.rows.clear();
            this.ranges.clear();
            this.dragged = undefined;
        }
        inputs.forEach(input => this.showInput(input));
        outputs.forEach(output => this.showOutput(output));
        if (confirm !== false) {
            this.inputs.append(this.button);
        } else {
            this.button.remove();
        }
        this.outputs.querySelector('.none')?.remove();
        if (outputs.length === 0) {
            const none = document.createElement('p');
            none.className = 'none';
            none.textContent = this.texts.get('live.none');
            this.outputs.append(none);
        }
    }

    dispose(): void {
        this.element.classList.remove('what-if');
        this.element.replaceChildren();
    }

    private showInput(input: Input): void {
        const row = this.row('in ' + input.name, this.inputs, () => this.newInput(input));
        row.querySelector('.name')!.textContent = named(input);
        const control = row.querySelector<HTMLInputElement | HTMLSelectElement>('input, select')!;
        if (this.dragged !== input.name) {
            control.value = String(input.value);
        }
        row.querySelector('.value')!.textContent = this.valueText(input, Number(control.value));
    }

    private newInput(input: Input): HTMLElement {
        const row = newRow();
        const choices = input.choices ?? [];
        const control = choices.length > 0 ? select(choices) : slider(input);
        control.setAttribute('aria-label', input.label || input.name);
        control.addEventListener('input', () => {
            row.querySelector('.value')!.textContent = this.valueText(input, Number(control.value));
            window.simloomInput?.(input.name, Number(control.value));
        });
        control.addEventListener('pointerdown', () => (this.dragged = input.name));
        // also where the pointer is let go elsewhere
        control.addEventListener('change', () => (this.dragged = undefined));
        control.addEventListener('pointerup', () => (this.dragged = undefined));
        row.append(control);
        if (choices.length === 0) {
            row.append(line('ends', format(input.lower), format(input.upper)));
        }
        return row;
    }

    private valueText(input: Input, value: number): string {
        return (input.choices ?? []).length > 0 ? '' : withUnit(value, '') + (input.unit ? ' ' + shownUnit(input.unit) : '');
    }

    private showOutput(output: Output): void {
        const row = this.row('out ' + output.name, this.outputs, () => {
            const fresh = newRow();
            const track = document.createElement('div');
            track.className = 'track';
            fresh.append(track, line('state', '', ''));
            return fresh;
        });
        const unit = shownUnit(output.unit ?? '');
        const [low, high] = this.rangeOf(output);
        const share = (value: number) => Math.max(0, Math.min(100, 100 * (value - low) / (high - low)));
        const known = (value: number | null | undefined): value is number => typeof value === 'number' && Number.isFinite(value);
        const marks: HTMLElement[] = [];
        const mark = (name: string, from: number, to = from) => {
            const span = document.createElement('span');
            span.className = name;
            span.style.left = share(from) + '%';
            if (to !== from) {
                span.style.width = share(to) - share(from) + '%';
            }
            marks.push(span);
        };
        const keep = keepOf(output);
        if (known(output.limit) && keep) {
            mark('beyond', keep === 'below' ? output.limit : low, keep === 'below' ? high : output.limit);
        }
        if (known(output.low) && known(output.high)) {
            mark('band', output.low, output.high);
        }
        if (known(output.limit)) {
            mark('limit', output.limit);
        }
        if (known(output.mean)) {
            mark('mean', output.mean);
        }
        if (known(output.actual)) {
            mark('actual', output.actual);
        }
        row.querySelector('.track')!.replaceChildren(...marks);
        row.querySelector('.name')!.textContent = named(output);
        const half = known(output.low) && known(output.high) ? ` ± ${format((output.high - output.low) / 2, 2)}` : '';
        row.querySelector('.value')!.textContent = known(output.mean) ? format(output.mean) + half + (unit ? ' ' + unit : '') : '–';
        this.showState(row, output, verdictOf(output));
    }

    private showState(row: HTMLElement, output: Output, verdict: Verdict): void {
        const unit = shownUnit(output.unit ?? '');
        const sign = keepOf(output) === 'below' ? '≤ ' : keepOf(output) === 'above' ? '≥ ' : '';
        const limit = typeof output.limit === 'number' ? this.texts.get('live.limit', sign + withUnit(output.limit, unit)) : '';
        const actual = typeof output.actual === 'number' ? this.texts.get('live.actual', withUnit(output.actual, unit)) : '';
        const [left, right] = row.querySelectorAll('.state span');
        row.dataset.state = verdict;
        left!.textContent = [limit, actual].filter(Boolean).join(' · ');
        right!.textContent = verdict === '' ? '' : this.texts.get(`live.${verdict}`);
        right!.className = 'verdict';
    }

    /** What the track reaches over: only ever more, so that a change is seen as a move. */
    private rangeOf({ name, mean, low, high, limit, actual, lower, upper }: Output): [number, number] {
        const values = [...this.ranges.get(name) ?? [], ...[mean, low, high, limit, actual, lower, upper].filter((value): value is number => typeof value === 'number' && Number.isFinite(value))];
        if (values.length === 0) {
            return [0, 1];
        }
        const range: [number, number] = [Math.min(...values), Math.max(...values)];
        this.ranges.set(name, range);
        const room = (range[1] - range[0]) * 0.06 || Math.abs(range[0]) * 0.1 || 1;
        return [range[0] - room, range[1] + room];
    }

    private row(key: string, parent: HTMLElement, create: () => HTMLElement): HTMLElement {
        let row = this.rows.get(key);
        if (!row) {
            row = create();
            this.rows.set(key, row);
            parent.append(row);
        }
        return row;
    }
}

function keepOf({ operator }: Output): 'below' | 'above' | null {
    return /most|less|</i.test(operator ?? '') ? 'below' : /least|greater|>/i.test(operator ?? '') ? 'above' : null;
}

/** Whether the limit is kept by the whole band, by none of it, or by a part of it. */
function verdictOf(output: Output): Verdict {
    const { limit, mean, actual } = output;
    const keep = keepOf(output);
    if (typeof limit !== 'number' || keep === null || typeof mean !== 'number') {
        return '';
    }
    const [low, high] = typeof actual === 'number' ? [actual, actual] : [output.low ?? mean, output.high ?? mean];
    const [good, bad] = keep === 'below' ? [high <= limit, low > limit] : [low >= limit, high < limit];
    return good ? 'holds' : bad ? 'breaks' : 'unsure';
}

function named({ label, name }: { label?: string; name: string }): string {
    return label || name;
}

function section(): HTMLElement {
    const element = document.createElement('section');
    element.append(document.createElement('h2'));
    return element;
}

function newRow(): HTMLElement {
    const row = document.createElement('div');
    row.className = 'row';
    const head = line('head', '', '');
    head.children[0]!.className = 'name';
    head.children[1]!.className = 'value';
    row.append(head);
    return row;
}

function line(name: string, ...texts: string[]): HTMLElement {
    const element = document.createElement('div');
    element.className = name;
    element.append(...texts.map(text => {
        const span = document.createElement('span');
        span.textContent = text;
        return span;
    }));
    return element;
}

function slider({ lower, upper, type }: Input): HTMLInputElement {
    const input = document.createElement('input');
    input.type = 'range';
    input.min = String(lower);
    input.max = String(upper);
    input.step = /integer/i.test(type ?? '') ? '1' : 'any';
    input.title = `${tick(lower)} … ${tick(upper)}`;
    return input;
}

function select(choices: string[]): HTMLSelectElement {
    const element = document.createElement('select');
    element.append(...choices.map((choice, i) => new Option(choice, String(i))));
    return element;
}
