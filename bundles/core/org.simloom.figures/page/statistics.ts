/** Smallest and largest finite value; `null` where there is none. */
export function extent(values: ArrayLike<number>): [number, number] | null {
    let low = Infinity;
    let high = -Infinity;
    for (let i = 0; i < values.length; i++) {
        const value = values[i]!;
        if (Number.isFinite(value)) {
            low = Math.min(low, value);
            high = Math.max(high, value);
        }
    }
    return low <= high ? [low, high] : null;
}

/** Pearson's correlation coefficient over pairs of finite numbers; `NaN` of fewer than three or where one is constant. */
export function correlation(a: ArrayLike<number>, b: ArrayLike<number>): number {
    let n = 0;
    let meanA = 0;
    let meanB = 0;
    let aa = 0;
    let bb = 0;
    let ab = 0;
    for (let i = 0; i < a.length; i++) {
        const p = a[i]!;
        const q = b[i]!;
        if (Number.isFinite(p) && Number.isFinite(q)) {
            // Welford's update: no cancellation where the mean is large against the scatter
            n++;
            const da = p - meanA;
            const db = q - meanB;
            meanA += da / n;
            meanB += db / n;
            aa += da * (p - meanA);
            bb += db * (q - meanB);
            ab += da * (q - meanB);
        }
    }
    return n < 3 || !(aa > 0) || !(bb > 0) ? NaN : Math.max(-1, Math.min(1, ab / Math.sqrt(aa * bb)));
}

/** The finite values in ascending order. */
export function sorted(values: ArrayLike<number>): Float64Array {
    return Float64Array.from(values).filter(Number.isFinite).sort();
}

/** Quantile of values in ascending order, linear between them (type 7 of Hyndman and Fan, 1996). */
export function quantile(ascending: ArrayLike<number>, probability: number): number {
    const place = probability * (ascending.length - 1);
    const below = Math.floor(place);
    const low = ascending[below] ?? NaN;
    const high = ascending[Math.min(below + 1, ascending.length - 1)] ?? NaN;
    return low + (place - below) * (high - low);
}

export interface Bins {
    from: number;
    width: number;
    counts: number[];
}

/** Bins of values in ascending order, as wide as Freedman and Diaconis (1981) say, between 5 and `most` of them. */
export function bins(ascending: ArrayLike<number>, most = 60): Bins {
    const n = ascending.length;
    const from = ascending[0]!;
    const range = ascending[n - 1]! - from;
    if (!(range > 0)) {
        const width = Math.abs(from) * 0.1 || 1;
        return { from: from - width / 2, width, counts: [n] };
    }
    const spread = quantile(ascending, 0.75) - quantile(ascending, 0.25);
    const ideal = 2 * spread / Math.cbrt(n);
    const count = Math.max(5, Math.min(most, ideal > 0 ? Math.ceil(range / ideal) : most));
    const width = range / count;
    const counts = new Array<number>(count).fill(0);
    for (let i = 0; i < n; i++) {
        counts[Math.min(count - 1, Math.floor((ascending[i]! - from) / width))]!++;
    }
    return { from, width, counts };
}

/** Round numbers that part a range into about so many steps. */
export function levels(low: number, high: number, about: number): number[] {
    const step = niceStep((high - low) / about);
    const result: number[] = [];
    for (let k = Math.ceil(low / step); k * step <= high; k++) {
        result.push(Number((k * step).toPrecision(12)));
    }
    return result;
}

function niceStep(step: number): number {
    const power = 10 ** Math.floor(Math.log10(step));
    return power * (step / power < 1.5 ? 1 : step / power < 3.5 ? 2 : step / power < 7.5 ? 5 : 10);
}
