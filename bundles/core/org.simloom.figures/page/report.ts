import { FIGURES } from './figures';
import type { SimloomFigures } from './main';
import type { Sheet } from './sheet';
import { USUAL_HEIGHT } from './stage';
import { Texts } from './texts';

const WIDTH_OF_PAPER = 680;
/** Two figures with their headings and captions fill a page of A4. */
const HEIGHT_ON_PAPER = 340;

/** Where the page is a report, it brings a sheet along: draws the figures that make sense. */
export function startReport(figures: SimloomFigures): void {
    const source = document.getElementById('sheet');
    const place = document.getElementById('figures');
    if (!source || !place) {
        return;
    }
    const sheet = JSON.parse(source.textContent ?? '') as Sheet;
    const texts = new Texts(sheet.language);
    const wanted = new Set(figures.figures(sheet));
    for (const { name } of FIGURES.filter(figure => wanted.has(figure.name))) {
        const section = document.createElement('section');
        const heading = document.createElement('h3');
        const element = document.createElement('div');
        heading.textContent = texts.get(`figure.${name}`);
        element.id = 'figure-' + name;
        section.append(heading, element);
        place.append(section);
        figures.show(element, sheet, name, { caption: true });
    }
    // a canvas does not follow the width of the paper by itself
    window.addEventListener('beforeprint', () => {
        place.style.width = WIDTH_OF_PAPER + 'px';
        figures.resize(HEIGHT_ON_PAPER);
    });
    window.addEventListener('afterprint', () => {
        place.style.width = '';
        figures.resize(USUAL_HEIGHT);
    });
}
