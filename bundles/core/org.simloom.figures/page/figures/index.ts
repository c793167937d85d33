import type { Figure } from '../figure';
import { distribution } from './distribution';
import { history } from './history';
import { looPredicted } from './loo-predicted';
import { morris } from './morris';
import { parallel } from './parallel';
import { pareto } from './pareto';
import { samplesOverTime } from './samples-over-time';
import { scatterMatrix } from './scatter-matrix';
import { slices } from './slices';
import { sobolBars } from './sobol-bars';
import { surface } from './surface';
import { tornado } from './tornado';
import { worstCase } from './worst-case';

/** All figures, in the order in which they tell of a study. */
export const FIGURES: readonly Figure[] = [
    history, pareto, worstCase, samplesOverTime, scatterMatrix, parallel, distribution, tornado, morris, sobolBars, slices, surface, looPredicted
];
