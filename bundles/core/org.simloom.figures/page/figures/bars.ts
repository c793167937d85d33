import type { Option } from '../charts';
import type { Theme } from '../theme';
import { FONT } from '../theme';

/** An axis of names, the first at the top. */
export function nameAxis(theme: Theme, names: string[], width = 170): Option {
    return {
        type: 'category', inverse: true, data: names, axisLine: { lineStyle: { color: theme.line } }, axisTick: { show: false },
        axisLabel: { color: theme.text, fontFamily: FONT, fontSize: 12, width, overflow: 'truncate', interval: 0 }
    };
}

/** Intervals of confidence on the bars of a group; data are [row, low, high]. */
export function whiskers(theme: Theme, data: number[][], { offset, across }: { offset: number; across: boolean }): Option {
    return {
        type: 'custom', silent: true, z: 5, data, encode: across ? { x: [1, 2], y: 0 } : { x: 0, y: [1, 2] },
        renderItem: (_: Option, api: Option) => {
            const row = api.value(0);
            const [low, high] = [1, 2].map(at => api.coord(across ? [api.value(at), row] : [row, api.value(at)]));
            const band = across ? api.size([0, 1])[1] : api.size([1, 0])[0];
            const shift = offset * band;
            const cap = Math.min(5, band * 0.1);
            const line = (x1: number, y1: number, x2: number, y2: number) => ({ type: 'line', shape: { x1, y1, x2, y2 }, style: { stroke: theme.text, lineWidth: 1.4 } });
            const y = low[1] + shift;
            const x = low[0] + shift;
            return {
                type: 'group',
                children: across
                    ? [line(low[0], y, high[0], y), line(low[0], y - cap, low[0], y + cap), line(high[0], y - cap, high[0], y + cap)]
                    : [line(x, low[1], x, high[1]), line(x - cap, low[1], x + cap, low[1]), line(x - cap, high[1], x + cap, high[1])]
            };
        }
    };
}
