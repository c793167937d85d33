import type { Option } from '../charts';
import type { Dimension } from '../data';
import { format, tick, withUnit } from '../numbers';
import type { Theme } from '../theme';
import { FONT } from '../theme';

export interface Range {
    min: number;
    max: number;
    interval: number;
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
        return { min: -0.5, max: dimension.choices.length - 0.5, interval: 1 };
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
    return dimension.integer && range.interval < 1 ? { min: Math.floor(low), max: Math.ceil(high), interval: 1 } : range;
}

/** An axis of numbers, or of choices. */
export function axis(theme: Theme, of: { title?: string; choices?: string[] }, range: Range | null, more: Option = {}): Option {
    const choices = of.choices ?? [];
    return {
        type: 'value', ...range ?? {}, name: of.title ?? '', nameLocation: 'middle', nameGap: 30,
        nameTextStyle: { color: theme.text, fontFamily: FONT, fontSize: 13 },
        axisLine: { show: true, lineStyle: { color: theme.line } }, axisTick: { show: true, lineStyle: { color: theme.line } },
        splitLine: { lineStyle: { color: theme.grid } },
        ...more,
        axisLabel: {
            color: theme.faint, fontFamily: FONT, hideOverlap: true,
            formatter: choices.length > 0 ? (value: number) => choices[value] ?? '' : tick,
            ...more.axisLabel
        }
    };
}

/** A grid that makes room for the labels of its axes by itself. */
export function grid(top = 40, right = 24): Option {
    return { left: 16, right, top, bottom: 12, outerBoundsMode: 'same', outerBoundsContain: 'all', outerBounds: { left: 14, right, top: top - 8, bottom: 10 } };
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
            position: direction === 'y' ? 'insideEndTop' : 'end', textBorderColor: theme.background, textBorderWidth: 3
        },
        data: [direction === 'y' ? { yAxis: limit } : { xAxis: limit }]
    };
}

/** A value of a dimension for people. */
export function valueText(dimension: Dimension, value: number): string {
    return dimension.choices.length > 0 ? dimension.choices[value] ?? format(NaN) : withUnit(value, dimension.unit);
}
