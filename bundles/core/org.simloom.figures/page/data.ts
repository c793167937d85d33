import { shownUnit } from './numbers';
import type { Cell, ResponseSheet, Sheet, VariableSheet } from './sheet';
import { extent } from './statistics';

export enum Status { GOOD, SUSPICIOUS, FAILED, SKIPPED, PENDING }

/** A variable or a response, with its column of all samples; `NaN` is missing, of a choice the number is its index. */
export interface Dimension {
    kind: 'variable' | 'response';
    name: string;
    label: string;
    unit: string;
    /** Label with unit, as at axes. */
    title: string;
    values: Float64Array;
    extent: [number, number] | null;
    choices: string[];
    integer: boolean;
    /** What values must not pass, with the safety factor in it; `null` for none. */
    limit: number | null;
    /** On which side of the limit values are good. */
    keep: 'below' | 'above' | null;
    objective: boolean;
    maximize: boolean;
    range: [number, number] | null;
}

export type Row = Record<string, Cell>;

/** A sheet made ready for figures. */
export class Data {
    readonly variables: Dimension[];
    readonly responses: Dimension[];
    readonly count: number;
    readonly status: Uint8Array;
    readonly best: number[];
    private places?: Map<number, number>;

    constructor(readonly sheet: Sheet) {
        const { samples } = sheet;
        this.count = samples.index.length;
        this.variables = sheet.variables.map((variable, i) => ofVariable(variable, samples.x[i] ?? [], this.count));
        this.responses = sheet.responses.map((response, i) => ofResponse(response, samples.y[i] ?? [], this.count));
        this.status = Uint8Array.from({ length: this.count }, (_, i) => statusOf(samples.state[i], samples.flag?.[i]));
        this.best = (sheet.best ?? []).map(index => this.placeOf(index)).filter(place => place >= 0);
    }

    get dimensions(): Dimension[] {
        return [...this.variables, ...this.responses];
    }

    get objectives(): Dimension[] {
        return this.responses.filter(response => response.objective);
    }

    get limited(): Dimension[] {
        return this.responses.filter(response => response.limit !== null && response.keep !== null);
    }

    dimension(name: string): Dimension | undefined {
        return this.dimensions.find(dimension => dimension.name === name);
    }

    response(name: Cell | undefined): Dimension | undefined {
        return this.responses.find(response => response.name === name);
    }

    /** What people call a variable or a response. */
    labelOf(name: Cell | undefined): string {
        return this.dimension(String(name))?.label ?? String(name ?? '');
    }

    indexOf(place: number): number {
        return this.sheet.samples.index[place]!;
    }

    /** Where a sample is in the columns; -1 where there is none of that index. */
    placeOf(index: number): number {
        if (this.sheet.samples.index[index] === index) {
            return index;
        }
        this.places ??= new Map(this.sheet.samples.index.map((each, place) => [each, place]));
        return this.places.get(index) ?? -1;
    }

    /** Whether a sample keeps all limits; not known where one of those values is missing. */
    keepsLimits(place: number): boolean {
        return this.limited.every(response => holds(response, response.values[place]!));
    }

    /** Rows of all tables of a kind, by names of columns. */
    rows(kind: string): Row[] {
        return (this.sheet.tables ?? []).filter(table => table.kind === kind).flatMap(table => table.rows.map(row =>
            Object.fromEntries(table.columns.map((column, i) => [column.name, row[i] ?? null]))));
    }
}

/** Whether a value keeps the limit of its response. */
export function holds(response: Dimension, value: number): boolean {
    return response.limit === null || response.keep === null
        || (response.keep === 'below' ? value <= response.limit : value >= response.limit);
}

/** A cell as a number; `NaN` where it is none. */
export function numberOf(cell: Cell | undefined): number {
    return typeof cell === 'number' ? cell : NaN;
}

function statusOf(state: string | undefined, flag: number | undefined): Status {
    switch (state) {
        case 'SUCCEEDED': return flag ? Status.SUSPICIOUS : Status.GOOD;
        case 'FAILED': return Status.FAILED;
        case 'SKIPPED': return Status.SKIPPED;
        default: return Status.PENDING;
    }
}

function ofVariable(variable: VariableSheet, cells: Cell[], count: number): Dimension {
    const type = (variable.type ?? '').toLowerCase();
    const choices = variable.choices ?? [];
    const range: [number, number] | null = Number.isFinite(variable.lower ?? NaN) && Number.isFinite(variable.upper ?? NaN)
        ? [variable.lower!, variable.upper!] : null;
    return {
        ...basics(variable, cells, choices, count), kind: 'variable', choices, integer: type === 'integer', range,
        limit: null, keep: null, objective: false, maximize: false
    };
}

function ofResponse(response: ResponseSheet, cells: Cell[], count: number): Dimension {
    const role = (response.role ?? '').toLowerCase();
    const operator = response.operator ?? '';
    const keep = /most|less|</i.test(operator) ? 'below' : /least|greater|>/i.test(operator) ? 'above' : null;
    const factor = response.safetyFactor ?? 1;
    const limit = response.limit ?? null;
    return {
        ...basics(response, cells, [], count), kind: 'response', choices: [], integer: false, range: null,
        limit: limit === null ? null : keep === 'below' ? limit / factor : keep === 'above' ? limit * factor : limit,
        keep, objective: role === 'objective' || role === 'target', maximize: response.maximize === true
    };
}

function basics(of: VariableSheet | ResponseSheet, cells: Cell[], choices: string[], count: number) {
    const label = of.label || of.name;
    const unit = shownUnit(of.unit ?? '');
    const values = Float64Array.from({ length: count }, (_, i) => {
        const cell = cells[i];
        if (typeof cell === 'string') {
            const choice = choices.indexOf(cell);
            return choice >= 0 ? choice : NaN;
        }
        return typeof cell === 'boolean' ? Number(cell) : cell ?? NaN;
    });
    return { name: of.name, label, unit, title: unit === '' ? label : `${label} [${unit}]`, values, extent: extent(values) };
}
