import type { ECharts, Option } from './charts';
import { Status, type Data, type Dimension } from './data';
import type { Drawing } from './figure';

interface Region {
    values: Float64Array;
    /** One of these ranges is to hold the value. */
    ranges: [number, number][];
}

/** Selects samples by areas that are brushed, and by clicks at points. */
export class Brush {
    private data?: Data;
    private grids: [Float64Array, Float64Array][] = [];
    private axes: Dimension[] = [];
    private readonly intervals = new Map<string, [number, number][]>();
    private waiting = false;

    constructor(private readonly chart: ECharts, private readonly selected: (indexes: number[]) => void) {
        chart.on('brushEnd', event => this.brushed((event as Option).areas ?? []));
        chart.on('axisareaselected', event => this.parallelBrushed(event as Option));
        chart.on('click', event => this.clicked(event as Option));
    }

    /** Takes over what is drawn now. */
    follow(data: Data, { brush = [], axes = [] }: Drawing, sameAxes: boolean): void {
        this.data = data;
        this.grids = brush;
        this.axes = axes;
        if (!sameAxes) {
            this.intervals.clear();
        }
        if (brush.length > 0) {
            this.chart.dispatchAction({ type: 'takeGlobalCursor', key: 'brush', brushOption: { brushType: 'rect', brushMode: 'single' } });
        }
    }

    private brushed(areas: Option[]): void {
        const area = areas[0];
        if (!area) {
            this.selected([]);
            return;
        }
        const [[left, right], [top, bottom]] = area.range as [[number, number], [number, number]];
        const grid = this.grids.findIndex((_, gridIndex) => this.chart.containPixel({ gridIndex }, [(left + right) / 2, (top + bottom) / 2]));
        if (grid >= 0) {
            const [x, y] = this.grids[grid]!;
            const from = this.chart.convertFromPixel({ gridIndex: grid }, [left, bottom]);
            const to = this.chart.convertFromPixel({ gridIndex: grid }, [right, top]);
            this.select([{ values: x, ranges: [[from[0]!, to[0]!]] }, { values: y, ranges: [[from[1]!, to[1]!]] }]);
        }
    }

    private parallelBrushed({ parallelAxisId, intervals }: Option): void {
        this.intervals.set(String(parallelAxisId), intervals ?? []);
        // while an area is dragged there are more events than pictures
        if (!this.waiting) {
            this.waiting = true;
            requestAnimationFrame(() => {
                this.waiting = false;
                const regions = [...this.intervals].filter(([, ranges]) => ranges.length > 0)
                    .flatMap(([id, ranges]) => this.axes.filter(({ name }) => name === id).map(({ values }) => ({ values, ranges })));
                if (regions.length > 0) {
                    this.select(regions);
                } else {
                    this.selected([]);
                }
            });
        }
    }

    private clicked({ value, seriesType }: Option): void {
        if (this.data && seriesType === 'scatter' && Array.isArray(value) && Number.isInteger(value[2])) {
            this.selected([this.data.indexOf(value[2])]);
        }
    }

    private select(regions: Region[]): void {
        const { data } = this;
        if (data) {
            const places = Array.from({ length: data.count }, (_, place) => place).filter(place => data.status[place] !== Status.SKIPPED
                && regions.every(({ values, ranges }) => ranges.some(([low, high]) => values[place]! >= low && values[place]! <= high)));
            this.selected(places.map(place => data.indexOf(place)));
        }
    }
}
