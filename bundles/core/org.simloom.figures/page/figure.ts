import type { Option } from './charts';
import type { Data, Dimension } from './data';
import type { Texts } from './texts';
import type { Theme } from './theme';

export type FigureName = 'history' | 'samplesOverTime' | 'scatterMatrix' | 'parallel' | 'surface' | 'slices' | 'pareto' | 'tornado'
    | 'sobolBars' | 'morris' | 'distribution' | 'looPredicted' | 'worstCase';

/** What a figure is drawn from. */
export interface Scene {
    data: Data;
    texts: Texts;
    theme: Theme;
    /** What is chosen in the bar, by the keys of the choices. */
    chosen: Readonly<Record<string, string>>;
    width: number;
    height: number;
    /** Places of selected samples. */
    selected: ReadonlySet<number>;
}

/** Something to choose in the bar above a figure. */
export interface Choice {
    key: string;
    label: string;
    values: { value: string; label: string }[];
}

export interface Drawing {
    option: Option;
    /** While it stays the same, the axes are the same, and brush and zoom stay. */
    key: string;
    /** The least height it takes. */
    height?: number;
    note?: string;
    /** Dimensions of the axes of each grid that samples can be brushed in. */
    brush?: [Float64Array, Float64Array][];
    /** Dimensions of the axes of parallel coordinates. */
    axes?: Dimension[];
}

/** A figure: which studies it fits, what can be chosen, how it is drawn. */
export interface Figure {
    name: FigureName;
    fits(data: Data): boolean;
    choices?(data: Data, texts: Texts, chosen: Readonly<Record<string, string>>): Choice[];
    /** The drawing, or in words why there is none. */
    draw(scene: Scene): Drawing | string;
}

/** A choice among responses or variables. */
export function choiceOf(key: string, label: string, dimensions: Dimension[]): Choice {
    return { key, label, values: dimensions.map(({ name, label: text }) => ({ value: name, label: text })) };
}
