/** The triangles of a part about its middle, in a sphere of radius 1. */
export class Skin {
    readonly points: Float32Array;
    readonly triangles: Int32Array;

    constructor(private readonly source: ArrayLike<number>, private readonly sourceTriangles: ArrayLike<number>) {
        const count = Math.floor(source.length / 3);
        const middle = [0, 1, 2].map(axis => {
            let [low, high] = [Infinity, -Infinity];
            for (let i = axis; i < 3 * count; i += 3) {
                low = Math.min(low, source[i]!);
                high = Math.max(high, source[i]!);
            }
            return (low + high) / 2;
        });
        let radius = 0;
        for (let i = 0; i < 3 * count; i += 3) {
            radius = Math.max(radius, Math.hypot(source[i]! - middle[0]!, source[i + 1]! - middle[1]!, source[i + 2]! - middle[2]!));
        }
        this.points = Float32Array.from({ length: 3 * count }, (_, i) => (source[i]! - middle[i % 3]!) / (radius || 1));
        // a triangle of a point that is not there would be drawn anywhere
        const sound = (k: number) => [0, 1, 2].every(i => sourceTriangles[k + i]! >= 0 && sourceTriangles[k + i]! < count);
        const kept: number[] = [];
        for (let k = 0; k + 2 < sourceTriangles.length; k += 3) {
            if (sound(k)) {
                kept.push(sourceTriangles[k]!, sourceTriangles[k + 1]!, sourceTriangles[k + 2]!);
            }
        }
        this.triangles = Int32Array.from(kept);
    }

    get triangleCount(): number {
        return this.triangles.length / 3;
    }

    /** Whether it is made of these points and triangles. */
    isOf(points: ArrayLike<number>, triangles: ArrayLike<number>): boolean {
        return same(points, this.source) && same(triangles, this.sourceTriangles);
    }
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
