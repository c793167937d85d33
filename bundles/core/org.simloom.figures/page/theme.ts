/** Colours that eyes of every kind tell apart (Okabe and Ito, 2008), lighter on dark ground. */
export interface Theme {
    dark: boolean;
    background: string;
    text: string;
    faint: string;
    line: string;
    grid: string;
    good: string;
    second: string;
    third: string;
    suspicious: string;
    failed: string;
    skipped: string;
    best: string;
    selected: string;
    limit: string;
    band: string;
    series: string[];
}

export const LIGHT: Theme = {
    dark: false, background: '#ffffff', text: '#1f2933', faint: '#5b6773', line: '#8d99a6', grid: '#e4e8ec',
    good: '#0072b2', second: '#e69f00', third: '#009e73', suspicious: '#b77a00', failed: '#d55e00', skipped: '#8d99a6',
    best: '#009e73', selected: '#a8327c', limit: '#d55e00', band: '#0072b22e',
    series: ['#0072b2', '#e69f00', '#009e73', '#cc79a7', '#56b4e9', '#d55e00', '#7a6a00', '#5b6773']
};

export const DARK: Theme = {
    dark: true, background: '#1e2126', text: '#e6e9ed', faint: '#a3adb8', line: '#7f8b97', grid: '#353b43',
    good: '#56b4e9', second: '#f0b429', third: '#2fc498', suspicious: '#f0c245', failed: '#ff8552', skipped: '#7f8b97',
    best: '#2fc498', selected: '#f08cc8', limit: '#ff8552', band: '#56b4e938',
    series: ['#56b4e9', '#f0b429', '#2fc498', '#e59ac4', '#8fd0ff', '#ff8552', '#d8c93c', '#a3adb8']
};

export const FONT = 'system-ui, "Segoe UI", "Noto Sans", "DejaVu Sans", "Malgun Gothic", "Apple SD Gothic Neo", "Noto Sans CJK KR", "Noto Sans KR", "NanumGothic", sans-serif';

// viridis (van der Walt and Smith, 2015) at equal steps
const VIRIDIS = ['#440154', '#482878', '#3e4a89', '#31688e', '#26828e', '#1f9e89', '#35b779', '#6dcd59', '#b4de2c', '#fde725'];
// white or black to purple: how little is known
const DOUBT = ['#f7f4f9', '#e7dcec', '#d4b9da', '#c994c7', '#df65b0', '#ce1256', '#67001f'];

/** 256 colours of a scale as red, green, blue. */
export function scale(name: 'value' | 'doubt'): Uint8Array {
    const stops = (name === 'value' ? VIRIDIS : DOUBT).map(rgb);
    const table = new Uint8Array(256 * 3);
    for (let i = 0; i < 256; i++) {
        const place = i / 255 * (stops.length - 1);
        const below = Math.min(stops.length - 2, Math.floor(place));
        for (let c = 0; c < 3; c++) {
            table[3 * i + c] = Math.round(stops[below]![c]! + (place - below) * (stops[below + 1]![c]! - stops[below]![c]!));
        }
    }
    return table;
}

/** Stops of a scale for a gradient. */
export function stops(name: 'value' | 'doubt'): string[] {
    return name === 'value' ? VIRIDIS : DOUBT;
}

function rgb(colour: string): number[] {
    return [1, 3, 5].map(at => parseInt(colour.slice(at, at + 2), 16));
}
