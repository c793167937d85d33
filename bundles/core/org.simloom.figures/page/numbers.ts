const SUPERSCRIPTS = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/** A number for people, with so many significant digits; the same in every language. */
export function format(value: number | null | undefined, digits = 4): string {
    if (value === null || value === undefined || Number.isNaN(value)) {
        return '–';
    }
    if (!Number.isFinite(value)) {
        return value > 0 ? '∞' : '−∞';
    }
    if (value === 0) {
        return '0';
    }
    const size = Math.abs(value);
    if (size >= 1e6 || size < 1e-4) {
        const [mantissa, exponent] = value.toExponential(digits - 1).split('e');
        const factor = String(Number(mantissa));
        const power = '10' + superscript(Number(exponent));
        return minus(factor === '1' ? power : factor === '-1' ? '-' + power : factor + '×' + power);
    }
    if (size >= 10 ** (digits - 1)) {
        return minus(String(Math.round(value)));
    }
    return minus(String(Number(value.toPrecision(digits))));
}

/** A number of an axis: as many digits as it takes to tell its neighbours apart. */
export function tick(value: number): string {
    return format(value, 7);
}

/** A share of 1 in per cent. */
export function percent(share: number): string {
    return format(share * 100, 3) + ' %';
}

export function withUnit(value: number | null | undefined, unit: string): string {
    return unit === '' ? format(value) : format(value) + ' ' + unit;
}

/** A unit as people write it: a product with a dot, powers raised. */
export function shownUnit(unit: string): string {
    return unit.replace(/\*/g, '·').replace(/([\p{L}°])\^?(-?\d+)/gu, (_, letter: string, power: string) => letter + superscript(Number(power)));
}

function superscript(exponent: number): string {
    const digits = String(Math.abs(exponent)).replace(/\d/g, digit => SUPERSCRIPTS[Number(digit)] ?? '');
    return exponent < 0 ? '⁻' + digits : digits;
}

function minus(text: string): string {
    return text.replace(/^-/, '−');
}
