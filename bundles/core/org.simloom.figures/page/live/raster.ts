import { scale } from '../theme';
import type { Skin } from './skin';

export interface View {
    width: number;
    height: number;
    /** Rotation, row by row. */
    turn: number[];
    zoom: number;
    shift: [number, number];
    /** Pixels on the right that are for something else. */
    room: number;
    low: number;
    high: number;
    dark: boolean;
}

/**
 * Paints triangles with a depth for each pixel, and values that run smoothly over each triangle (Pineda, 1988). Sorting
 * triangles by depth instead would be slower for many of them, and wrong where they pass through each other.
 */
export class Raster {
    private readonly colours = scale('value');
    private depth = new Float32Array(0);
    private image?: ImageData;
    private moved = new Float32Array(0);

    paint(canvas: HTMLCanvasElement, skin: Skin, values: ArrayLike<number>, view: View): void {
        const { width, height } = view;
        if (canvas.width !== width || canvas.height !== height) {
            canvas.width = width;
            canvas.height = height;
        }
        const context = canvas.getContext('2d')!;
        if (!this.image || this.image.width !== width || this.image.height !== height) {
            this.image = context.createImageData(width, height);
            this.depth = new Float32Array(width * height);
        }
        this.image.data.fill(0);
        this.depth.fill(-Infinity);
        this.move(skin, view);
        const { triangles } = skin;
        for (let k = 0; k < triangles.length; k += 3) {
            this.triangle(triangles[k]!, triangles[k + 1]!, triangles[k + 2]!, values, view);
        }
        context.putImageData(this.image, 0, 0);
    }

    /** Turns all points: x and y in pixels, z towards the eye in pixels as well. */
    private move({ points }: Skin, { width, height, turn, zoom, shift, room }: View): void {
        if (this.moved.length !== points.length) {
            this.moved = new Float32Array(points.length);
        }
        const size = 0.48 * Math.max(1, Math.min(width - room, height)) * zoom;
        const [left, top] = [(width - room) / 2 + shift[0], height / 2 + shift[1]];
        const [a, b, c, d, e, f, g, h, i] = turn as [number, number, number, number, number, number, number, number, number];
        for (let k = 0; k < points.length; k += 3) {
            const [x, y, z] = [points[k]!, points[k + 1]!, points[k + 2]!];
            this.moved[k] = left + size * (a * x + b * y + c * z);
            this.moved[k + 1] = top - size * (d * x + e * y + f * z);
            this.moved[k + 2] = size * (g * x + h * y + i * z);
        }
    }

    private triangle(p: number, q: number, r: number, values: ArrayLike<number>, { width, height, low, high, dark }: View): void {
        const { moved } = this;
        const x1 = moved[3 * p]!, y1 = moved[3 * p + 1]!, z1 = moved[3 * p + 2]!;
        const x2 = moved[3 * q]!, y2 = moved[3 * q + 1]!, z2 = moved[3 * q + 2]!;
        const x3 = moved[3 * r]!, y3 = moved[3 * r + 1]!, z3 = moved[3 * r + 2]!;
        const left = Math.max(0, Math.floor(Math.min(x1, x2, x3))), right = Math.min(width - 1, Math.ceil(Math.max(x1, x2, x3)));
        const top = Math.max(0, Math.floor(Math.min(y1, y2, y3))), bottom = Math.min(height - 1, Math.ceil(Math.max(y1, y2, y3)));
        const area = (x2 - x1) * (y3 - y1) - (x3 - x1) * (y2 - y1);
        if (left > right || top > bottom || area === 0 || !Number.isFinite(area)) {
            return;
        }
        const light = brightness(x2 - x1, y2 - y1, z2 - z1, x3 - x1, y3 - y1, z3 - z1, dark);
        const share = high > low ? 255 / (high - low) : 0;
        const v1 = (values[p]! - low) * share, v2 = (values[q]! - low) * share, v3 = (values[r]! - low) * share;
        const known = Number.isFinite(v1 + v2 + v3);
        const data = this.image!.data;
        // shares of the second and third corner grow evenly from pixel to pixel
        const stepQ = (y3 - y1) / area, stepR = (y1 - y2) / area;
        for (let y = top; y <= bottom; y++) {
            let wq = ((left + 0.5 - x1) * (y3 - y1) - (x3 - x1) * (y + 0.5 - y1)) / area;
            let wr = ((x2 - x1) * (y + 0.5 - y1) - (left + 0.5 - x1) * (y2 - y1)) / area;
            for (let x = left, at = y * width + left; x <= right; x++, at++, wq += stepQ, wr += stepR) {
                if (wq < 0 || wr < 0 || wq + wr > 1) {
                    continue;
                }
                const z = z1 + wq * (z2 - z1) + wr * (z3 - z1);
                if (z <= this.depth[at]!) {
                    continue;
                }
                this.depth[at] = z;
                const place = known ? Math.max(0, Math.min(255, Math.round(v1 + wq * (v2 - v1) + wr * (v3 - v1)))) : -1;
                data[4 * at] = light * (place < 0 ? 150 : this.colours[3 * place]!);
                data[4 * at + 1] = light * (place < 0 ? 150 : this.colours[3 * place + 1]!);
                data[4 * at + 2] = light * (place < 0 ? 150 : this.colours[3 * place + 2]!);
                data[4 * at + 3] = 255;
            }
        }
    }
}

/** A lamp at the eye, on both sides of a triangle alike; never so dark that a colour cannot be read. */
function brightness(ax: number, ay: number, az: number, bx: number, by: number, bz: number, dark: boolean): number {
    const nx = ay * bz - az * by, ny = az * bx - ax * bz, nz = ax * by - ay * bx;
    const facing = Math.abs(nz) / (Math.hypot(nx, ny, nz) || 1);
    return (dark ? 0.62 : 0.68) + (dark ? 0.38 : 0.32) * facing;
}
