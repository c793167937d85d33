import type { Option } from '../charts';
import { numberOf, type Data, type Dimension, type Row } from '../data';
import type { Drawing, Figure, Scene } from '../figure';
import { format, withUnit } from '../numbers';
import { axis, limitText, roundRange, valueText } from '../parts/axes';
import { legend } from '../parts/cloud';
import { tipTable, tooltip } from '../parts/tip';
import { FONT } from '../theme';

interface Strip {
    response: Dimension;
    row: Row;
    nominal: number;
    worst: number;
    bound: number;
    confirmed: boolean;
}

const STRIP = 104;
const HIGHEST_STRIP = 150;

/** Margins of every requirement: nominal, at worst, and how small one may be that was missed. Each has a unit of its own. */
export const worstCase: Figure = {
    name: 'worstCase',
    fits: data => strips(data).length > 0,
    draw: scene => {
        const all = strips(scene.data);
        return all.length > 0 ? drawn(scene, all) : scene.texts.get('empty.worstCase');
    }
};

function drawn(scene: Scene, all: Strip[]): Drawing {
    const { texts, theme } = scene;
    const high = Math.max(STRIP, Math.min(HIGHEST_STRIP, (scene.height - 48) / all.length));
    const left = Math.min(210, Math.round(scene.width * 0.34));
    const option: Option = { grid: [], xAxis: [], yAxis: [], series: [] };
    all.forEach((strip, i) => {
        const ends = [0, strip.nominal, strip.worst, strip.bound].filter(Number.isFinite);
        const range = roundRange(Math.min(...ends), Math.max(...ends), 6);
        option.grid.push({ left, right: Math.min(150, 0.12 * scene.width), top: 46 + high * i, height: high - 62, outerBoundsMode: 'none' });
        option.xAxis.push(axis(theme, { title: texts.get('axis.margin', strip.response.unit === '' ? '' : `[${strip.response.unit}]`) }, range, { gridIndex: i, nameGap: 22, nameTextStyle: { color: theme.faint, fontFamily: FONT, fontSize: 11 } }));
        option.yAxis.push({
            type: 'category', gridIndex: i, data: [strip.response.label], axisTick: { show: false }, axisLine: { show: false },
            axisLabel: { color: theme.text, fontFamily: FONT, fontSize: 12.5, lineHeight: 18, width: left - 20, overflow: 'break', formatter: () => `${strip.response.label}\n${limitText(strip.response)}` }
        });
        option.series.push(...marks(scene, strip, i, range.min));
    });
    const missed = all.filter(({ worst }) => worst < 0).length;
    const named = option.series.filter(({ name }: Option) => name);
    return {
        key: 'worst ' + all.map(({ response }) => response.name).join(' '), height: 48 + STRIP * all.length,
        note: missed > 0 ? texts.get('note.missed', missed, all.length) : all.some(({ bound }) => bound < 0) ? texts.get('note.notSure') : texts.get('note.allHold', all.length),
        option: { ...option, legend: legend(scene, named), tooltip: tooltip(scene, ({ seriesIndex }) => tipOf(scene, all[option.series[seriesIndex]?.xAxisIndex])) }
    };
}

function marks({ texts, theme }: Scene, { response, nominal, worst, bound, confirmed }: Strip, i: number, left: number): Option[] {
    const colour = worst < 0 ? theme.failed : theme.good;
    const at = { xAxisIndex: i, yAxisIndex: i };
    const point = (name: string, value: number, symbol: string, color: string, size: number): Option => ({
        ...at, type: 'scatter', name, symbol, symbolSize: size, z: 4, data: Number.isFinite(value) ? [[value, 0]] : [], itemStyle: { color, borderColor: theme.background, borderWidth: 1 }
    });
    const line: Option = { silent: true, symbol: 'none', data: [{ xAxis: 0, lineStyle: { color: theme.limit, width: 1.5, type: 'dashed' }, label: { show: false } }] };
    return [
        {
            ...at, type: 'custom', silent: true, data: [[worst, nominal, bound]], encode: { x: [0, 1, 2], y: -1 }, markLine: line,
            ...left < 0 ? { markArea: { silent: true, itemStyle: { color: theme.limit, opacity: 0.09 }, data: [[{ xAxis: left }, { xAxis: 0 }]] } } : {},
            renderItem: (_: Option, api: Option) => stripShape(api, theme.text, colour, worst, nominal, bound)
        },
        point(texts.get('axis.nominal'), nominal, 'circle', theme.faint, 11),
        {
            ...point(texts.get('axis.worst'), worst, confirmed ? 'diamond' : 'emptyDiamond', colour, 16),
            // the legend says what the form means; whether a margin is kept differs from strip to strip
            label: {
                show: true, position: 'bottom', distance: 2, color: colour, fontFamily: FONT, fontWeight: 'bold', textBorderColor: theme.background, textBorderWidth: 3,
                formatter: () => withUnit(worst, response.unit)
            }
        },
        point(texts.get('axis.bound'), bound, 'path://M0,0 L3,0 L3,16 L0,16 Z', theme.text, 14)
    ].map(series => ({ ...series, ...series.name === texts.get('axis.bound') ? { symbolSize: [3, 18] } : {} }));
}

/** A bar from the worst margin to the nominal one, and a line on to what may have been missed. */
function stripShape(api: Option, ink: string, colour: string, worst: number, nominal: number, bound: number): Option {
    const y = api.coord([0, 0])[1];
    const x = (value: number) => api.coord([value, 0])[0];
    const children: Option[] = [];
    if (Number.isFinite(worst) && Number.isFinite(nominal)) {
        children.push({ type: 'rect', shape: { x: Math.min(x(worst), x(nominal)), y: y - 5, width: Math.abs(x(nominal) - x(worst)), height: 10 }, style: { fill: colour, opacity: 0.35 } });
    }
    if (Number.isFinite(worst) && Number.isFinite(bound)) {
        children.push({ type: 'line', shape: { x1: x(bound), y1: y, x2: x(worst), y2: y }, style: { stroke: ink, lineWidth: 1.5 } });
    }
    return { type: 'group', children };
}

function tipOf({ data, texts }: Scene, strip: Strip | undefined): string {
    if (!strip) {
        return '';
    }
    const { response, row } = strip;
    const unit = response.unit;
    return tipTable(`${response.label} ${limitText(response)}`, [
        [texts.get('axis.nominal'), withUnit(strip.nominal, unit)], [texts.get('axis.worst'), withUnit(strip.worst, unit)], [texts.get('axis.bound'), withUnit(strip.bound, unit)],
        [texts.get('tip.worstValue'), valueText(response, numberOf(row.worst))], [texts.get('tip.confirmed'), texts.get(strip.confirmed ? 'tip.yes' : 'tip.no')],
        ...data.variables.filter(({ name }) => row[name] !== undefined && row[name] !== null)
            .map(variable => [variable.label, typeof row[variable.name] === 'number' ? valueText(variable, numberOf(row[variable.name])) : String(row[variable.name] ?? format(NaN))])
    ]);
}

/** `worst` of a row is a value of the response; `nominal`, `margin` and `bound` are margins. */
function strips(data: Data): Strip[] {
    return data.rows('worstCase').flatMap(row => {
        const response = data.response(row.response);
        const margin = numberOf(row.margin);
        if (!response || !Number.isFinite(margin)) {
            return [];
        }
        return [{ response, row, worst: margin, nominal: numberOf(row.nominal), bound: numberOf(row.bound), confirmed: row.confirmed === true || row.confirmed === 1 }];
    });
}
