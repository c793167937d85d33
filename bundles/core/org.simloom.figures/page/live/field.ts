import { format } from '../numbers';
import { levels } from '../statistics';
import { stops, type Theme } from '../theme';
import { Texts } from '../texts';
import { Raster } from './raster';
import { Skin } from './skin';

export interface FieldSheet {
    language?: string;
    /** x, y, z of each point. */
    points: ArrayLike<number>;
    /** Three points for each triangle. */
    triangles: ArrayLike<number>;
    /** One for each point. */
    values: ArrayLike<number | null>;
    low?: number;
    high?: number;
    unit?: string;
    label?: string;
}

interface Shown {
    readonly element: HTMLElement;
    setTheme?(theme: Theme): void;
    dispose(): void;
}

/** Shows a field where there is one already, or anew. */
export function showField(element: HTMLElement, there: Shown | undefined, clear: () => void, sheet: FieldSheet, theme: Theme): Shown {
    if (there instanceof Field) {
        there.update(sheet);
        return there;
    }
    clear();
    return new Field(element, sheet, theme);
}

/** Values on the skin of a part, to be turned with the mouse. */
class Field {
    private readonly canvas = document.createElement('canvas');
    private readonly legend = document.createElement('div');
    private readonly hint = document.createElement('div');
    private readonly observer = new ResizeObserver(() => this.paint(true));
    private readonly raster = new Raster();
    private skin: Skin;
    private values: ArrayLike<number> = [];
    private waiting = false;
    private settle = 0;
    // a view from above, in front and to the right
    private turn = [1, 0, 0, 0, 1, 0, 0, 0, 1];
    private zoom = 1;
    private shift: [number, number] = [0, 0];

    constructor(readonly element: HTMLElement, private sheet: FieldSheet, private theme: Theme) {
        this.skin = new Skin(sheet.points, sheet.triangles);
        this.values = numbers(sheet.values);
        this.legend.className = 'legend';
        this.hint.className = 'hint';
        element.classList.add('field');
        element.tabIndex = 0;
        element.replaceChildren(this.canvas, this.legend, this.hint);
        this.canvas.addEventListener('pointerdown', event => this.canvas.setPointerCapture(event.pointerId));
        this.canvas.addEventListener('pointermove', event => this.dragged(event));
        this.canvas.addEventListener('wheel', event => this.wheeled(event), { passive: false });
        this.canvas.addEventListener('dblclick', () => this.fit());
        element.addEventListener('keydown', this.keyed);
        this.observer.observe(element);
        this.fit();
        this.showLegend();
    }

    /** Shows other values; the view stays, and so does the part where its points are the same. */
    update(sheet: FieldSheet): void {
        if (!this.skin.isOf(sheet.points, sheet.triangles)) {
            this.skin = new Skin(sheet.points, sheet.triangles, this.skin);
        }
        this.sheet = sheet;
        this.values = numbers(sheet.values);
        this.showLegend();
        this.paintSoon();
    }

    setTheme(theme: Theme): void {
        this.theme = theme;
        this.paint(true);
    }

    dispose(): void {
        this.observer.disconnect();
        clearTimeout(this.settle);
        this.element.removeEventListener('keydown', this.keyed);
        this.element.classList.remove('field');
        this.element.removeAttribute('tabindex');
        this.element.replaceChildren();
    }

    private fit(): void {
        this.turn = product(about('x', -1.1), about('z', -0.6));
        this.zoom = 1;
        this.shift = [0, 0];
        this.paintSoon();
    }

    private dragged({ buttons, movementX, movementY, shiftKey }: PointerEvent): void {
        if (buttons === 0) {
            return;
        }
        if (shiftKey || buttons !== 1) {
            this.shift = [this.shift[0] + movementX, this.shift[1] + movementY];
        } else {
            this.turn = product(product(about('x', movementY * 0.008), about('y', movementX * 0.008)), this.turn);
        }
        this.paintSoon();
    }

    private wheeled(event: WheelEvent): void {
        event.preventDefault();
        const factor = Math.exp(-event.deltaY * 0.0015);
        this.zoom = Math.min(50, Math.max(0.2, this.zoom * factor));
        this.paintSoon();
    }

    private readonly keyed = ({ key }: KeyboardEvent): void => {
        const steps: Record<string, [number, number]> = { ArrowLeft: [0, -0.1], ArrowRight: [0, 0.1], ArrowUp: [-0.1, 0], ArrowDown: [0.1, 0] };
        const step = steps[key];
        if (step) {
            this.turn = product(product(about('x', step[0]), about('y', step[1])), this.turn);
        } else if (key === '+' || key === '-') {
            this.zoom *= key === '+' ? 1.2 : 1 / 1.2;
        } else {
            return;
        }
        this.paintSoon();
    };

    /** Coarse while it moves, fine once it rests. */
    private paintSoon(): void {
        if (!this.waiting) {
            this.waiting = true;
            requestAnimationFrame(() => {
                this.waiting = false;
                this.paint(false);
            });
        }
        clearTimeout(this.settle);
        this.settle = window.setTimeout(() => this.paint(true), 160);
    }

    private paint(fine: boolean): void {
        const { clientWidth: width, clientHeight: height } = this.element;
        if (width === 0 || height === 0) {
            return;
        }
        const density = (window.devicePixelRatio || 1) * (fine || this.skin.triangleCount < 5000 ? 1 : 0.5);
        const [low, high] = this.range();
        this.raster.paint(this.canvas, this.skin, this.values, {
            width: Math.round(width * density), height: Math.round(height * density), turn: this.turn, zoom: this.zoom,
            shift: [this.shift[0] * density, this.shift[1] * density], room: 90 * density, low, high, dark: this.theme.dark
        });
    }

    private range(): [number, number] {
        let [low, high] = [this.sheet.low ?? Infinity, this.sheet.high ?? -Infinity];
        if (!(low <= high)) {
            [low, high] = [Infinity, -Infinity];
            for (let i = 0; i < this.values.length; i++) {
                const value = this.values[i]!;
                if (Number.isFinite(value)) {
                    low = Math.min(low, value);
                    high = Math.max(high, value);
                }
            }
        }
        return low <= high ? [low, high] : [0, 1];
    }

    private showLegend(): void {
        const texts = new Texts(this.sheet.language ?? document.documentElement.lang);
        const [low, high] = this.range();
        const unit = this.sheet.unit ? ` [${this.sheet.unit}]` : '';
        const part = (name: string, content: (string | Node)[]) => {
            const element = document.createElement('div');
            element.className = name;
            element.append(...content);
            return element;
        };
        const bar = part('bar', []);
        bar.style.background = `linear-gradient(to top, ${stops('value').join(', ')})`;
        const between = high > low ? levels(low, high, 4).filter(level => level > low + (high - low) * 0.12 && level < high - (high - low) * 0.12) : [];
        const marks = part('marks', []);
        marks.style.position = 'relative';
        marks.style.width = '5.5em';
        marks.append(...[low, ...between, high].map(value => {
            const mark = part('mark', [format(value)]);
            mark.style.cssText = `position:absolute;bottom:calc(${high > low ? 100 * (value - low) / (high - low) : 50}% - 0.75em)`;
            return mark;
        }));
        this.legend.replaceChildren(bar, marks, part('title', [(this.sheet.label ?? '') + unit]));
        const empty = this.skin.triangleCount === 0;
        this.legend.hidden = empty;
        this.hint.textContent = texts.get(empty ? 'field.empty' : 'field.turn');
    }
}

function numbers(values: ArrayLike<number | null>): ArrayLike<number> {
    return values instanceof Float32Array ? values : Float64Array.from(values, value => value ?? NaN);
}

/** A turn about an axis, as a matrix row by row. */
function about(axis: 'x' | 'y' | 'z', angle: number): number[] {
    const [c, s] = [Math.cos(angle), Math.sin(angle)];
    return axis === 'x' ? [1, 0, 0, 0, c, -s, 0, s, c] : axis === 'y' ? [c, 0, s, 0, 1, 0, -s, 0, c] : [c, -s, 0, s, c, 0, 0, 0, 1];
}

function product(a: number[], b: number[]): number[] {
    return Array.from({ length: 9 }, (_, k) => [0, 1, 2].reduce((sum, i) => sum + a[3 * Math.floor(k / 3) + i]! * b[3 * i + k % 3]!, 0));
}
