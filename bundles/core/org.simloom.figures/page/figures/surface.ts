import type { Option } from '../charts';
import type { Data, Dimension } from '../data';
import { choiceOf, type Choice, type Drawing, type Figure, type Scene } from '../figure';
import { axis, rangeOf, UPRIGHT, valueText } from '../parts/axes';
import { cloud, legend, thinnedNote } from '../parts/cloud';
import { contours, heat, heatBar, rangeOfSurface } from '../parts/heat';
import { sampleTip } from '../parts/tip';
import type { SurfaceSheet } from '../sheet';

const MOST = 4000;
const ROOM_FOR_TWO = 900;

/** What a surrogate predicts over two variables, how sure it is, and the samples it has learnt from. */
export const surface: Figure = {
    name: 'surface',
    fits: data => surfaces(data).length > 0,
    choices: (data, texts, chosen) => {
        const all = surfaces(data);
        const responses = data.responses.filter(({ name }) => all.some(each => each.response === name));
        const response = responses.find(({ name }) => name === chosen.response) ?? responses[0];
        const pairs: Choice = {
            key: 'pair', label: texts.get('choose.pair'),
            values: all.filter(each => each.response === response?.name).map(each => ({ value: pairOf(each), label: `${data.labelOf(each.first)} × ${data.labelOf(each.second)}` }))
        };
        const show: Choice = {
            key: 'show', label: texts.get('choose.show'), values: [{ value: 'mean', label: texts.get('show.mean') }, { value: 'sd', label: texts.get('show.sd') }]
        };
        return [choiceOf('response', texts.get('choose.response'), responses), pairs, ...all.some(({ sd }) => sd) ? [show] : []];
    },
    draw: scene => {
        const all = surfaces(scene.data);
        const ofResponse = all.filter(({ response }) => response === scene.chosen.response);
        const chosen = ofResponse.find(each => pairOf(each) === scene.chosen.pair) ?? ofResponse[0] ?? all[0];
        const [response, first, second] = [chosen?.response, chosen?.first, chosen?.second].map(name => scene.data.dimension(name ?? ''));
        return chosen && response && first && second ? drawn(scene, chosen, response, first, second) : scene.texts.get('empty.surrogate');
    }
};

function drawn(scene: Scene, sheet: SurfaceSheet, response: Dimension, first: Dimension, second: Dimension): Drawing | string {
    const { data, texts, theme, width, chosen } = scene;
    const two = sheet.sd !== undefined && width >= ROOM_FOR_TWO;
    const panels: ('mean' | 'sd')[] = two ? ['mean', 'sd'] : [chosen.show === 'sd' && sheet.sd ? 'sd' : 'mean'];
    if (!rangeOfSurface(sheet.mean)) {
        return texts.get('empty.surrogate');
    }
    const option: Option = { grid: [], xAxis: [], yAxis: [], series: [], graphic: [] };
    const share = (width - 20) / panels.length;
    panels.forEach((panel, at) => {
        const values = panel === 'mean' ? sheet.mean : sheet.sd!;
        const range = rangeOfSurface(values) ?? [0, 0];
        const left = 80 + at * share;
        option.grid.push({ left, width: share - 190, top: 58, bottom: 56, outerBoundsMode: 'none' });
        const ends = (x: number[]) => ({ min: x[0], max: x[x.length - 1], interval: undefined });
        option.xAxis.push({ ...axis(theme, first, rangeOf(first), { gridIndex: at, splitLine: { show: false } }), ...ends(sheet.x) });
        option.yAxis.push({ ...axis(theme, second, rangeOf(second), { ...UPRIGHT, gridIndex: at, splitLine: { show: false } }), ...ends(sheet.y) });
        option.series.push(heat(sheet, values, range, panel === 'mean' ? 'value' : 'doubt', at));
        option.series.push(...contours(scene, sheet, values, range, at, panel === 'mean' ? response : null));
        option.series.push(...cloud(scene, first.values, second.values, { at, most: MOST, size: 6 }).map(points => ({ ...points, itemStyle: { borderColor: '#ffffff', borderWidth: 0.7, ...points.itemStyle, opacity: 0.9 }, large: false })));
        option.graphic.push(...heatBar(scene, range, panel === 'mean' ? 'value' : 'doubt', { x: left + share - 176, top: 58, height: scene.height - 58 - 56 },
            panel === 'mean' ? response.title : texts.get('axis.sd', response.unit === '' ? '' : `[${response.unit}]`)));
    });
    return {
        key: `surface ${pairOf(sheet)} ${response.name} ${panels.join(' ')}`, brush: panels.map(() => [first.values, second.values]),
        note: [fixed(data, sheet, texts.get('note.fixed')), thinnedNote(scene, MOST)].filter(Boolean).join(' '),
        option: { ...option, legend: legend(scene, option.series, { left: 80, right: 200 }), tooltip: sampleTip(scene) }
    };
}

function fixed(data: Data, { at, first, second }: SurfaceSheet, lead: string): string {
    const others = data.variables.filter(({ name }) => name !== first && name !== second && at?.[name] !== undefined);
    return others.length === 0 ? '' : `${lead} ${others.map(each => `${each.label} = ${typeof at![each.name] === 'number' ? valueText(each, Number(at![each.name])) : at![each.name]}`).join(', ')}.`;
}

function surfaces(data: Data): SurfaceSheet[] {
    return (data.sheet.surfaces ?? []).filter(({ x, y, response }) => x.length > 1 && y.length > 1 && data.response(response));
}

function pairOf({ first, second }: SurfaceSheet): string {
    return first + ' × ' + second;
}
