import type { Option } from '../charts';
import { numberOf, type Data, type Dimension, type Row } from '../data';
import { choiceOf, type Figure, type Scene } from '../figure';
import { withUnit } from '../numbers';
import { axis, roundRange, UPRIGHT, type Range } from '../parts/axes';
import { legend } from '../parts/cloud';
import { tipTable, tooltip } from '../parts/tip';
import { FONT } from '../theme';

// Garcia Sanchez et al. (2014) read sigma/mu* so: below 0.1 nearly linear, below 0.5 monotonic, below 1 almost monotonic
const RATIOS = [0.1, 0.5, 1];

/** Elementary effects: how strong (mu*) against how uneven (sigma), which means bent or entangled with others. */
export const morris: Figure = {
    name: 'morris',
    fits: data => responses(data).length > 0,
    choices: (data, texts) => [choiceOf('response', texts.get('choose.response'), responses(data))],
    draw: scene => {
        const { data, texts, theme, chosen } = scene;
        const response = responses(data).find(({ name }) => name === chosen.response) ?? responses(data)[0];
        const rows = response ? rowsOf(data, response).filter(row => Number.isFinite(numberOf(row.muStar)) && Number.isFinite(numberOf(row.sigma))) : [];
        if (!response || rows.length === 0) {
            return texts.get('empty.effects');
        }
        const strongest = Math.max(...rows.map(row => Math.max(numberOf(row.muStar), numberOf(row.muStarHigh) || 0)));
        if (!(strongest > 0)) {
            return texts.get('empty.noEffect', response.label);
        }
        const x = roundRange(0, strongest * 1.08, 6);
        const y = roundRange(0, Math.max(...rows.map(row => numberOf(row.sigma)), strongest * 0.2) * 1.08, 5);
        const series = [...points(scene, rows), ...RATIOS.map((ratio, i) => ratioLine(scene, ratio, i, x, y))];
        return {
            key: 'morris ' + response.name,
            option: {
                grid: { left: 88, right: 76, top: 40, bottom: 56 }, legend: legend(scene, series), series,
                xAxis: axis(theme, { title: 'μ*  ' + unitOf(response) }, x), yAxis: axis(theme, { title: 'σ  ' + unitOf(response) }, y, UPRIGHT),
                tooltip: tooltip(scene, ({ data: item }) => item?.row ? tipTable(data.labelOf(item.row.variable), ['muStar', 'mu', 'sigma']
                    .map((key, i) => [['μ*', 'μ', 'σ'][i]!, withUnit(numberOf(item.row[key]), response.unit)])) : '')
            }
        };
    }
};

function points({ data, theme, texts }: Scene, rows: Row[]): Option[] {
    const names = [...rows].sort((a, b) => numberOf(b.muStar) - numberOf(a.muStar));
    return [
        {
            type: 'scatter', name: texts.get('axis.variables'), symbolSize: 11, itemStyle: { color: theme.good, borderColor: theme.background, borderWidth: 1 },
            data: names.map(row => ({ value: [numberOf(row.muStar), numberOf(row.sigma)], row, label: { formatter: () => data.labelOf(row.variable) } })),
            label: { show: true, position: 'top', color: theme.text, fontFamily: FONT, fontSize: 12, textBorderColor: theme.background, textBorderWidth: 3 },
            labelLayout: { hideOverlap: true, moveOverlap: 'shiftY' }
        },
        {
            type: 'custom', silent: true, data: names.map(row => [numberOf(row.sigma), numberOf(row.muStarLow), numberOf(row.muStarHigh)]).filter(values => values.every(Number.isFinite)),
            encode: { x: [1, 2], y: 0 },
            renderItem: (_: Option, api: Option) => {
                const [left, y] = api.coord([api.value(1), api.value(0)]);
                const [right] = api.coord([api.value(2), api.value(0)]);
                return { type: 'line', shape: { x1: left, y1: y, x2: right, y2: y }, style: { stroke: theme.good, lineWidth: 1.4 } };
            }
        }
    ];
}

function ratioLine({ theme }: Scene, ratio: number, i: number, x: Range, y: Range): Option {
    const end = Math.min(x.max, y.max / ratio);
    return {
        type: 'line', id: 'ratio-' + i, data: [[0, 0], [end, end * ratio]], symbol: 'none', silent: true, z: 1, lineStyle: { color: theme.faint, width: 1, type: ['dotted', 'dashed', 'solid'][i] },
        endLabel: { show: true, formatter: `σ/μ* = ${ratio}`, color: theme.faint, fontFamily: FONT, fontSize: 11, ...end < x.max ? { align: 'center', offset: [0, -10] } : {} }
    };
}

function unitOf({ label, unit }: Dimension): string {
    return unit === '' ? `(${label})` : `(${label}) [${unit}]`;
}

function responses(data: Data): Dimension[] {
    return data.responses.filter(response => rowsOf(data, response).length > 0);
}

function rowsOf(data: Data, response: Dimension): Row[] {
    return data.rows('morris').filter(row => row.response === response.name);
}
