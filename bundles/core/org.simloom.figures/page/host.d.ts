// What whoever shows the page may put into it.
interface Window {
    simloomSelected?: (indexes: number[]) => void;
    simloomInput?: (name: string, value: number) => void;
    simloomConfirm?: () => void;
    simloomPageError?: (message: string) => void;
    simloomFigures: import('./main').SimloomFigures;
}
