/** Keys of all texts of the page. The texts themselves come from the server, in the user's language. */
export type TextKey =
    | 'palette.search' | 'palette.empty' | 'palette.show' | 'palette.hide'
    | 'tool.select' | 'tool.marquee' | 'tool.arrange' | 'tool.zoomIn' | 'tool.zoomOut' | 'tool.zoomFull' | 'tool.fit'
    | 'tool.align' | 'tool.align.left' | 'tool.align.center' | 'tool.align.right' | 'tool.align.top' | 'tool.align.middle'
    | 'tool.align.bottom' | 'tool.undo' | 'tool.redo' | 'tool.export' | 'tool.export.svg' | 'tool.export.png'
    | 'fold.open' | 'fold.close' | 'breadcrumb' | 'diagram' | 'diagram.empty' | 'connect.choose' | 'connect.none' | 'rename' | 'rename.port'
    | 'state.WAITING' | 'state.RUNNING' | 'state.SUCCEEDED' | 'state.CACHED' | 'state.FAILED' | 'state.SKIPPED'
    | 'state.CANCELLED' | 'state.FALLBACK' | 'state.WILL_RUN' | 'state.WILL_BE_CACHED'
    | 'unit.seconds' | 'unit.minutes' | 'unit.hours';

/** Texts of the page by key. */
export class Texts {
    constructor(readonly locale: string, private readonly texts: Readonly<Record<string, string>>) {}

    /** The text with `{0}`, `{1}` … replaced; the key itself where the server has none, so that the gap is seen. */
    get(key: TextKey, ...values: (string | number)[]): string {
        return (this.texts[key] ?? key).replace(/\{(\d)\}/g, (hole, index) => String(values[Number(index)] ?? hole));
    }
}
