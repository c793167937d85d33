import type { Option } from '../charts';
import { Status, type Dimension } from '../data';
import type { Figure, Scene } from '../figure';
import { tick } from '../numbers';
import { placed, rangeOf, tightRange } from '../parts/axes';
import { keeps, legend, thinned, thinnedNote } from '../parts/cloud';
import { ofSample, tooltip } from '../parts/tip';
import { wrapped } from '../parts/words';
import { FONT } from '../theme';

const MOST = 3000;
const MOST_SELECTED = 1500;
/** Room left and right of the axes, for half a name. */
const SIDE = 64;
const LEAST_ROOM = 72;
const LYING = 56;
const NAME_SIZE = 12;

/** Each sample as a line over all quantities; brushing an axis selects the lines that pass there. */
export const parallel: Figure = {
    name: 'parallel',
    fits: data => data.count > 1 && data.dimensions.length > 1 && data.dimensions.some(({ extent }) => extent !== null),
    draw: scene => {
        const axes = scene.data.dimensions.filter(({ extent }) => extent !== null);
        if (scene.data.count === 0 || axes.length < 2) {
            return scene.texts.get(scene.data.count === 0 ? 'empty.samples' : 'empty.dimensions');
        }
        const series = lines(scene, axes);
        const upright = (scene.width - 2 * SIDE) / (axes.length - 1) >= LEAST_ROOM;
        const placing = upright ? sideBySide(scene, axes) : oneBelowTheOther(scene, axes);
        return {
            key: `parallel ${upright} ` + axes.map(({ name }) => name).join(' '), axes, note: thinnedNote(scene, MOST), height: placing.height,
            option: {
                parallel: { ...placing.area, parallelAxisDefault: { realtime: true } },
                parallelAxis: axes.map((dimension, dim) => ({ ...parallelAxis(scene, dimension, dim), ...placing.name(dimension, dim) })),
                legend: legend(scene, series), series,
                tooltip: tooltip(scene, ({ data }) => Number.isInteger(data?.place) ? ofSample(scene, data.place) : '')
            }
        };
    }
};

/** Where the axes stand, and how their names are written. */
interface Placing {
    area: Option;
    name: (dimension: Dimension, dim: number) => Option;
    height?: number;
}

/** Names above the axes, in the room between two of them. */
function sideBySide(scene: Scene, axes: Dimension[]): Placing {
    const room = (scene.width - 2 * SIDE) / (axes.length - 1) - 10;
    const ends = 2 * SIDE - 12;
    const names = axes.map((dimension, i) => wrapped(dimension.title, i === 0 || i === axes.length - 1 ? Math.min(room, ends) : room, 3, NAME_SIZE, isBold(dimension)));
    const lineCount = Math.max(...names.map(name => name.split('\n').length));
    return {
        area: { left: SIDE, right: SIDE, top: 54 + 16 * lineCount, bottom: 24 },
        name: (dimension, dim) => ({ name: names[dim], nameLocation: 'end', nameGap: 18, nameTextStyle: nameStyle(scene, dimension) })
    };
}

/** Where there is no room for names side by side: axes lie, and their names are above them. */
function oneBelowTheOther(scene: Scene, axes: Dimension[]): Placing {
    return {
        area: { layout: 'vertical', left: 24, right: 34, top: 70, bottom: 34 }, height: Math.max(scene.height, 104 + LYING * (axes.length - 1)),
        name: dimension => ({
            name: wrapped(dimension.title, scene.width - 60, 1, NAME_SIZE, isBold(dimension)), nameLocation: 'start', nameGap: 0,
            nameTextStyle: { ...nameStyle(scene, dimension), align: 'left', verticalAlign: 'bottom', padding: [0, 0, 7, 0], textBorderColor: scene.theme.background, textBorderWidth: 3 }
        })
    };
}

function nameStyle({ theme }: Scene, dimension: Dimension): Option {
    return { color: theme.text, fontFamily: FONT, fontSize: NAME_SIZE, lineHeight: 16, fontWeight: isBold(dimension) ? 'bold' : 'normal' };
}

function isBold({ kind }: Dimension): boolean {
    return kind === 'response';
}

function parallelAxis({ theme }: Scene, dimension: Dimension, dim: number): Option {
    const { ticks, ...ends } = (dimension.range ? tightRange(...dimension.range, 5, 0) : rangeOf(dimension)) ?? {};
    return {
        // events of brushing name the axis by its id
        id: dimension.name, dim, type: 'value', ...ends,
        axisLine: { lineStyle: { color: theme.line, width: 1.5 } }, axisTick: { lineStyle: { color: theme.line }, ...placed(ticks) },
        axisLabel: {
            ...placed(ticks), color: theme.text, fontFamily: FONT, fontSize: 11, textBorderColor: theme.background, textBorderWidth: 3,
            formatter: dimension.choices.length > 0 ? (value: number) => dimension.choices[value] ?? '' : tick
        },
        areaSelectStyle: { width: 18, color: theme.selected, borderColor: theme.selected, opacity: 0.35 }
    };
}

function lines({ data, theme, texts, selected }: Scene, axes: Dimension[]): Option[] {
    const item = (place: number) => ({ place, value: axes.map(({ values }) => Number.isNaN(values[place]!) ? '-' : values[place]!) });
    const groups: Record<'good' | 'suspicious' | 'failed', Option[]> = { good: [], suspicious: [], failed: [] };
    for (let place = 0; place < data.count; place++) {
        const status = data.status[place];
        if (status === Status.SUSPICIOUS) {
            groups.suspicious.push(item(place));
        } else if ((status === Status.GOOD || status === Status.FAILED) && keeps(place, MOST / data.count)) {
            groups[status === Status.GOOD ? 'good' : 'failed'].push(item(place));
        }
    }
    const n = groups.good.length;
    const faded = selected.size > 0 ? 0.25 : 1;
    const opacity = faded * (n > 1000 ? 0.12 : n > 200 ? 0.3 : 0.6);
    const series = (name: string, items: Option[], color: string, lineStyle: Option, z = 2): Option => ({
        type: 'parallel', id: name, name, data: items, z, lineStyle: { color, width: 1.3, ...lineStyle }, itemStyle: { color }, smooth: false, progressive: 500,
        // lines fade by what is selected, in every figure alike
        inactiveOpacity: lineStyle.opacity, activeOpacity: lineStyle.opacity
    });
    return [
        series(texts.get('state.good'), groups.good, theme.good, { opacity }),
        series(texts.get('state.failed'), groups.failed, theme.failed, { opacity: groups.failed.length > 60 ? 0.15 : Math.max(0.2, faded * 0.7), type: 'dashed' }),
        series(texts.get('state.suspicious'), groups.suspicious, theme.suspicious, { opacity: Math.max(0.3, faded), width: 2 }, 3),
        series(texts.get('state.best'), data.best.slice(0, 200).map(item), theme.best, { opacity: 1, width: 3 }, 4),
        series(texts.get('state.selected'), thinned(selected, MOST_SELECTED).map(item), theme.selected, { opacity: selected.size > 300 ? 0.3 : 0.85, width: 1.8 }, 5)
    ].filter(({ data: items }) => items.length > 0);
}
