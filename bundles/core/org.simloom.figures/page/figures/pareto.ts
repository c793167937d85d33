import type { Option } from '../charts';
import { numberOf, type Data, type Dimension } from '../data';
import { choiceOf, type Drawing, type Figure, type Scene } from '../figure';
import { axis, limitLine, rangeOf, UPRIGHT } from '../parts/axes';
import { cloud, legend, thinnedNote } from '../parts/cloud';
import { sampleTip } from '../parts/tip';

const MOST = 30000;

/** Objectives against each other, with the samples that none beats in all of them. */
export const pareto: Figure = {
    name: 'pareto',
    fits: data => data.rows('pareto').length > 0 && goals(data).length > 1,
    choices: (data, texts) => {
        const all = goals(data);
        return all.length > 2 ? [choiceOf('first', texts.get('choose.across'), all), choiceOf('second', texts.get('choose.up'), [...all.slice(1), all[0]!])] : [];
    },
    draw: scene => {
        const all = goals(scene.data);
        const x = all.find(({ name }) => name === scene.chosen.first) ?? all[0];
        const y = all.find(({ name }) => name === scene.chosen.second) ?? all[1];
        return !x || !y || front(scene.data).length === 0 ? scene.texts.get('empty.pareto')
            : !x.extent || !y.extent ? scene.texts.get('empty.values', (x.extent ? y : x).label) : drawn(scene, x, y);
    }
};

function drawn(scene: Scene, x: Dimension, y: Dimension): Drawing {
    const { data, texts, theme } = scene;
    const [across, up] = [rangeOf(x), rangeOf(y)];
    const many = goals(data).length > 2;
    const places = front(data).sort((a, b) => x.values[a]! - x.values[b]!);
    const points = places.map(place => [x.values[place]!, y.values[place]!, place]).filter(([p, q]) => Number.isFinite(p) && Number.isFinite(q));
    const others = cloud({ ...scene, data: withoutBest(data) }, x.values, y.values, { most: MOST, ground: up?.min, hollow: place => !data.keepsLimits(place) });
    const series: Option[] = [
        ...others,
        {
            type: 'line', id: 'front', name: texts.get('axis.front'), data: points, step: many ? false : x.maximize ? 'start' : 'end', symbol: 'none', z: 3,
            lineStyle: { color: theme.best, width: many ? 0 : 1.5, type: 'solid' }, itemStyle: { color: theme.best }, silent: true
        },
        { type: 'scatter', id: 'front-points', name: texts.get('axis.front'), data: points, symbol: 'diamond', symbolSize: 11, z: 4, itemStyle: { color: theme.best, borderColor: theme.background, borderWidth: 1 } }
    ];
    const line = series[0]!;
    line.markLine = joined(limitLine(theme, x, across, 'x'), limitLine(theme, y, up, 'y'));
    return {
        key: `pareto ${x.name} ${y.name}`, brush: [[x.values, y.values]],
        note: [texts.get('note.front', points.length), many ? texts.get('note.projected') : undefined, thinnedNote(scene, MOST)].filter(Boolean).join(' '),
        option: {
            grid: { left: 88, right: 36, top: 44, bottom: 56 }, xAxis: axis(theme, { title: better(scene, x) }, across), yAxis: axis(theme, { title: better(scene, y) }, up, UPRIGHT),
            legend: legend(scene, series), tooltip: sampleTip(scene), series
        }
    };
}

/** A title that says in which direction it becomes better. */
function better({ texts }: Scene, { title, maximize }: Dimension): string {
    return maximize ? `${title}   ${texts.get('axis.better')} →` : `← ${texts.get('axis.better')}   ${title}`;
}

function joined(a: Option | undefined, b: Option | undefined): Option | undefined {
    return a && b ? { ...a, data: [...a.data, { ...b.data[0], label: b.label }] } : a ?? b;
}

/** What is weighed up: objectives, and where there is but one, all responses. */
function goals(data: Data): Dimension[] {
    return data.objectives.length > 1 ? data.objectives : data.responses;
}

function front(data: Data): number[] {
    return data.rows('pareto').map(row => data.placeOf(numberOf(row.sample))).filter(place => place >= 0);
}

// the best of several objectives are the front, which is drawn by itself
function withoutBest(data: Data): Data {
    return Object.assign(Object.create(Object.getPrototypeOf(data)), data, { best: [] });
}
