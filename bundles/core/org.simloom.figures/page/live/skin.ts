/** The triangles of a part about its middle, in a sphere of radius 1. */
export class Skin {
    readonly points: Float32Array;
    readonly triangles: Int32Array;

    /** @param before a skin that may have the same triangles, which are not looked through again */
    constructor(private readonly source: ArrayLike<number>, private readonly sourceTriangles: ArrayLike<number>, before?: Skin) {
        const count = Math.floor(source.length / 3);
        const middle = [0, 1, 2].map(axis => {
            let [low, high] = [Infinity, -Infinity];
            for (let i = axis; i < 3 * count; i += 3) {
                low = Math.min(low, source[i]!);
                high = Math.max(high, source[i]!);
            }
            return (low + high) / 2;
        });
        const [x, y, z] = middle as [number, number, number];
        let radius = 0;
        for (let i = 0; i < 3 * count; i += 3) {
            radius = Math.max(radius, Math.hypot(source[i]! - x, source[i + 1]! - y, source[i + 2]! - z));
        }
        const size = radius || 1;
        this.points = new Float32Array(3 * count);
        for (let i = 0; i < 3 * count; i += 3) {
            this.points[i] = (source[i]! - x) / size;
            this.points[i + 1] = (source[i + 1]! - y) / size;
            this.points[i + 2] = (source[i + 2]! - z) / size;
        }
        this.triangles = before && before.points.length === this.points.length && before.sourceTriangles === sourceTriangles
            ? before.triangles : soundOnes(sourceTriangles, count);
    }

    get triangleCount(): number {
        return this.triangles.length / 3;
    }

    /** Whether it is made of these points and triangles. */
    isOf(points: ArrayLike<number>, triangles: ArrayLike<number>): boolean {
        return same(points, this.source) && same(triangles, this.sourceTriangles);
    }
}

/** A triangle of a point that is not there would be drawn anywhere. */
function soundOnes(triangles: ArrayLike<number>, count: number): Int32Array {
    const kept: number[] = [];
    for (let k = 0; k + 2 < triangles.length; k += 3) {
        const [p, q, r] = [triangles[k]!, triangles[k + 1]!, triangles[k + 2]!];
        if (Math.min(p, q, r) >= 0 && Math.max(p, q, r) < count) {
            kept.push(p, q, r);
        }
    }
    return Int32Array.from(kept);
}

function same(a: ArrayLike<number>, b: ArrayLike<number>): boolean {
    if (a === b) {
        return true;
    }
    if (a.length !== b.length) {
        return false;
    }
    for (let i = 0; i < a.length; i++) {
        if (a[i] !== b[i]) {
            return false;
        }
    }
    return true;
}
