import type { Option } from '../charts';
import type { Dimension } from '../data';
import type { Scene } from '../figure';
import { format, tick } from '../numbers';
import type { SurfaceSheet } from '../sheet';
import { levels } from '../statistics';
import { FONT, scale, stops } from '../theme';
import { linesAt } from './contour';
import { widthOf } from './words';
import { limitText } from './axes';

type Values = (number | null)[][];
type Scale = 'value' | 'doubt';

const PIXELS = 240;
const ABOUT_LEVELS = 8;

export function rangeOfSurface(values: Values): [number, number] | null {
    let [low, high] = [Infinity, -Infinity];
    for (const row of values) {
        for (const value of row) {
            if (value !== null && Number.isFinite(value)) {
                low = Math.min(low, value);
                high = Math.max(high, value);
            }
        }
    }
    return low <= high ? [low, high] : null;
}

/** Values over two variables as a picture, linear between the points that are known. */
export function heat({ x, y }: SurfaceSheet, values: Values, [low, high]: [number, number], name: Scale, at: number): Option {
    const picture = paint(x, y, values, low, high, scale(name));
    return {
        type: 'custom', id: 'heat-' + at, xAxisIndex: at, yAxisIndex: at, silent: true, z: 0, data: [0], encode: { x: -1, y: -1 }, clip: true,
        renderItem: (_: Option, api: Option) => {
            const [left, top] = api.coord([x[0], y[y.length - 1]]);
            const [right, bottom] = api.coord([x[x.length - 1], y[0]]);
            return { type: 'image', style: { image: picture, x: left, y: top, width: right - left, height: bottom - top } };
        }
    };
}

function paint(x: number[], y: number[], values: Values, low: number, high: number, colours: Uint8Array): HTMLCanvasElement {
    const picture = document.createElement('canvas');
    picture.width = picture.height = PIXELS;
    const context = picture.getContext('2d')!;
    const image = context.createImageData(PIXELS, PIXELS);
    const across = places(x);
    const up = places(y);
    for (let row = 0; row < PIXELS; row++) {
        const [j, v] = up[PIXELS - 1 - row]!;
        for (let column = 0; column < PIXELS; column++) {
            const [i, u] = across[column]!;
            const corners = [values[j]?.[i], values[j]?.[i + 1], values[j + 1]?.[i], values[j + 1]?.[i + 1]];
            if (corners.every(corner => typeof corner === 'number')) {
                const [a, b, c, d] = corners as [number, number, number, number];
                const value = (a * (1 - u) + b * u) * (1 - v) + (c * (1 - u) + d * u) * v;
                const colour = 3 * Math.round(255 * (high > low ? (value - low) / (high - low) : 0.5));
                image.data.set([colours[colour]!, colours[colour + 1]!, colours[colour + 2]!, 255], 4 * (row * PIXELS + column));
            }
        }
    }
    context.putImageData(image, 0, 0);
    return picture;
}

/** For each pixel the point before it, and how far it is to the next. */
function places(points: number[]): [number, number][] {
    const [first, last] = [points[0]!, points[points.length - 1]!];
    let i = 0;
    return Array.from({ length: PIXELS }, (_, pixel) => {
        const place = first + (pixel + 0.5) / PIXELS * (last - first);
        while (i < points.length - 2 && points[i + 1]! < place) {
            i++;
        }
        return [i, (place - points[i]!) / (points[i + 1]! - points[i]!)];
    });
}

/** Lines of equal value, and strongest the one at the limit. */
export function contours({ theme }: Scene, { x, y }: SurfaceSheet, values: Values, [low, high]: [number, number], at: number, response: Dimension | null): Option[] {
    if (!(high > low)) {
        return [];
    }
    const limit = response?.limit ?? null;
    const lines = levels(low, high, ABOUT_LEVELS).map(level => ({ level, text: tick(level), colour: '#ffffff', width: 0.8 }));
    if (limit !== null && limit > low && limit < high) {
        lines.push({ level: limit, text: limitText(response!), colour: theme.limit, width: 3 });
    }
    return [{
        type: 'custom', id: 'contours-' + at, xAxisIndex: at, yAxisIndex: at, silent: true, z: 1, data: lines.map((_, i) => i), encode: { x: -1, y: -1 }, clip: true,
        renderItem: ({ dataIndexInside }: Option, api: Option) => {
            const line = lines[dataIndexInside]!;
            const paths = linesAt(x, y, values, line.level).map(path => path.map(([p, q]) => api.coord([p, q])));
            const children: Option[] = paths.map(points => ({ type: 'polyline', shape: { points }, style: { stroke: line.colour, lineWidth: line.width, fill: null, opacity: line.width > 1 ? 1 : 0.7 } }));
            const longest = paths.reduce<number[][]>((best, path) => path.length > best.length ? path : best, []);
            const middle = longest[Math.floor(longest.length / 2)];
            if (middle && longest.length > 5) {
                const strong = line.width > 1;
                children.push({
                    type: 'text', x: middle[0], y: middle[1],
                    style: { text: line.text, fontFamily: FONT, fontSize: strong ? 12 : 10.5, fontWeight: strong ? 'bold' : 'normal', fill: '#ffffff', stroke: strong ? theme.limit : '#00000099', lineWidth: 3, align: 'center', verticalAlign: 'middle' }
                });
            }
            return { type: 'group', children };
        }
    }];
}

/** What the colours mean. */
export function heatBar({ theme }: Scene, [low, high]: [number, number], name: Scale, { x, top, height }: { x: number; top: number; height: number }, title: string): Option[] {
    const colours = stops(name);
    const text = (content: string, y: number, more: Option = {}): Option => ({
        type: 'text', silent: true, x: x + 20, y, style: { text: content, fontFamily: FONT, fontSize: 11, fill: theme.faint, verticalAlign: 'middle', ...more }
    });
    const marks = high > low ? levels(low, high, 5) : [low];
    const number = (mark: number) => format(mark, high > low ? 5 : 3);
    const away = Math.max(...marks.map(mark => widthOf(number(mark), 11))) + 34;
    return [
        {
            type: 'rect', silent: true, shape: { x, y: top, width: 14, height },
            style: { fill: { type: 'linear', x: 0, y: 1, x2: 0, y2: 0, colorStops: colours.map((color, i) => ({ offset: i / (colours.length - 1), color })) }, stroke: theme.line }
        },
        ...marks.map(mark => text(number(mark), top + height * (high > low ? 1 - (mark - low) / (high - low) : 0.5))),
        { type: 'text', silent: true, x: x + Math.min(away, 84), y: top + height / 2, rotation: Math.PI / 2, style: { text: title, fontFamily: FONT, fontSize: 12, fill: theme.text, align: 'center', verticalAlign: 'middle' } }
    ];
}
