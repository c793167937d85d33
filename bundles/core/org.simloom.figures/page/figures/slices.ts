import type { Option } from '../charts';
import type { Data, Dimension } from '../data';
import { choiceOf, type Drawing, type Figure, type Scene } from '../figure';
import { format } from '../numbers';
import { axis, limitLine, rangeOf, tightRange, valueText, type Range } from '../parts/axes';
import { legend } from '../parts/cloud';
import { tipTable, tooltip } from '../parts/tip';
import type { SliceSheet } from '../sheet';
import { extent } from '../statistics';

const MOST = 12;

/** What a surrogate predicts along each variable, with the band it is sure of. */
export const slices: Figure = {
    name: 'slices',
    fits: data => responses(data).length > 0,
    choices: (data, texts) => [choiceOf('response', texts.get('choose.response'), responses(data))],
    draw: scene => {
        const response = responses(scene.data).find(({ name }) => name === scene.chosen.response) ?? responses(scene.data)[0];
        const all = response ? slicesOf(scene.data, response) : [];
        const ends = extent(all.flatMap(({ mean, low = [], high = [] }) => [...mean, ...low, ...high]).map(value => value ?? NaN));
        const range = response && ends && rangeOf({ ...response, extent: ends }, 4);
        return response && range ? drawn(scene, response, all, range) : scene.texts.get('empty.surrogate');
    }
};

function drawn(scene: Scene, response: Dimension, all: SliceSheet[], range: Range): Drawing {
    const { texts, theme, width } = scene;
    const shown = all.slice(0, MOST);
    const columns = Math.max(1, Math.min(shown.length, Math.floor((width - 40) / 240), shown.length > 4 ? Math.ceil(Math.sqrt(shown.length)) : 4));
    const rows = Math.ceil(shown.length / columns);
    const height = Math.max(scene.height, 40 + 210 * rows);
    const cell = { width: (width - 84) / columns, height: (height - 36) / rows };
    const option: Option = { grid: [], xAxis: [], yAxis: [], series: [] };
    shown.forEach((slice, i) => {
        const variable = scene.data.dimension(slice.variable);
        const [row, column] = [Math.floor(i / columns), i % columns];
        const title = variable ?? { title: slice.variable };
        option.grid.push({ left: 74 + column * cell.width, top: 40 + row * cell.height, width: cell.width - 20, height: cell.height - 62, outerBoundsMode: 'none' });
        option.xAxis.push(axis(theme, title, tightRange(slice.x[0]!, slice.x[slice.x.length - 1]!, 4, 0), { gridIndex: i, nameGap: 26, splitLine: { show: false } }));
        option.yAxis.push(axis(theme, { title: column === 0 ? response.title : '' }, range, { gridIndex: i, nameGap: 50, axisLabel: { show: column === 0 } }));
        option.series.push(...lines(scene, response, slice, i, range, column === columns - 1 || i === shown.length - 1));
    });
    return {
        key: `slices ${response.name} ${shown.length} ${columns}`, height,
        note: all.length > MOST ? texts.get('note.largest', MOST, all.length) : undefined,
        option: {
            ...option, legend: legend(scene, option.series),
            tooltip: {
                ...tooltip(scene, () => ''), trigger: 'axis',
                formatter: (params: Option[]) => tipOf(scene, response, shown[params[0]?.axisIndex as number], params[0]?.dataIndex)
            }
        }
    };
}

function lines(scene: Scene, response: Dimension, { x, mean, low, high, at, variable }: SliceSheet, i: number, range: Range, limitLabel: boolean): Option[] {
    const { texts, theme } = scene;
    const place = Number(at?.[variable] ?? NaN);
    const markLine = limitLine(theme, response, range, 'y', limitLabel) ?? { silent: true, symbol: 'none', data: [], label: { show: false } };
    if (Number.isFinite(place)) {
        markLine.data.push({ xAxis: place, lineStyle: { color: theme.faint, type: 'dashed', width: 1 }, label: { show: false } });
    }
    const line: Option = {
        type: 'line', id: 'mean-' + i, name: texts.get('axis.predicted'), xAxisIndex: i, yAxisIndex: i, data: x.map((each, k) => [each, mean[k]]), symbol: 'none',
        lineStyle: { color: theme.good, width: 2 }, itemStyle: { color: theme.good }, markLine
    };
    return low && high ? [band(scene, x, low, high, i), line] : [line];
}

/** A band as one shape: a stack of lines could not lie below zero. */
function band({ texts, theme }: Scene, x: number[], low: (number | null)[], high: (number | null)[], i: number): Option {
    const known = x.map((each, k) => [each, low[k], high[k]]).filter((point): point is number[] => point.every(value => typeof value === 'number'));
    return {
        type: 'custom', id: 'band-' + i, name: texts.get('axis.band'), xAxisIndex: i, yAxisIndex: i, silent: true, clip: true, z: 1, itemStyle: { color: theme.band },
        data: [0], encode: { x: -1, y: -1 },
        renderItem: (_: Option, api: Option) => ({
            type: 'polygon', style: { fill: theme.band },
            shape: { points: [...known.map(([each, , top]) => api.coord([each, top])), ...[...known].reverse().map(([each, bottom]) => api.coord([each, bottom]))] }
        })
    };
}

function tipOf({ data, texts }: Scene, response: Dimension, slice: SliceSheet | undefined, k: number | undefined): string {
    if (!slice || k === undefined) {
        return '';
    }
    const variable = data.dimension(slice.variable);
    const at = variable ? valueText(variable, slice.x[k]!) : format(slice.x[k]);
    return tipTable(`${data.labelOf(slice.variable)} = ${at}`, [
        [texts.get('axis.predicted'), valueText(response, slice.mean[k] ?? NaN)],
        ...slice.low && slice.high ? [[texts.get('axis.band'), `${format(slice.low[k])} … ${valueText(response, slice.high[k] ?? NaN)}`]] : []
    ]);
}

function responses(data: Data): Dimension[] {
    return data.responses.filter(response => slicesOf(data, response).length > 0);
}

function slicesOf(data: Data, response: Dimension): SliceSheet[] {
    return (data.sheet.slices ?? []).filter(slice => slice.response === response.name && slice.mean.some(value => value !== null));
}
