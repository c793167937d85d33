import '../style/figures.css';
import type { ECharts } from './charts';
import { Data } from './data';
import type { FigureName } from './figure';
import { FIGURES } from './figures';
import { showField, type FieldSheet } from './live/field';
import { WhatIf, type WhatIfSheet } from './live/whatif';
import { startReport } from './report';
import { Selection } from './selection';
import type { Sheet } from './sheet';
import { Stage, type StageOptions } from './stage';
import { DARK, LIGHT, type Theme } from './theme';

type Place = HTMLElement | string;

interface Live {
    readonly element: HTMLElement;
    setTheme?(theme: Theme): void;
    dispose(): void;
}

/** What whoever shows the page can do with it. Elements may be named by their ids. */
export class SimloomFigures {
    private readonly selection = new Selection();
    private readonly stages = new Map<HTMLElement, Live>();
    private colours = document.documentElement.dataset.theme === 'dark' ? DARK : LIGHT;
    private language = document.documentElement.lang || 'en';
    private known?: { sheet: Sheet; data: Data };

    /** Shows a figure of a sheet in an element, in place of what is there. */
    show(place: Place, sheet: Sheet, figure: FigureName, options: StageOptions = {}): void {
        const element = this.clear(place);
        const drawn = FIGURES.find(({ name }) => name === figure);
        if (!drawn) {
            throw new Error(`There is no figure ${figure}`);
        }
        this.stages.set(element, new Stage(element, drawn, options, this.dataOf(sheet), this.colours, this.selection));
    }

    /** Takes a newer sheet into all figures; what is brushed and zoomed stays. */
    update(sheet: Sheet): void {
        const data = this.dataOf(sheet);
        this.stages.forEach(stage => stage instanceof Stage && stage.update(data));
    }

    /** Names of the figures that make sense for a sheet. */
    figures(sheet: Sheet): FigureName[] {
        const data = this.dataOf(sheet);
        return FIGURES.filter(figure => figure.fits(data)).map(({ name }) => name);
    }

    /** Marks samples in all figures. */
    select(indexes: number[]): void {
        this.selection.set(indexes);
    }

    theme(dark: boolean): void {
        this.colours = dark ? DARK : LIGHT;
        document.documentElement.dataset.theme = dark ? 'dark' : 'light';
        this.stages.forEach(stage => stage.setTheme?.(this.colours));
    }

    /** Shows inputs as sliders and outputs with their bands; called again, it changes what is shown and leaves what is dragged. */
    whatIf(place: Place, sheet: WhatIfSheet): void {
        const there = this.stages.get(this.elementOf(place));
        if (there instanceof WhatIf) {
            there.update(sheet);
        } else {
            const element = this.clear(place);
            this.stages.set(element, new WhatIf(element, sheet, sheet.language ?? this.language));
        }
    }

    /** Shows values on the skin of a part; called again, the view stays. */
    field(place: Place, sheet: FieldSheet): void {
        const element = this.elementOf(place);
        this.stages.set(element, showField(element, this.stages.get(element), () => this.clear(place), sheet, this.colours));
    }

    /** Numbers from the text that carries many of them fastest: 32 bits each, little-endian, in Base64. */
    numbers(text: string): Float32Array {
        const bytes = atob(text);
        const view = new DataView(new ArrayBuffer(bytes.length));
        for (let i = 0; i < bytes.length; i++) {
            view.setUint8(i, bytes.charCodeAt(i));
        }
        const numbers = new Float32Array(bytes.length / 4);
        for (let i = 0; i < numbers.length; i++) {
            numbers[i] = view.getFloat32(4 * i, true);
        }
        return numbers;
    }

    /** Takes away what is shown in an element. */
    clear(place: Place): HTMLElement {
        const element = this.elementOf(place);
        this.stages.get(element)?.dispose();
        this.stages.delete(element);
        return element;
    }

    /** Fits everything to its element at once, and to another usual height in pixels where one is given. */
    resize(usual?: number): void {
        this.stages.forEach(stage => stage instanceof Stage && stage.resized(usual));
    }

    /** The chart that is shown in an element, for what this page has no call of its own, such as where a value is. */
    chart(place: Place): ECharts | undefined {
        const stage = this.stages.get(this.elementOf(place));
        return stage instanceof Stage ? stage.chart : undefined;
    }

    /** The figure in an element as a picture: a data URL of a PNG of twice the size, or the text of an SVG; `null` where there is none. */
    picture(place: Place, type: 'png' | 'svg'): string | null {
        const stage = this.stages.get(this.elementOf(place));
        return stage instanceof Stage ? stage.picture(type) : null;
    }

    private elementOf(place: Place): HTMLElement {
        const element = typeof place === 'string' ? document.getElementById(place) : place;
        if (!element) {
            throw new Error(`There is no element ${place}`);
        }
        return element;
    }

    private dataOf(sheet: Sheet): Data {
        if (this.known?.sheet !== sheet) {
            this.known = { sheet, data: new Data(sheet) };
        }
        return this.known.data;
    }
}

// nobody looks into the console of a page within a workbench
window.addEventListener('error', event => window.simloomPageError?.(event.error?.stack ?? event.message));
window.simloomFigures = new SimloomFigures();
startReport(window.simloomFigures);
