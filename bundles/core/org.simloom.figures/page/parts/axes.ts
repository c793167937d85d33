import type { Option } from '../charts';
import type { Dimension } from '../data';
import { format, tick, withUnit } from '../numbers';
import type { Theme } from '../theme';
import { levels } from '../statistics';
import { FONT } from '../theme';

export interface Range {
    min: number;
    max: number;
    /** Steps from the smallest value on, where it does not name its ticks. */
    interval?: number;
    ticks?: number[];
}

/** A range with round ends around others; where all values are the same, some room around it. */
export function roundRange(low: number, high: number, steps = 5): Range {
    if (!(high > low)) {
        const room = Math.abs(low) * 0.1 || 1;
        return roundRange(low - room, low + room, steps);
    }
    const power = 10 ** Math.floor(Math.log10((high - low) / steps));
    const factor = (high - low) / steps / power;
    const interval = power * (factor <= 1 ? 1 : factor <= 2 ? 2 : factor <= 2.5 ? 2.5 : factor <= 5 ? 5 : 10);
    const clean = (value: number) => Number(value.toPrecision(12));
    return { min: clean(Math.floor(low / interval + 1e-9) * interval), max: clean(Math.ceil(high / interval - 1e-9) * interval), interval: clean(interval) };
}

/** The range of the axis of a dimension, with its limit where that is not far away; `null` where it has no value at all. */
export function rangeOf(dimension: Dimension, steps = 5, more: number[] = []): Range | null {
    if (dimension.choices.length > 0) {
        return { min: -0.5, max: dimension.choices.length - 0.5, ticks: dimension.choices.map((_, i) => i) };
    }
    const ends = [...dimension.extent ?? [], ...dimension.range ?? [], ...more].filter(Number.isFinite);
    if (ends.length === 0) {
        return null;
    }
    let low = Math.min(...ends);
    let high = Math.max(...ends);
    const { limit } = dimension;
    const room = 2 * (high - low) || Math.abs(high) || 1;
    if (limit !== null && limit > low - room && limit < high + room) {
        low = Math.min(low, limit);
        high = Math.max(high, limit);
    }
    const range = roundRange(low, high, steps);
    return dimension.integer && range.interval! < 1 ? { min: Math.floor(low), max: Math.ceil(high), interval: 1 } : range;
}

/** A range of whole numbers, such as of samples, that ends with the last one. */
export function wholeRange(low: number, high: number, steps = 8): Range {
    const { min, interval } = roundRange(low, high, steps);
    return { min: Math.max(0, Math.floor(min)), max: Math.max(high, low + 1), interval: Math.max(1, interval!) };
}

/** A range with little room around others, for small grids. */
export function tightRange(low: number, high: number, steps = 3, room = 0.06): Range {
    if (!(high > low)) {
        return roundRange(low, high, steps);
    }
    const more = room * (high - low);
    return { min: low - more, max: high + more, ticks: levels(low - more, high + more, steps) };
}

/** The tight range of a dimension; `null` where it has no value at all. */
export function tightRangeOf(dimension: Dimension, steps = 3): Range | null {
    return dimension.choices.length > 0 || !dimension.extent ? rangeOf(dimension, steps) : tightRange(...dimension.extent, steps);
}

/** An axis of numbers, or of choices. */
export function axis(theme: Theme, of: { title?: string; choices?: string[] }, range: Range | null, more: Option = {}): Option {
    const choices = of.choices ?? [];
    const { ticks, ...ends } = range ?? {};
    return {
        type: 'value', ...ends, name: of.title ?? '', nameLocation: 'middle', nameGap: 30,
        nameTextStyle: { color: theme.text, fontFamily: FONT, fontSize: 13 },
        axisLine: { show: true, onZero: false, lineStyle: { color: theme.line } }, splitLine: { lineStyle: { color: theme.grid } },
        ...more,
        axisTick: { show: true, lineStyle: { color: theme.line }, ...placed(ticks), ...more.axisTick },
        axisLabel: {
            ...placed(ticks),
            color: theme.faint, fontFamily: FONT, hideOverlap: true,
            formatter: choices.length > 0 ? (value: number) => choices[value] ?? '' : tick,
            ...more.axisLabel
        }
    };
}

/** Where labels and ticks of an axis stand. */
export function placed(ticks: number[] | undefined): Option {
    return ticks ? { customValues: ticks } : {};
}

/** Axes of a y direction have their names upright beside long labels. */
export const UPRIGHT = { nameRotate: 90, nameGap: 52 };

/** How a limit is written. */
export function limitText(dimension: Dimension): string {
    const sign = dimension.keep === 'below' ? '≤ ' : dimension.keep === 'above' ? '≥ ' : '';
    return sign + withUnit(dimension.limit, dimension.unit);
}

/** The limit of a dimension as a line across a grid; nothing where there is none or the axis does not reach it. */
export function limitLine(theme: Theme, dimension: Dimension, range: Range | null, direction: 'x' | 'y', label = true): Option | undefined {
    const { limit } = dimension;
    if (limit === null || range === null || limit < range.min || limit > range.max) {
        return undefined;
    }
    return {
        silent: true, symbol: 'none', animation: false,
        lineStyle: { color: theme.limit, width: 1.5, type: 'dashed' },
        label: {
            show: label, formatter: limitText(dimension), color: theme.limit, fontFamily: FONT, fontWeight: 'bold',
            position: 'insideEndTop', textBorderColor: theme.background, textBorderWidth: 3
        },
        data: [direction === 'y' ? { yAxis: limit } : { xAxis: limit }]
    };
}

/** A value of a dimension for people. */
export function valueText(dimension: Dimension, value: number): string {
    return dimension.choices.length > 0 ? dimension.choices[value] ?? format(NaN) : withUnit(value, dimension.unit);
}
