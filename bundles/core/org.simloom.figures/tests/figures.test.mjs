import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { ALL, Figures, startBrowser } from './page.mjs';
import { bracket } from './sheets.mjs';

let context;
before(async () => {
    context = await startBrowser();
});
after(() => context.close());

const CHOSEN = {
    history: {}, distribution: { quantity: 'stress' }, samplesOverTime: { response: 'stress' }, slices: { response: 'stress' }, sobolBars: { response: 'stress' }
};

for (const [language, dark] of [['en', false], ['ko', true], ['ko', false], ['en', true]]) {
    test(`every figure of a study is drawn, ${language}, ${dark ? 'dark' : 'light'}`, async () => {
        const figures = await Figures.open(context, { language, dark });
        const sheet = bracket(language);
        const fitting = await figures.page.evaluate(s => window.simloomFigures.figures(s), sheet);
        assert.deepEqual(fitting, ALL);
        for (const figure of ALL) {
            await figures.show(sheet, figure, { chosen: CHOSEN[figure] ?? {}, caption: true });
            assert.equal(await figures.reason(), null, figure);
            assert.ok(await figures.painted() > 3000, `${figure} is empty`);
            await figures.shot(`${figure}-${language}-${dark ? 'dark' : 'light'}`);
        }
        assert.deepEqual(figures.faults, []);
        await figures.close();
    });
}

for (const effect of [-123.456, -0.000123, 98765.4]) {
    test(`the text of a bar of a tornado touches no name and no edge, ${effect}`, async () => {
        const figures = await Figures.open(context, {});
        const sheet = bracket();
        sheet.tables = [{ kind: 'effects', columns: ['response', 'variable', 'effect'].map(name => ({ name })),
            rows: sheet.variables.map(({ name }, i) => ['stress', name, effect * (1 - 0.3 * i)]) }];
        await figures.show(sheet, 'tornado', { chosen: { response: 'stress' } });
        await figures.shot('tornado-effect' + effect);
        const texts = await figures.page.evaluate(() => {
            const chart = window.simloomFigures.chart('figure');
            return chart.getZr().storage.getDisplayList(true).filter(({ type }) => type === 'tspan' || type === 'text').map(shape => {
                const box = shape.getBoundingRect().clone();
                shape.transform && box.applyTransform(shape.transform);
                return { left: box.x, right: box.x + box.width, top: box.y, bottom: box.y + box.height, text: shape.style.text, width: chart.getWidth() };
            }).filter(({ top }) => top > 40); // below the legend
        });
        assert.ok(texts.length > 10);
        for (const a of texts) {
            assert.ok(a.right <= a.width, JSON.stringify(a));
            for (const b of texts.filter(other => other !== a && other.top < a.bottom && a.top < other.bottom && other.left >= a.left)) {
                assert.ok(b.left - a.right >= 4, JSON.stringify([a, b]));
            }
        }
        await figures.close();
    });
}
