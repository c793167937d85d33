import type { Option } from '../charts';
import { numberOf, type Data, type Dimension, type Row } from '../data';
import { choiceOf, type Figure } from '../figure';
import { format } from '../numbers';
import { axis } from '../parts/axes';
import { legend } from '../parts/cloud';
import { tipTable, tooltip } from '../parts/tip';
import { FONT } from '../theme';
import { nameAxis, whiskers } from './bars';

const MOST = 20;

/** First-order and total Sobol' indices with their confidence intervals, the strongest variable first. */
export const sobolBars: Figure = {
    name: 'sobolBars',
    fits: data => responses(data).length > 0,
    choices: (data, texts) => [choiceOf('response', texts.get('choose.response'), responses(data))],
    draw: scene => {
        const { data, texts, theme, chosen } = scene;
        const response = responses(data).find(({ name }) => name === chosen.response) ?? responses(data)[0];
        const all = response ? rowsOf(data, response).sort((a, b) => numberOf(b.total) - numberOf(a.total)) : [];
        const rows = all.slice(0, MOST);
        if (!rows.some(row => Number.isFinite(numberOf(row.first)) || Number.isFinite(numberOf(row.total)))) {
            return texts.get('empty.indices');
        }
        const bar = (key: 'first' | 'total', color: string): Option => ({
            type: 'bar', name: texts.get(`axis.${key}`), data: rows.map(row => numberOf(row[key])), itemStyle: { color }, barGap: '8%', barCategoryGap: '32%'
        });
        const whisker = (key: 'first' | 'total', offset: number) => whiskers(theme,
            rows.map((row, i) => [i, numberOf(row[key + 'Low']), numberOf(row[key + 'High'])]).filter(([, low, high]) => Number.isFinite(low!) && Number.isFinite(high!)),
            { offset, across: false });
        // two bars share 68 % of a category's width
        const series = [bar('first', theme.good), bar('total', theme.second), whisker('first', -0.177), whisker('total', 0.177)];
        const ends = rows.flatMap(row => ['first', 'total', 'firstLow', 'firstHigh', 'totalLow', 'totalHigh'].map(key => numberOf(row[key]))).filter(Number.isFinite);
        const { inverse: _, ...names } = nameAxis(theme, rows.map(row => data.labelOf(row.variable)));
        return {
            key: `sobol ${response!.name} ${rows.length}`, note: all.length > MOST ? texts.get('note.largest', MOST, all.length) : undefined,
            option: {
                grid: { left: 72, right: 24, top: 40, bottom: 12, outerBoundsMode: 'same', outerBoundsContain: 'axisLabel', outerBounds: { left: 24, right: 16, top: 36, bottom: 12 } },
                xAxis: { ...names, axisLabel: { color: theme.text, fontFamily: FONT, fontSize: 12, interval: 0, rotate: rows.length > 8 ? 35 : 0, width: 120, overflow: 'truncate' } },
                yAxis: axis(theme, { title: texts.get('axis.index') }, null, { nameGap: 44, min: Math.min(0, Math.floor(Math.min(...ends) * 10) / 10), max: Math.max(1, Math.ceil(Math.max(...ends) * 10) / 10) }),
                legend: legend(scene, series.slice(0, 2)), series,
                tooltip: {
                    ...tooltip(scene, () => ''), trigger: 'axis', axisPointer: { type: 'shadow' },
                    formatter: (params: Option[]) => tipOf(data, rows[params[0]?.dataIndex as number], texts.get('axis.first'), texts.get('axis.total'))
                }
            }
        };
    }
};

function tipOf(data: Data, row: Row | undefined, first: string, total: string): string {
    const line = (label: string, key: string) => [label, format(numberOf(row![key]), 3), Number.isFinite(numberOf(row![key + 'Low']))
        ? `[${format(numberOf(row![key + 'Low']), 3)}, ${format(numberOf(row![key + 'High']), 3)}]` : ''];
    return row ? tipTable(data.labelOf(row.variable), [line(first, 'first'), line(total, 'total')]) : '';
}

function responses(data: Data): Dimension[] {
    return data.responses.filter(response => rowsOf(data, response).length > 0);
}

function rowsOf(data: Data, response: Dimension): Row[] {
    return data.rows('sobolIndices').filter(row => row.response === response.name);
}
