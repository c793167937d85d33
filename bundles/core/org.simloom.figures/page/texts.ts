import en from './texts.en.json';
import ko from './texts.ko.json';

export type TextKey = keyof typeof en;

/** Texts of the page in one language; English where a language is unknown. */
export class Texts {
    private readonly texts: Record<TextKey, string>;

    constructor(language: string | undefined) {
        this.texts = language?.toLowerCase().startsWith('ko') ? ko : en;
    }

    /** The text with `{0}`, `{1}` … replaced. */
    get(key: TextKey, ...values: (string | number)[]): string {
        return this.texts[key].replace(/\{(\d)\}/g, (hole, index) => String(values[Number(index)] ?? hole));
    }
}
