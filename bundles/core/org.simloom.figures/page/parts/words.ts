import { FONT } from '../theme';

let pen: CanvasRenderingContext2D | null = null;

/** How wide a text is, in pixels. */
export function widthOf(text: string, size: number, bold = false): number {
    pen ??= document.createElement('canvas').getContext('2d')!;
    pen.font = `${bold ? 'bold ' : ''}${size}px ${FONT}`;
    return pen.measureText(text).width;
}

/** A text in so many lines at most, none wider than there is room; what is left out is told by an ellipsis. */
export function wrapped(text: string, room: number, most: number, size: number, bold = false): string {
    const fits = (line: string) => widthOf(line, size, bold) <= room;
    const lines = text.split(' ').reduce<string[]>((all, word) => {
        const last = all[all.length - 1];
        return last !== undefined && fits(last + ' ' + word) ? [...all.slice(0, -1), last + ' ' + word] : [...all, word];
    }, []);
    const kept = lines.length > most ? [...lines.slice(0, most - 1), lines.slice(most - 1).join(' ')] : lines;
    return kept.map(line => cut(line, fits)).join('\n');
}

function cut(line: string, fits: (line: string) => boolean): string {
    if (fits(line)) {
        return line;
    }
    let kept = line;
    while (kept.length > 1 && !fits(kept + '…')) {
        kept = kept.slice(0, -1).trimEnd();
    }
    return kept + '…';
}
