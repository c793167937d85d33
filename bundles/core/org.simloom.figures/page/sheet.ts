/** What a study knows, as `Studies.sheet` writes it. Columns of samples are one array for each variable or response. */
export interface Sheet {
    name: string;
    title?: string;
    language?: string;
    state?: string;
    variables: VariableSheet[];
    responses: ResponseSheet[];
    samples: SamplesSheet;
    best?: number[];
    tables?: TableSheet[];
    slices?: SliceSheet[];
    surfaces?: SurfaceSheet[];
}

export interface VariableSheet {
    name: string;
    label?: string;
    unit?: string;
    type?: string;
    lower?: number | null;
    upper?: number | null;
    choices?: string[];
}

export interface ResponseSheet {
    name: string;
    label?: string;
    unit?: string;
    role?: string;
    maximize?: boolean;
    operator?: string | null;
    limit?: number | null;
    safetyFactor?: number | null;
}

/** `flag` is 1 where a sample is suspicious. */
export interface SamplesSheet {
    index: number[];
    state: string[];
    run?: (number | null)[];
    flag?: number[];
    x: Cell[][];
    y: Cell[][];
}

export type Cell = number | string | boolean | null;

export interface TableSheet {
    kind: string;
    title?: string;
    columns: { name: string; label?: string; unit?: string; numeric?: boolean }[];
    rows: Cell[][];
}

/** What a surrogate predicts along one variable, the others being `at`. */
export interface SliceSheet {
    response: string;
    variable: string;
    at?: Record<string, number | string>;
    x: number[];
    mean: (number | null)[];
    low?: (number | null)[];
    high?: (number | null)[];
}

/** What a surrogate predicts over two variables; `mean[j][i]` is at `x[i]`, `y[j]`. */
export interface SurfaceSheet {
    response: string;
    first: string;
    second: string;
    at?: Record<string, number | string>;
    x: number[];
    y: number[];
    mean: (number | null)[][];
    sd?: (number | null)[][];
}
