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
