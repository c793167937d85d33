import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { Figures, startBrowser } from './page.mjs';
import { tube } from './sheets.mjs';

let context;
before(async () => {
    context = await startBrowser();
});
after(() => context.close());

const WHAT_IF = {
    inputs: [
        { name: 'thickness', label: 'thickness', unit: 'mm', type: 'continuous', lower: 4, upper: 12, value: 8 }, { name: 'ribs', label: 'ribs', unit: '', type: 'integer', lower: 0, upper: 5, value: 2 },
        { name: 'material', label: 'material', unit: '', type: 'choice', lower: 0, upper: 2, choices: ['S355', 'AlSi10Mg', 'Ti-6Al-4V'], value: 1 }
    ],
    outputs: [
        { name: 'stress', label: 'largest von Mises stress', unit: 'MPa', mean: 201, low: 192, high: 210, limit: 235, operator: 'atMost', lower: 80, upper: 310 },
        { name: 'frequency', label: 'first eigenfrequency', unit: 'Hz', mean: 148, low: 143, high: 153, limit: 150, operator: 'AT_LEAST', lower: 100, upper: 290 },
        { name: 'mass', label: 'mass', unit: 'kg', mean: 1.31, low: 1.3, high: 1.32, lower: 0.8, upper: 5.2, actual: 1.308 }
    ]
};

/** Waits until the field is painted finely, as it is once it rests. */
async function settled(page) {
    await page.evaluate(() => new Promise(resolve => requestAnimationFrame(() => requestAnimationFrame(resolve))));
    await page.waitForFunction(() => {
        const canvas = document.querySelector('.field canvas');
        return canvas.width >= canvas.clientWidth && canvas.width > 0;
    });
}

async function whatIf(figures, sheet) {
    await figures.page.evaluate(s => window.simloomFigures.whatIf('figure', s), sheet);
}

test('dragging a slider tells its value, and what comes back does not take it from the pointer', async () => {
    const figures = await Figures.open(context);
    const { page } = figures;
    await page.evaluate(() => {
        window.inputs = [];
        window.confirmed = 0;
        window.simloomInput = (name, value) => window.inputs.push([name, value]);
        window.simloomConfirm = () => window.confirmed++;
    });
    await whatIf(figures, WHAT_IF);
    await figures.shot('what-if');
    const slider = page.locator('input[aria-label="thickness"]');
    const box = await slider.boundingBox();
    await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
    await page.mouse.down();
    await page.mouse.move(box.x + box.width * 0.8, box.y + box.height / 2, { steps: 5 });
    const dragged = Number(await slider.inputValue());
    assert.ok(dragged > 10 && dragged < 10.9, String(dragged));
    await whatIf(figures, { ...WHAT_IF, outputs: WHAT_IF.outputs.map(output => output.name === 'stress' ? { ...output, mean: 240, low: 236, high: 244 } : output) });
    assert.equal(Number(await slider.inputValue()), dragged);
    assert.equal(await page.locator('[data-state=breaks] .verdict').textContent(), 'breaks the limit');
    assert.match(await page.locator('[data-state=breaks] .value').textContent(), /^240 ± 4 MPa$/);
    await page.mouse.up();
    assert.deepEqual((await page.evaluate(() => window.inputs)).at(-1), ['thickness', dragged]);
    await page.locator('select').selectOption('2');
    assert.deepEqual((await page.evaluate(() => window.inputs)).at(-1), ['material', 2]);
    await whatIf(figures, WHAT_IF);
    assert.equal(Number(await slider.inputValue()), 8);
    await page.locator('button').click();
    assert.equal(await page.evaluate(() => window.confirmed), 1);
    assert.deepEqual(figures.faults, []);
    await figures.close();
});

test('a limit within the band is not sure, and outputs without values are shown as such', async () => {
    const figures = await Figures.open(context, { language: 'ko', dark: true });
    await whatIf(figures, { ...WHAT_IF, language: 'ko', warning: '학습 범위를 벗어난 점입니다. 예측을 믿지 마십시오.', outputs: [...WHAT_IF.outputs, { name: 'none', label: '피로 수명', unit: '', mean: null }] });
    assert.deepEqual(await figures.page.locator('[data-state]').evaluateAll(rows => rows.map(row => row.dataset.state)), ['holds', 'unsure', '', '']);
    await figures.shot('what-if-ko-dark');
    await whatIf(figures, { ...WHAT_IF, inputs: [], outputs: [] });
    assert.equal(await figures.page.locator('.row').count(), 0);
    assert.deepEqual(figures.faults, []);
    await figures.close();
});

test('a field on 50,000 triangles is turned fluently, and stays so turned when its values change', async () => {
    const figures = await Figures.open(context);
    const { page } = figures;
    const sheet = tube(50000);
    assert.ok(sheet.triangles.length / 3 >= 50000);
    await page.evaluate(s => {
        window.sheet = s;
        window.simloomFigures.field('figure', s);
    }, sheet);
    await settled(page);
    await figures.shot('field');
    const picture = () => page.evaluate(() => document.querySelector('.field canvas').toDataURL().length);
    assert.ok(await figures.painted(null, '.field canvas') > 50000);
    const first = await picture();
    await figures.drag([400, 300], [520, 380]);
    await settled(page);
    await figures.shot('field-turned');
    const turned = await picture();
    assert.notEqual(turned, first);
    const frame = await page.evaluate(async () => {
        const times = [];
        for (let i = 0; i < 12; i++) {
            window.sheet = { ...window.sheet, values: window.sheet.values.map(value => value * 1.0001) };
            const start = performance.now();
            window.simloomFigures.field('figure', window.sheet);
            await new Promise(resolve => requestAnimationFrame(() => setTimeout(resolve)));
            times.push(performance.now() - start);
        }
        return Math.round(times.sort((a, b) => a - b)[6]);
    });
    console.log(`a picture of ${sheet.triangles.length / 3} triangles takes ${frame} ms`);
    await page.mouse.move(400, 300);
    await page.mouse.wheel(0, -400);
    await settled(page);
    await figures.shot('field-near');
    assert.deepEqual(figures.faults, []);
    await figures.close();
});

test('a field with gaps, of nothing, and in the dark', async () => {
    const figures = await Figures.open(context, { language: 'ko', dark: true });
    const sheet = tube(2000);
    sheet.values = sheet.values.map((value, i) => i % 7 === 0 && i > 900 ? null : value);
    sheet.label = '등가 응력';
    sheet.triangles.push(0, 1, 999999);
    await figures.page.evaluate(s => window.simloomFigures.field('figure', s), sheet);
    await settled(figures.page);
    await figures.shot('field-ko-dark');
    await figures.page.evaluate(() => window.simloomFigures.field('figure', { points: [], triangles: [], values: [] }));
    assert.equal(await figures.page.locator('.hint').textContent(), '표시할 필드가 없습니다.');
    await figures.page.evaluate(() => window.simloomFigures.clear('figure'));
    assert.equal(await figures.page.locator('#figure *').count(), 0);
    assert.deepEqual(figures.faults, []);
    await figures.close();
});
