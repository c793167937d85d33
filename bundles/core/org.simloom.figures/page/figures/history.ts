import type { Option } from '../charts';
import { Status, type Data, numberOf } from '../data';
import type { Drawing, Figure, Scene } from '../figure';
import { format } from '../numbers';
import { axis, rangeOf, UPRIGHT, valueText, wholeRange } from '../parts/axes';
import { legend } from '../parts/cloud';
import { tipTable, tooltip } from '../parts/tip';

// Each step is after how many evaluations which value was the best, and how far limits were broken.
interface Step {
    evaluation: number;
    best: number;
    violation: number;
}

/** How the best found so far has become better, and how far limits were broken before any sample kept them. */
export const history: Figure = {
    name: 'history',
    fits: data => data.rows('history').length > 0 || data.objectives.length === 1 && data.rows('pareto').length === 0 && steps(data).length > 1,
    choices: (data, texts) => steps(data).every(({ best }) => !(best <= 0)) ? [{
        key: 'scale', label: texts.get('choose.scale'),
        values: [{ value: 'linear', label: texts.get('scale.linear') }, { value: 'log', label: texts.get('scale.log') }]
    }] : [],
    draw: scene => {
        const all = steps(scene.data);
        return all.some(({ best }) => Number.isFinite(best)) || all.some(({ violation }) => violation > 0) ? drawn(scene, all) : scene.texts.get('empty.history');
    }
};

function drawn(scene: Scene, all: Step[]): Drawing {
    const { data, texts, theme, chosen } = scene;
    const objective = single(data);
    const title = texts.get('axis.best', objective?.title ?? texts.get('axis.loss'));
    const violated = all.some(({ violation }) => violation > 0);
    const last = all[all.length - 1]!.evaluation;
    const across = wholeRange(0, last);
    const x = (index: number, name: boolean) => axis(theme, { title: name ? texts.get('axis.evaluations') : '' }, across, { gridIndex: index });
    const line = (index: number, values: [number, number][], name: string, colour: string): Option => ({
        type: 'line', name, xAxisIndex: index, yAxisIndex: index, step: 'end', data: values, symbol: values.length > 60 ? 'none' : 'circle', symbolSize: 5,
        lineStyle: { color: colour, width: 2 }, itemStyle: { color: colour }, connectNulls: false
    });
    const series = [line(0, all.map(({ evaluation, best }) => [evaluation, best]), title, theme.good)];
    if (violated) {
        series.push({ ...line(1, all.map(({ evaluation, violation }) => [evaluation, violation]), texts.get('axis.violation'), theme.failed), areaStyle: { color: theme.failed, opacity: 0.18 } });
    }
    const log = chosen.scale === 'log';
    const bests = all.map(({ best }) => best).filter(Number.isFinite);
    const ends = objective && bests.length > 0 ? rangeOf({ ...objective, extent: [Math.min(...bests), Math.max(...bests)], limit: null }) : null;
    const places = violated ? [{ top: 44, bottom: '45%' }, { top: '63%', bottom: 56 }] : [{ top: 44, bottom: 56 }];
    return {
        key: `history ${violated} ${log}`,
        option: {
            grid: places.map(place => ({ left: 88, right: 28, ...place })),
            xAxis: places.map((_, i) => x(i, i === places.length - 1)),
            yAxis: places.map((_, i) => axis(theme, { title: i === 0 ? title : texts.get('axis.violation') }, i === 0 && !log ? ends : null,
                { ...UPRIGHT, gridIndex: i, ...i === 0 && log ? { type: 'log' } : { scale: i === 0, splitNumber: i === 0 ? 5 : 2 } })),
            legend: legend(scene, series), series,
            dataZoom: [{ type: 'inside', xAxisIndex: places.map((_, i) => i), filterMode: 'none' }],
            tooltip: { ...tooltip(scene, () => ''), trigger: 'axis', formatter: (params: Option[]) => tipOf(scene, all[params[0]?.dataIndex as number], title) },
            axisPointer: { link: [{ xAxisIndex: 'all' }] }
        }
    };
}

function tipOf({ data, texts }: Scene, step: Step | undefined, title: string): string {
    const objective = single(data);
    return step ? tipTable(texts.get('tip.evaluation', step.evaluation), [
        [title, objective ? valueText(objective, step.best) : format(step.best)],
        ...step.violation > 0 ? [[texts.get('axis.violation'), format(step.violation)]] : []
    ]) : '';
}

/** The objective where the loss is nothing but its value or its negative. */
function single(data: Data) {
    const [objective, ...others] = data.objectives;
    if (!objective || others.length > 0 || objective.limit !== null) {
        return undefined;
    }
    // where it is weighted, its loss is no value of it
    const last = data.rows('history').map(row => numberOf(row.best)).filter(Number.isFinite).pop();
    const value = objective.maximize ? -(last ?? NaN) : last ?? NaN;
    return last === undefined || objective.values.some(each => Math.abs(each - value) <= 1e-9 * Math.abs(value)) ? objective : undefined;
}

function steps(data: Data): Step[] {
    const objective = single(data);
    const sign = objective?.maximize ? -1 : 1;
    const rows = data.rows('history');
    if (rows.length > 0) {
        return rows.map((row, i) => ({
            evaluation: Number.isFinite(numberOf(row.evaluation)) ? numberOf(row.evaluation) : i + 1,
            best: sign * numberOf(row.best), violation: numberOf(row.violation) || 0
        }));
    }
    return objective ? ofSamples(data, objective.values, sign) : [];
}

/** While a study runs there is no table yet. */
function ofSamples(data: Data, values: Float64Array, sign: number): Step[] {
    const result: Step[] = [];
    let best = Infinity;
    for (let place = 0; place < data.count; place++) {
        const loss = sign * values[place]!;
        const done = data.status[place] === Status.GOOD || data.status[place] === Status.SUSPICIOUS;
        if (done && loss < best && data.keepsLimits(place)) {
            best = loss;
            result.push({ evaluation: place + 1, best: sign * best, violation: 0 });
        }
    }
    return best < Infinity ? [...result, { evaluation: data.count, best: sign * best, violation: 0 }] : [];
}
