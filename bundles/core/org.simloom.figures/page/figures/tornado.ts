import type { Option } from '../charts';
import { numberOf, type Data, type Dimension } from '../data';
import { choiceOf, type Drawing, type Figure, type Scene } from '../figure';
import { format, withUnit } from '../numbers';
import { axis, tightRange, valueText, type Range } from '../parts/axes';
import { legend } from '../parts/cloud';
import { tipTable, tooltip } from '../parts/tip';
import { extent, levels } from '../statistics';
import { FONT } from '../theme';
import { nameAxis } from './bars';

const MOST = 25;
const RIGHT = 40;

interface Bar {
    name: string;
    /** Values at the low and at the high end of the variable. */
    low: number;
    high: number;
    ends?: [string, string];
}

/** How much each variable moves a response: effects of a design, or how far a prediction goes between both ends of a variable. */
export const tornado: Figure = {
    name: 'tornado',
    fits: data => responses(data).length > 0,
    choices: (data, texts) => [choiceOf('response', texts.get('choose.response'), responses(data))],
    draw: scene => {
        const response = responses(scene.data).find(({ name }) => name === scene.chosen.response) ?? responses(scene.data)[0];
        if (!response) {
            return scene.texts.get('empty.effects');
        }
        const effects = ofEffects(scene.data, response);
        const bars = effects.length > 0 ? effects : ofSlices(scene.data, response);
        return bars.length > 0 ? drawn(scene, response, bars, effects.length > 0) : scene.texts.get('empty.effects');
    }
};

function drawn(scene: Scene, response: Dimension, all: Bar[], effects: boolean): Drawing {
    const { texts, theme } = scene;
    const bars = [...all].sort((a, b) => Math.abs(b.high - b.low) - Math.abs(a.high - a.low)).slice(0, MOST);
    const middle = effects ? 0 : ofMiddle(scene.data, response);
    const [low, high] = extent(bars.flatMap(bar => effects ? [bar.high] : [bar.low, bar.high]).concat(middle)) ?? [0, 1];
    const left = Math.min(190, Math.round(scene.width * 0.28));
    const words = bars.flatMap(bar => effects ? [format(bar.high)] : bar.ends ?? []);
    const need = 14 + Math.max(...words.map(widthOf));
    const range = roomyRange(low, high, scene.width - left - RIGHT, effects && low >= 0 ? 8 : need, effects && high <= 0 ? 8 : need);
    const side = (name: string, color: string, value: (bar: Bar) => number, end: 0 | 1): Option => ({
        type: 'custom', name, itemStyle: { color }, encode: { x: [1, 2], y: 0 }, data: bars.map((bar, row) => [row, middle, value(bar)]),
        renderItem: (_: Option, api: Option) => {
            const row = api.value(0);
            const [from, y] = api.coord([api.value(1), row]);
            const [to] = api.coord([api.value(2), row]);
            const height = Math.min(36, api.size([0, 1])[1] * 0.66);
            const label = effects ? format(api.value(2)) : bars[row]?.ends?.[end] ?? '';
            // both ends of a variable may be on one side of the middle: the nearer one is then named on the other side
            const other = end === 0 ? bars[row]!.high : bars[row]!.low;
            const crowded = !effects && (value(bars[row]!) - middle) * (other - middle) > 0 && Math.abs(value(bars[row]!) - middle) < Math.abs(other - middle);
            const right = crowded ? to < from : to >= from;
            const beside = crowded ? from : to;
            return {
                type: 'group',
                children: Number.isNaN(to) ? [] : [
                    { type: 'rect', shape: { x: Math.min(from, to), y: y - height / 2, width: Math.abs(to - from), height }, style: { fill: color, opacity: 0.88 } },
                    { type: 'text', silent: true, x: beside + (right ? 5 : -5), y, style: { text: label, fill: theme.faint, fontFamily: FONT, fontSize: 11, align: right ? 'left' : 'right', verticalAlign: 'middle' } }
                ]
            };
        }
    });
    const series = effects
        ? [side(texts.get('axis.raises'), theme.good, bar => bar.high >= 0 ? bar.high : NaN, 1), side(texts.get('axis.lowers'), theme.second, bar => bar.high < 0 ? bar.high : NaN, 0)]
        : [side(texts.get('axis.atLow'), theme.second, bar => bar.low, 0), side(texts.get('axis.atHigh'), theme.good, bar => bar.high, 1)];
    return {
        key: `tornado ${response.name} ${bars.length}`, height: 110 + 34 * bars.length,
        note: all.length > MOST ? texts.get('note.largest', MOST, all.length) : effects ? undefined : texts.get('note.fromSlices'),
        option: {
            grid: { left, right: RIGHT, top: 40, bottom: 56 }, yAxis: nameAxis(theme, bars.map(({ name }) => scene.data.labelOf(name)), left - 16),
            xAxis: axis(theme, { title: effects ? texts.get('axis.effect', response.title) : response.title }, range),
            legend: legend(scene, series), series,
            tooltip: tooltip(scene, ({ value }) => {
                const bar = bars[value?.[0]];
                return !bar ? '' : tipTable(scene.data.labelOf(bar.name), effects ? [[texts.get('axis.effect', response.label), withUnit(bar.high, response.unit)]]
                    : [[bar.ends?.[0] ?? '', valueText(response, bar.low)], [bar.ends?.[1] ?? '', valueText(response, bar.high)]]);
            })
        }
    };
}

/** About how wide the text of a bar is, in pixels; Hangul is as wide as it is high. */
function widthOf(text: string): number {
    return [...text].reduce((width, letter) => width + (letter > '\u2e80' ? 11 : 6.4), 0);
}

/** A range that leaves so many pixels free at its ends that texts beside the longest bars do not touch what is outside. */
function roomyRange(low: number, high: number, width: number, before: number, behind: number): Range {
    if (!(high > low)) {
        return tightRange(low, high, 6);
    }
    const pixel = (high - low) / Math.max(width / 3, width - before - behind);
    const [min, max] = [low - before * pixel, high + behind * pixel];
    return { min, max, ticks: levels(min, max, 6) };
}

function responses(data: Data): Dimension[] {
    return data.responses.filter(response => ofEffects(data, response).length > 0 || ofSlices(data, response).length > 1);
}

function ofEffects(data: Data, response: Dimension): Bar[] {
    return data.rows('effects').filter(row => row.response === response.name && Number.isFinite(numberOf(row.effect)))
        .map(row => ({ name: String(row.variable), low: 0, high: numberOf(row.effect) }));
}

function ofSlices(data: Data, response: Dimension): Bar[] {
    return (data.sheet.slices ?? []).filter(slice => slice.response === response.name).map(slice => {
        const variable = data.dimension(slice.variable);
        const last = slice.x.length - 1;
        const text = (x: number | undefined) => variable && x !== undefined ? valueText(variable, x) : format(x);
        return { name: slice.variable, low: slice.mean[0] ?? NaN, high: slice.mean[last] ?? NaN, ends: [text(slice.x[0]), text(slice.x[last])] as [string, string] };
    }).filter(({ low, high }) => Number.isFinite(low) && Number.isFinite(high));
}

/** What is predicted where all slices meet. */
function ofMiddle(data: Data, response: Dimension): number {
    for (const slice of (data.sheet.slices ?? []).filter(each => each.response === response.name)) {
        const at = Number(slice.at?.[slice.variable] ?? (slice.x[0]! + slice.x[slice.x.length - 1]!) / 2);
        const nearest = slice.x.reduce((best, x, i) => Math.abs(x - at) < Math.abs(slice.x[best]! - at) ? i : best, 0);
        if (Number.isFinite(slice.mean[nearest] ?? NaN)) {
            return slice.mean[nearest]!;
        }
    }
    return 0;
}
