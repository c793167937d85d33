import type { Option } from '../charts';
import type { Dimension } from '../data';
import { choiceOf, type Drawing, type Figure, type Scene } from '../figure';
import { percent } from '../numbers';
import { axis, limitLine, rangeOf, UPRIGHT, valueText, type Range } from '../parts/axes';
import { legend } from '../parts/cloud';
import { tipTable, tooltip } from '../parts/tip';
import { bins, quantile, sorted, type Bins } from '../statistics';
import { FONT } from '../theme';

const QUANTILES = [0.05, 0.5, 0.95];

/** How often values come, how many lie below, and which break the limit. */
export const distribution: Figure = {
    name: 'distribution',
    fits: data => data.responses.some(({ extent }) => extent !== null),
    choices: (data, texts) => [choiceOf('quantity', texts.get('choose.quantity'), [...data.responses, ...data.variables.filter(({ choices }) => choices.length === 0)])],
    draw: scene => {
        const { data, texts, chosen } = scene;
        const dimension = data.dimension(chosen.quantity ?? '') ?? data.responses[0];
        if (!dimension) {
            return texts.get('empty.samples');
        }
        const values = sorted(dimension.values);
        if (values.length === 0) {
            return texts.get('empty.values', dimension.label);
        }
        if (values.length === 1) {
            return texts.get('empty.one', dimension.label, valueText(dimension, values[0]!));
        }
        return values[0] === values[values.length - 1] ? texts.get('empty.constant', dimension.label, valueText(dimension, values[0]!), values.length)
            : drawn(scene, dimension, values);
    }
};

function drawn(scene: Scene, dimension: Dimension, values: Float64Array): Drawing {
    const { texts, theme } = scene;
    const histogram = bins(values);
    const range = rangeOf({ ...dimension, range: null }, 8)!;
    const bars = barsOf(scene, dimension, histogram);
    const share: Option = {
        type: 'line', name: texts.get('axis.below'), yAxisIndex: 1, symbol: 'none', data: shares(values), step: values.length < 200 ? 'end' : false,
        lineStyle: { color: theme.second, width: 2 }, itemStyle: { color: theme.second }, markLine: quantileLines(scene, dimension, values)
    };
    const limits: Option = { type: 'line', data: [], markLine: limitLine(theme, dimension, range, 'x'), name: '' };
    const broken = breaking(dimension, values);
    const area = brokenArea(dimension, range);
    if (area) {
        limits.markArea = { silent: true, itemStyle: { color: theme.limit, opacity: 0.09 }, data: [area] };
    }
    const series = [bars, share, limits];
    return {
        key: 'distribution ' + dimension.name,
        note: broken === null ? undefined : texts.get('note.broken', values.length, broken, percent(broken / values.length)),
        option: {
            grid: { left: 84, right: 76, top: 74, bottom: 56 }, legend: legend(scene, series), series,
            xAxis: axis(theme, dimension, range, { splitLine: { show: false } }),
            yAxis: [
                axis(theme, { title: texts.get('axis.count') }, null, { ...UPRIGHT, minInterval: 1 }),
                axis(theme, { title: texts.get('axis.below') }, { min: 0, max: 100, interval: 20 },
                    { ...UPRIGHT, nameRotate: -90, nameGap: 46, splitLine: { show: false }, axisLabel: { formatter: '{value} %' } })
            ],
            tooltip: tooltip(scene, ({ value, seriesType }) => seriesType !== 'custom' ? '' : tipTable(
                `${valueText(dimension, value[0])} … ${valueText(dimension, value[1])}`, [[texts.get('axis.count'), String(value[2])], ['', percent(value[2] / values.length)]]))
        }
    };
}

function barsOf({ texts, theme }: Scene, dimension: Dimension, { from, width, counts }: Bins): Option {
    return {
        type: 'custom', name: texts.get('axis.count'), itemStyle: { color: theme.good }, encode: { x: [0, 1], y: 2 },
        data: counts.map((count, i) => [from + i * width, from + (i + 1) * width, count]).filter(([, , count]) => count! > 0),
        renderItem: (_: Option, api: Option) => {
            const [left, top] = api.coord([api.value(0), api.value(2)]);
            const [right, bottom] = api.coord([api.value(1), 0]);
            return { type: 'rect', shape: { x: left + 0.5, y: top, width: Math.max(1, right - left - 1), height: bottom - top }, style: { fill: theme.good, opacity: 0.8 } };
        },
        dimensions: ['from', 'to', dimension.name]
    };
}

function quantileLines({ theme }: Scene, dimension: Dimension, values: Float64Array): Option {
    return {
        silent: true, symbol: 'none', lineStyle: { color: theme.faint, type: 'dotted', width: 1.5 },
        data: QUANTILES.map((p, i) => ({
            xAxis: quantile(values, p),
            label: { formatter: `${p * 100} %: ${valueText(dimension, quantile(values, p))}`, color: theme.faint, fontFamily: FONT, fontSize: 11, distance: i === 1 ? 16 : 3 }
        }))
    };
}

/** The empirical distribution function in per cent, at no more points than the eye can see. */
function shares(values: Float64Array): number[][] {
    const n = values.length;
    const points = Math.min(n, 400);
    const at = (i: number) => points === n ? i : Math.round(i * (n - 1) / (points - 1));
    return [[values[0]!, 0], ...Array.from({ length: points }, (_, i) => [values[at(i)]!, 100 * (at(i) + 1) / n])];
}

function breaking({ limit, keep }: Dimension, values: Float64Array): number | null {
    return limit === null || keep === null ? null : values.filter(value => keep === 'below' ? value > limit : value < limit).length;
}

function brokenArea({ limit, keep }: Dimension, range: Range): Option[] | null {
    if (limit === null || keep === null || limit < range.min && keep === 'above' || limit > range.max && keep === 'below') {
        return null;
    }
    return keep === 'below' ? [{ xAxis: Math.max(limit, range.min) }, { xAxis: range.max }] : [{ xAxis: range.min }, { xAxis: Math.min(limit, range.max) }];
}
