import { init, type ECharts, type Option } from './charts';
import { Brush } from './brush';
import type { Data } from './data';
import type { Drawing, Figure, Scene } from './figure';
import type { Selection } from './selection';
import { Texts } from './texts';
import { FONT, type Theme } from './theme';

export interface StageOptions {
    /** What is chosen at first, by the keys of the figure's choices. */
    chosen?: Record<string, string>;
    /** Whether there is a bar with what can be chosen; there is one unless this is `false`. */
    bar?: boolean;
    /** Whether a sentence says how the figure is read. */
    caption?: boolean;
    /** Height in pixels; otherwise that of the element, otherwise what the figure takes. */
    height?: number;
}

/** That of a figure on a screen, in pixels. */
export const USUAL_HEIGHT = 420;
const LEAST_HEIGHT = 180;

/** One figure in one element of the page. */
export class Stage {
    private readonly bar = document.createElement('div');
    private readonly canvas = document.createElement('div');
    private readonly empty = document.createElement('p');
    private readonly note = document.createElement('p');
    private readonly chosen: Record<string, string>;
    private readonly fills: boolean;
    private readonly observer: ResizeObserver;
    private readonly forget: () => void;
    chart?: ECharts;
    private brush?: Brush;
    private drawn?: Option;
    private key = '';
    private size = '';
    private usual = USUAL_HEIGHT;

    constructor(readonly element: HTMLElement, readonly figure: Figure, private readonly options: StageOptions, private data: Data,
        private theme: Theme, private readonly selection: Selection) {
        this.chosen = { ...options.chosen };
        this.fills = options.height === undefined && element.clientHeight > LEAST_HEIGHT;
        this.bar.className = 'figure-bar';
        this.canvas.className = 'figure-canvas';
        this.empty.className = 'figure-empty';
        this.note.className = 'figure-note';
        element.replaceChildren(this.bar, this.canvas, this.empty, this.note);
        element.classList.add('figure');
        element.classList.toggle('fills', this.fills);
        this.forget = selection.listen(() => this.draw());
        this.draw();
        this.observer = new ResizeObserver(() => this.resized());
        this.observer.observe(element);
    }

    update(data: Data): void {
        this.data = data;
        this.draw();
    }

    setTheme(theme: Theme): void {
        this.theme = theme;
        this.draw();
    }

    /** Fits the figure to its element, and to another usual height, as before and after printing. */
    resized(usual = this.usual): void {
        this.usual = usual;
        if (this.room() !== this.size && this.element.clientWidth > 0) {
            this.draw();
        }
    }

    private room(): string {
        return this.element.clientWidth + 'x' + (this.fills ? this.element.clientHeight : this.usual);
    }

    /** The figure as a picture, without what is only for the mouse. */
    picture(type: 'png' | 'svg'): string | null {
        if (!this.chart || !this.drawn) {
            return null;
        }
        if (type === 'png') {
            return this.chart.getDataURL({ type, pixelRatio: 2, backgroundColor: this.theme.background });
        }
        const copy = init(null, undefined, { renderer: 'svg', ssr: true, width: this.chart.getWidth(), height: this.chart.getHeight() });
        copy.setOption({ ...this.drawn, backgroundColor: this.theme.background });
        const text = copy.renderToSVGString();
        copy.dispose();
        return text;
    }

    dispose(): void {
        this.observer.disconnect();
        this.forget();
        this.chart?.dispose();
        this.element.replaceChildren();
        this.element.classList.remove('figure', 'fills');
    }

    private draw(): void {
        const texts = new Texts(this.data.sheet.language);
        this.size = this.room();
        this.showChoices(texts);
        let drawing = this.figure.draw(this.scene(texts));
        const before = this.height();
        this.showNote(texts, typeof drawing === 'string' ? undefined : drawing.note);
        if (this.height() !== before) {
            drawing = this.figure.draw(this.scene(texts));
        }
        if (typeof drawing === 'string') {
            this.showEmpty(drawing);
        } else {
            this.showDrawing(drawing);
        }
    }

    private showNote(texts: Texts, note: string | undefined): void {
        const caption = this.options.caption ? texts.get(`caption.${this.figure.name}`) : undefined;
        this.note.textContent = [caption, note].filter(Boolean).join(' ');
        this.note.hidden = this.note.textContent === '';
    }

    private scene(texts: Texts): Scene {
        const places = new Set([...this.selection.current].map(index => this.data.placeOf(index)).filter(place => place >= 0));
        const width = this.element.clientWidth || 800;
        return { data: this.data, texts, theme: this.theme, chosen: this.chosen, width, height: this.height(), selected: places };
    }

    private height(): number {
        return this.options.height ?? (this.fills ? this.element.clientHeight - this.bar.offsetHeight - this.note.offsetHeight - 4 : this.usual);
    }

    private showEmpty(reason: string): void {
        this.chart?.dispose();
        this.chart = undefined;
        this.drawn = undefined;
        this.key = '';
        this.canvas.hidden = true;
        this.empty.hidden = false;
        this.empty.textContent = reason;
    }

    private showDrawing(drawing: Drawing): void {
        this.empty.hidden = true;
        this.canvas.hidden = false;
        this.canvas.style.height = Math.max(LEAST_HEIGHT, drawing.height ?? 0, this.fills || this.options.height || !drawing.height ? this.height() : 0) + 'px';
        if (!this.chart) {
            this.chart = init(this.canvas, undefined, { renderer: 'canvas' });
            this.brush = new Brush(this.chart, indexes => this.selection.brush(indexes));
        }
        this.chart.resize();
        const same = drawing.key === this.key;
        this.key = drawing.key;
        this.drawn = common(drawing, this.theme);
        this.chart.setOption(this.drawn, same ? { replaceMerge: ['series', 'graphic'] } : { notMerge: true });
        this.brush?.follow(this.data, drawing, same);
    }

    private showChoices(texts: Texts): void {
        const choices = this.figure.choices?.(this.data, texts, this.chosen, this.element.clientWidth).filter(({ values }) => values.length > 1) ?? [];
        const wanted = JSON.stringify(choices);
        if (this.options.bar !== false && this.bar.dataset.choices !== wanted) {
            this.bar.dataset.choices = wanted;
            this.bar.replaceChildren(...choices.map(choice => {
                const label = document.createElement('label');
                const select = document.createElement('select');
                select.name = choice.key;
                select.append(...choice.values.map(({ value, label: text }) => new Option(text, value)));
                select.addEventListener('change', () => {
                    this.chosen[choice.key] = select.value;
                    this.draw();
                });
                label.append(choice.label, select);
                return label;
            }));
        }
        this.bar.hidden = this.options.bar === false || choices.length === 0;
        for (const { key, values } of choices) {
            if (!values.some(({ value }) => value === this.chosen[key])) {
                this.chosen[key] = values[0]!.value;
            }
            const select = this.bar.querySelector<HTMLSelectElement>(`select[name="${key}"]`);
            if (select) {
                select.value = this.chosen[key]!;
            }
        }
    }
}

function common({ option, brush }: Drawing, theme: Theme): Option {
    return {
        backgroundColor: 'transparent', textStyle: { fontFamily: FONT, color: theme.text }, animation: false, color: theme.series,
        ...brush && brush.length > 0 ? { brush: areas(theme) } : {},
        ...option,
        // shapes of custom series would be without a level once they are drawn again
        series: option.series.map((series: Option) => ({ zlevel: 0, ...series }))
    };
}

function areas(theme: Theme): Option {
    return {
        xAxisIndex: 'all', yAxisIndex: 'all', brushMode: 'single', brushType: 'rect', throttleType: 'debounce', throttleDelay: 80, toolbox: [],
        brushStyle: { color: theme.selected + '22', borderColor: theme.selected, borderWidth: 1 }, inBrush: {}, outOfBrush: {}
    };
}
