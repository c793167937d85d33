import type { Option } from '../charts';
import { numberOf, type Data, type Dimension, type Row } from '../data';
import { choiceOf, type Figure, type Scene } from '../figure';
import { format } from '../numbers';
import { axis, roundRange, UPRIGHT, valueText } from '../parts/axes';
import { legend } from '../parts/cloud';
import { tipTable, tooltip } from '../parts/tip';
import { extent } from '../statistics';

const MOST_BARS = 1500;

/** What is predicted of each sample by a surrogate that has not seen it, against what it is; with two standard deviations. */
export const looPredicted: Figure = {
    name: 'looPredicted',
    fits: data => responses(data).length > 0,
    choices: (data, texts) => [choiceOf('response', texts.get('choose.response'), responses(data))],
    draw: scene => {
        const { data, texts, theme, chosen } = scene;
        const response = responses(data).find(({ name }) => name === chosen.response) ?? responses(data)[0];
        const rows = response ? rowsOf(data, response) : [];
        const ends = extent(rows.flatMap(row => [numberOf(row.actual), numberOf(row.predicted)]));
        if (!response || !ends) {
            return texts.get('empty.surrogate');
        }
        const range = roundRange(...ends, 6);
        const series = [...points(scene, rows), diagonal(scene, range.min, range.max)];
        return {
            key: 'loo ' + response.name, note: quality(scene, response, rows),
            option: {
                grid: { left: 88, right: 36, top: 40, bottom: 56 }, legend: legend(scene, series), series,
                xAxis: axis(theme, { title: texts.get('axis.actual', response.title) }, range), yAxis: axis(theme, { title: texts.get('axis.predictedOf', response.title) }, range, UPRIGHT),
                tooltip: tooltip(scene, ({ value }) => Array.isArray(value) ? tipTable(response.label, [
                    [texts.get('axis.actualShort'), valueText(response, value[0])], [texts.get('axis.predicted'), valueText(response, value[1])],
                    [texts.get('axis.error'), valueText(response, value[1] - value[0])], ['2 σ', valueText(response, 2 * value[3])]
                ]) : '')
            }
        };
    }
};

function points({ texts, theme }: Scene, rows: Row[]): Option[] {
    const all = rows.map(row => [numberOf(row.actual), numberOf(row.predicted), NaN, numberOf(row.sd)]).filter(([a, p]) => Number.isFinite(a!) && Number.isFinite(p!));
    const beyond = ([actual, predicted, , sd]: number[]) => Math.abs(predicted! - actual!) > 3 * sd!;
    const scatter = (name: string, data: number[][], color: string, symbol: string): Option => ({
        type: 'scatter', name, data, symbol, symbolSize: all.length > 1000 ? 4 : 7, itemStyle: { color, opacity: 0.8 }, large: data.length > 4000
    });
    return [
        {
            type: 'custom', silent: true, z: 1, encode: { x: 0, y: [1, 2] },
            data: all.length > MOST_BARS ? [] : all.filter(([, , , sd]) => sd! > 0).map(([actual, predicted, , sd]) => [actual, predicted! - 2 * sd!, predicted! + 2 * sd!]),
            clip: true,
            renderItem: (_: Option, api: Option) => {
                const [x, y1] = api.coord([api.value(0), api.value(1)]);
                const [, y2] = api.coord([api.value(0), api.value(2)]);
                return { type: 'line', shape: { x1: x, y1, x2: x, y2 }, style: { stroke: theme.good, opacity: 0.35, lineWidth: 1.2 } };
            }
        },
        scatter(texts.get('axis.within'), all.filter(point => !beyond(point)), theme.good, 'circle'),
        scatter(texts.get('axis.beyond'), all.filter(beyond), theme.failed, 'triangle')
    ].filter(({ data, type }) => type === 'custom' || data.length > 0);
}

function diagonal({ theme }: Scene, low: number, high: number): Option {
    return { type: 'line', data: [[low, low], [high, high]], symbol: 'none', silent: true, z: 1, lineStyle: { color: theme.faint, width: 1.2, type: 'dashed' } };
}

function quality({ data, texts }: Scene, response: Dimension, rows: Row[]): string {
    const row = data.rows('surrogates').find(each => each.response === response.name);
    return row ? texts.get('note.quality', begun(String(row.model ?? '')), share(numberOf(row.q2)), valueText(response, numberOf(row.rmse)), String(row.n ?? rows.length))
        : texts.get('note.left', rows.length);
}

/** What is not 1 is not rounded to it. */
function share(q2: number): string {
    return q2 < 1 && format(q2) === '1' ? '0.9999…' : format(q2);
}

function begun(text: string): string {
    return text.charAt(0).toUpperCase() + text.slice(1);
}

function responses(data: Data): Dimension[] {
    return data.responses.filter(response => rowsOf(data, response).length > 0);
}

function rowsOf(data: Data, response: Dimension): Row[] {
    return data.rows('looPredictions').filter(row => row.response === response.name);
}
