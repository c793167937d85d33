/*
 * How wide a text becomes, without asking the browser for it: the same estimate that decides how large the server makes
 * the boxes.
 */
const NARROW = "ijlI.,:;'|!`()[]{}/\\ft-r";
const WIDE = 'mwMW@%&—…';

function em(letter: string): number {
    const code = letter.codePointAt(0)!;
    if (code >= 0x1100 && (code <= 0x11ff || (code >= 0x2e80 && code <= 0xd7ff) || (code >= 0xf900 && code <= 0xfaff)
            || (code >= 0xff00 && code <= 0xff60) || code > 0xffff)) {
        return 1;
    }
    if (NARROW.includes(letter)) {
        return 0.36;
    }
    if (WIDE.includes(letter)) {
        return 0.95;
    }
    return letter !== letter.toLowerCase() ? 0.72 : letter === ' ' ? 0.32 : 0.6;
}

/** In pixels, of a text in letters of `size` pixels. */
export function widthOf(text: string, size: number): number {
    let width = 0;
    for (const letter of text) {
        width += em(letter);
    }
    return width * size;
}

/** The text, shortened so that it is no wider than `width` pixels. */
export function fit(text: string, size: number, width: number): string {
    if (widthOf(text, size) <= width) {
        return text;
    }
    let rest = width - size;
    let kept = '';
    for (const letter of text) {
        rest -= em(letter) * size;
        if (rest < 0) {
            break;
        }
        kept += letter;
    }
    return kept.trimEnd() + '…';
}
