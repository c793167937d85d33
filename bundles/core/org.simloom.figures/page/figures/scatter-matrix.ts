import type { Option } from '../charts';
import type { Data, Dimension } from '../data';
import { choiceOf, type Drawing, type Figure, type Scene } from '../figure';
import { format } from '../numbers';
import { axis, tightRangeOf } from '../parts/axes';
import { cloud, legend, thinnedNote } from '../parts/cloud';
import { sampleTip } from '../parts/tip';
import { wrapped } from '../parts/words';
import { bins, correlation, sorted } from '../statistics';
import { FONT } from '../theme';

const MOST_DIMENSIONS = 7;
const MOST_POINTS = 4000;
const LEAST_CELL = 62;
const FEW = 2;
const NAME_LINES = 3;
const NAME_SIZE = 11.5;
const NAME_HEIGHT = 14;
const NAME_GAP = 46;

/** Each quantity against each: points below the diagonal, their correlation above, how values are spread on it. */
export const scatterMatrix: Figure = {
    name: 'scatterMatrix',
    fits: data => data.count >= FEW && chosenDimensions(data, undefined, MOST_DIMENSIONS).length >= FEW,
    choices: (data, texts, _, width) => data.dimensions.length > mostIn(width) ? [choiceOf('response', texts.get('choose.around'), data.responses)] : [],
    draw: scene => {
        const dimensions = chosenDimensions(scene.data, scene.chosen.response, mostIn(scene.width));
        const { texts } = scene;
        return scene.data.count < FEW ? texts.get('empty.few', FEW, scene.data.count) : dimensions.length < FEW ? texts.get('empty.dimensions') : drawn(scene, dimensions);
    }
};

function drawn(scene: Scene, dimensions: Dimension[]): Drawing {
    const { data, theme, texts } = scene;
    const n = dimensions.length;
    const option: Option = { grid: [], xAxis: [], yAxis: [], series: [], graphic: [], tooltip: sampleTip(scene) };
    const brush: [Float64Array, Float64Array][] = [];
    const height = Math.max(scene.height, 80 * n + 118);
    const area = { left: 110, top: 34, width: scene.width - 126, height: height - 34 - 84 };
    const [w, h] = [area.width / n, area.height / n];
    dimensions.forEach((down, row) => dimensions.forEach((across, column) => {
        const place = { left: area.left + column * w + 4, top: area.top + row * h + 4, width: w - 8, height: h - 8 };
        if (column > row) {
            option.graphic.push(...coefficient(scene, correlation(across.values, down.values), place));
            return;
        }
        const at = option.grid.length;
        const [x, y] = [tightRangeOf(across), tightRangeOf(down)];
        const [bottom, left] = [row === n - 1, column === 0];
        option.grid.push({ ...place, show: true, borderColor: theme.grid, backgroundColor: 'transparent', outerBoundsMode: 'none' });
        option.xAxis.push(axis(theme, { title: bottom ? short(across, w - 10) : '', choices: across.choices }, x, { ...small(bottom), gridIndex: at, nameGap: 22, nameTextStyle: { ...name(scene), verticalAlign: 'top' } }));
        if (row === column) {
            option.yAxis.push(axis(theme, { title: left ? short(down, h - 4) : '' }, null, { ...small(false), gridIndex: at, nameGap: NAME_GAP, nameRotate: 90, nameTextStyle: name(scene), min: 0, axisLabel: { show: false } }));
            option.series.push(histogram(scene, across, at));
            brush.push([across.values, new Float64Array(0)]);
        } else {
            option.yAxis.push(axis(theme, { title: left ? short(down, h - 4) : '', choices: down.choices }, y, { ...small(left), gridIndex: at, nameGap: NAME_GAP, nameRotate: 90, nameTextStyle: name(scene) }));
            option.series.push(...cloud(scene, across.values, down.values, { at, most: MOST_POINTS, size: n > 4 ? 5 : 6, ground: y?.min ?? NaN }));
            brush.push([across.values, down.values]);
        }
    }));
    const left = data.dimensions.length > n ? texts.get('note.dimensions', n, data.dimensions.length) : undefined;
    return {
        key: 'matrix ' + dimensions.map(({ name }) => name).join(' '), height: 80 * n + 118, brush,
        note: [left, thinnedNote(scene, MOST_POINTS)].filter(Boolean).join(' '),
        option: { ...option, legend: legend(scene, option.series.filter((series: Option) => series.type === 'scatter')) }
    };
}

function name({ theme }: Scene): Option {
    return { color: theme.text, fontFamily: FONT, fontSize: NAME_SIZE, fontWeight: 'bold', lineHeight: NAME_HEIGHT };
}

function small(labels: boolean): Option {
    return {
        splitLine: { show: false }, axisTick: { show: labels },
        axisLabel: { show: labels, fontSize: 10.5, showMinLabel: null }
    };
}

/** The coefficient, the larger and the more coloured the stronger. */
function coefficient({ theme }: Scene, r: number, { left, top, width, height }: Record<string, number>): Option[] {
    const strength = Number.isNaN(r) ? 0 : Math.abs(r);
    const colour = Number.isNaN(r) ? theme.faint : r >= 0 ? theme.good : theme.failed;
    const shape = { x: left!, y: top!, width: width!, height: height! };
    return [
        { type: 'rect', silent: true, shape, style: { fill: colour, opacity: 0.04 + 0.22 * strength }, z: 0 },
        {
            type: 'text', silent: true, x: left! + width! / 2, y: top! + height! / 2,
            style: {
                text: Number.isNaN(r) ? '–' : format(Number(r.toFixed(2))), fontFamily: FONT, fontSize: Math.min(12 + 10 * strength, width! / 3.4), fontWeight: strength > 0.5 ? 'bold' : 'normal',
                fill: theme.text, align: 'center', verticalAlign: 'middle'
            }
        }
    ];
}

function histogram({ theme }: Scene, dimension: Dimension, at: number): Option {
    const values = sorted(dimension.values);
    const { from, width, counts } = values.length > 0 ? choiceBins(dimension, values) ?? bins(values, 24) : { from: 0, width: 1, counts: [] };
    return {
        type: 'custom', id: 'histogram-' + at, xAxisIndex: at, yAxisIndex: at, silent: true, encode: { x: [0, 1], y: 2 },
        data: counts.map((count, i) => [from + i * width, from + (i + 1) * width, count]),
        renderItem: (_: Option, api: Option) => {
            const [left, top] = api.coord([api.value(0), api.value(2)]);
            const [right, bottom] = api.coord([api.value(1), 0]);
            return { type: 'rect', shape: { x: left, y: top, width: Math.max(1, right - left - 1), height: bottom - top }, style: { fill: theme.line, opacity: 0.75 } };
        }
    };
}

function choiceBins(dimension: Dimension, values: Float64Array) {
    if (dimension.choices.length === 0) {
        return null;
    }
    return { from: -0.5, width: 1, counts: dimension.choices.map((_, choice) => values.filter(value => value === choice).length) };
}

/** As many as there is room for beside each other. */
function mostIn(width: number): number {
    return Math.max(3, Math.min(MOST_DIMENSIONS, Math.floor((width - 126) / LEAST_CELL)));
}

/** All quantities with values; of many, a response and those that go most with it. */
function chosenDimensions(data: Data, around: string | undefined, most: number): Dimension[] {
    const all = data.dimensions.filter(({ extent }) => extent !== null);
    if (all.length <= most) {
        return all;
    }
    const response = data.response(around) ?? data.responses.find(({ extent }) => extent !== null) ?? all[0]!;
    const strength = new Map(all.map(each => [each, Math.abs(correlation(each.values, response.values)) || 0]));
    const others = all.filter(each => each !== response).sort((a, b) => strength.get(b)! - strength.get(a)!).slice(0, most - 1);
    return all.filter(each => each === response || others.includes(each));
}

/** As much of a title as there is room for, the unit being what is left out first. */
function short({ title, label }: Dimension, room: number): string {
    const whole = wrapped(title, room, NAME_LINES, NAME_SIZE, true);
    return whole.includes('…') ? wrapped(label, room, NAME_LINES, NAME_SIZE, true) : whole;
}
