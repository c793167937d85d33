import type { Option } from '../charts';
import { Status } from '../data';
import type { Scene } from '../figure';
import type { TextKey } from '../texts';
import { FONT } from '../theme';
import { valueText } from './axes';

const MOST = 16;
const STATES: Record<Status, TextKey | null> = {
    [Status.GOOD]: null, [Status.SUSPICIOUS]: 'state.suspicious', [Status.FAILED]: 'state.failed', [Status.SKIPPED]: 'state.skipped',
    [Status.PENDING]: 'state.pending'
};

/** The box beside the pointer. */
export function tooltip({ theme }: Scene, formatter: (params: Option) => string): Option {
    return {
        trigger: 'item', confine: true, transitionDuration: 0, formatter, backgroundColor: theme.dark ? '#2a2e35' : '#ffffff', borderColor: theme.line,
        textStyle: { color: theme.text, fontFamily: FONT, fontSize: 12 }, extraCssText: 'max-width:420px;white-space:normal;'
    };
}

/** What is known of a sample, where a point of the figure is one. */
export function sampleTip(scene: Scene): Option {
    return tooltip(scene, ({ value }) => Array.isArray(value) && Number.isInteger(value[2]) ? ofSample(scene, value[2]) : '');
}

export function ofSample({ data, texts }: Scene, place: number): string {
    const state = STATES[data.status[place] as Status];
    const run = data.sheet.samples.run?.[place];
    const head = [texts.get('tip.sample', data.indexOf(place)), ...run ? [texts.get('tip.run', run)] : [], ...state ? [texts.get(state)] : []];
    const dimensions = [...data.responses, ...data.variables].slice(0, MOST);
    return tipTable(head.join(' · '), dimensions.map(dimension => [dimension.label, valueText(dimension, dimension.values[place]!)]));
}

/** A small table; everything in it is text. */
export function tipTable(head: string, rows: string[][]): string {
    const body = rows.map(([first = '', ...rest]) => `<tr><td style="padding-right:12px">${escape(first)}</td>`
        + rest.map(cell => `<td style="text-align:right">${escape(cell)}</td>`).join('') + '</tr>').join('');
    return `<b>${escape(head)}</b><table style="border-spacing:0">${body}</table>`;
}

export function escape(text: string): string {
    return text.replace(/[&<>"']/g, character => `&#${character.charCodeAt(0)};`);
}
