import type { Option } from '../charts';
import { Status } from '../data';
import type { Scene } from '../figure';
import { FONT } from '../theme';

const LARGE = 2000;

export interface CloudOptions {
    /** Number of grid and axes. */
    at?: number;
    /** How many samples are drawn at most; the others are left out evenly. */
    most?: number;
    size?: number;
    /** Where on the y axis samples stand that have no value. */
    ground?: number;
    /** Which samples are drawn hollow, because they break a limit. */
    hollow?: (place: number) => boolean;
}

/** Samples as points: the good ones, and by form and colour the suspicious, the failed, the best and the selected ones. */
export function cloud(scene: Scene, x: Float64Array, y: Float64Array, { at = 0, most = 30000, size = 7, ground = NaN, hollow }: CloudOptions = {}): Option[] {
    const { data, theme, texts, selected } = scene;
    const layers = { good: [] as number[][], hollow: [] as number[][], suspicious: [] as number[][], failed: [] as number[][], pending: [] as number[][] };
    const share = most / data.count;
    for (let place = 0; place < data.count; place++) {
        const status = data.status[place];
        const [p, q] = [x[place]!, y[place]!];
        if (Number.isNaN(p) || status === Status.SKIPPED) {
            continue;
        }
        const missing = Number.isNaN(q);
        if (status === Status.SUSPICIOUS && !missing) {
            layers.suspicious.push([p, q, place]);
        } else if (keeps(place, share)) {
            const point = [p, missing ? ground : q, place];
            if (status === Status.PENDING) {
                layers.pending.push(point);
            } else if (missing || status === Status.FAILED) {
                layers.failed.push(point);
            } else {
                (hollow?.(place) ? layers.hollow : layers.good).push(point);
            }
        }
    }
    const shown = layers.good.length + layers.hollow.length;
    const faded = selected.size > 0 ? 0.35 : 1;
    const many = layers.failed.length > 120;
    const opacity = faded * (shown > 10000 ? 0.25 : shown > LARGE ? 0.45 : 0.75);
    const small = shown > LARGE ? Math.max(3, size - 3) : size;
    const series = (name: string, points: number[][], form: string, formSize: number, itemStyle: Option, more: Option = {}): Option => {
        const large = points.length > LARGE;
        // of so many, a form could not be told, and drawing it would take minutes
        const [symbol, symbolSize] = large && form !== 'circle' ? ['rect', 3] : [form, formSize];
        return {
            type: 'scatter', id: `${name}-${at}`, name, xAxisIndex: at, yAxisIndex: at, data: points, symbol, symbolSize, itemStyle, large,
            largeThreshold: LARGE, animation: false, progressive: 0, ...more
        };
    };
    const pick = (places: Iterable<number>) => [...places].filter(place => !Number.isNaN(x[place]!))
        .map(place => [x[place]!, Number.isNaN(y[place]!) ? ground : y[place]!, place]);
    return [
        series(texts.get('state.good'), layers.good, 'circle', small, { color: theme.good, opacity }),
        series(texts.get('state.breaks'), layers.hollow, layers.hollow.length > LARGE ? 'rect' : 'circle', small, layers.hollow.length > LARGE ? { color: theme.skipped, opacity } : hollowStyle(theme.skipped, opacity)),
        series(texts.get('state.pending'), layers.pending, 'circle', size - 1, hollowStyle(theme.line, 0.7)),
        series(texts.get('state.failed'), layers.failed, CROSS, many ? Math.max(3, size - 2) : size, { color: theme.failed, opacity: faded * (many ? 0.4 : 0.9) }),
        series(texts.get('state.suspicious'), layers.suspicious, 'triangle', size + 3, { color: theme.suspicious, opacity: Math.max(0.5, faded), borderColor: theme.text, borderWidth: 0.5 }),
        series(texts.get('state.best'), pick(data.best.slice(0, 2000)), STAR, size + 8, { color: theme.best, borderColor: theme.background, borderWidth: 1 }, { z: 4 }),
        series(texts.get('state.selected'), pick(thinned(selected, 5000)), 'circle', small + 2, { color: theme.selected, borderColor: theme.background, borderWidth: 0.5, opacity: 0.9 }, { z: 5 })
    ].filter(({ data: points }) => points.length > 0);
}

function hollowStyle(borderColor: string, opacity: number): Option {
    return { color: 'transparent', borderColor, borderWidth: 1.5, opacity };
}

export const CROSS = 'path://M1,0 L5,4 L9,0 L10,1 L6,5 L10,9 L9,10 L5,6 L1,10 L0,9 L4,5 L0,1 Z';
export const STAR = 'path://M10,0 L12.9,6.6 L20,7.3 L14.6,12 L16.2,19 L10,15.3 L3.8,19 L5.4,12 L0,7.3 L7.1,6.6 Z';

/** The legend of what is drawn. */
export function legend({ theme }: Scene, series: Option[], more: Option = {}): Option {
    const named = new Map<string, Option>(series.filter(({ name }) => name).map(each => [each.name, each]));
    // the library would draw all borders thick
    const data = [...named].map(([name, { itemStyle }]) => ({ name, itemStyle: { borderWidth: itemStyle?.color === 'transparent' ? 1.5 : 0 } }));
    return {
        type: 'scroll', top: 4, right: 16, itemWidth: 16, itemHeight: 10, itemGap: 14, data,
        textStyle: { color: theme.text, fontFamily: FONT, fontSize: 12 }, pageTextStyle: { color: theme.faint }, ...more
    };
}

/** What is said where not all samples are drawn. */
export function thinnedNote({ data, texts }: Scene, most: number): string | undefined {
    return data.count > most ? texts.get('note.thinned', most, data.count) : undefined;
}

/** Whether a sample is among an even share of all, always the same ones (steps of the golden ratio fill 0 to 1 evenly). */
export function keeps(place: number, share: number): boolean {
    return share >= 1 || place * 0.6180339887498949 % 1 < share;
}

export function thinned(places: ReadonlySet<number>, most: number): number[] {
    const all = [...places];
    return all.length <= most ? all : all.filter((_, i) => keeps(i, most / all.length));
}
