type Point = [number, number];
type Segment = [string, Point, string, Point];

/**
 * Lines of equal value by marching squares (Maple, 2003), joined where they meet. A saddle is parted by the mean of its
 * corners.
 */
export function linesAt(x: number[], y: number[], values: (number | null)[][], level: number): Point[][] {
    const segments: Segment[] = [];
    for (let j = 0; j + 1 < y.length; j++) {
        for (let i = 0; i + 1 < x.length; i++) {
            segments.push(...ofCell(x, y, values, level, i, j));
        }
    }
    return joined(segments);
}

function ofCell(x: number[], y: number[], values: (number | null)[][], level: number, i: number, j: number): Segment[] {
    const corners = [values[j]?.[i], values[j]?.[i + 1], values[j + 1]?.[i + 1], values[j + 1]?.[i]];
    if (!corners.every((corner): corner is number => typeof corner === 'number')) {
        return [];
    }
    const [a, b, c, d] = corners as [number, number, number, number];
    const part = (from: number, to: number) => (level - from) / (to - from);
    const between = (k: number[], at: number, share: number) => k[at]! + share * (k[at + 1]! - k[at]!);
    // crossings of the four edges: below, right, above, left; each has the same name in the neighbouring cell
    const edges: ([string, Point] | null)[] = [
        a < level !== b < level ? [`h${i},${j}`, [between(x, i, part(a, b)), y[j]!]] : null,
        b < level !== c < level ? [`v${i + 1},${j}`, [x[i + 1]!, between(y, j, part(b, c))]] : null,
        d < level !== c < level ? [`h${i},${j + 1}`, [between(x, i, part(d, c)), y[j + 1]!]] : null,
        a < level !== d < level ? [`v${i},${j}`, [x[i]!, between(y, j, part(a, d))]] : null
    ];
    const crossed = edges.filter((edge): edge is [string, Point] => edge !== null);
    if (crossed.length === 2) {
        return [[...crossed[0]!, ...crossed[1]!]];
    }
    if (crossed.length === 4) {
        const [below, right, above, left] = crossed as [[string, Point], [string, Point], [string, Point], [string, Point]];
        const middle = (a + b + c + d) / 4 < level;
        return a < level === middle ? [[...below, ...right], [...above, ...left]] : [[...below, ...left], [...above, ...right]];
    }
    return [];
}

function joined(segments: Segment[]): Point[][] {
    const ends = new Map<string, number[]>();
    segments.forEach(([from, , to], k) => [from, to].forEach(end => ends.set(end, [...ends.get(end) ?? [], k])));
    const used = new Set<number>();
    const follow = (end: string, path: Point[]) => {
        for (let next = ends.get(end)?.find(k => !used.has(k)); next !== undefined; next = ends.get(end)?.find(k => !used.has(k))) {
            used.add(next);
            const [from, p, to, q] = segments[next]!;
            path.push(from === end ? q : p);
            end = from === end ? to : from;
        }
        return path;
    };
    return segments.flatMap(([from, p, to, q], k) => {
        if (used.has(k)) {
            return [];
        }
        used.add(k);
        const forth = follow(to, [p, q]);
        return [[...follow(from, []).reverse(), ...forth]];
    });
}
