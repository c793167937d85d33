import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { ALL, Figures, startBrowser } from './page.mjs';
import { bracket } from './sheets.mjs';

let context;
before(async () => {
    context = await startBrowser();
});
after(() => context.close());

/** A sheet of so many samples whose only response has these values. */
function plain(values, more = {}) {
    return {
        name: 'odd', language: 'en', state: 'RUNNING', variables: [{ name: 'a', unit: 'mm', type: 'continuous', lower: 0, upper: 1 }], responses: [{ name: 'r', unit: 'N', role: 'objective' }],
        samples: { index: values.map((_, i) => i), state: values.map(value => value === undefined ? 'RUNNING' : value === null ? 'FAILED' : 'SUCCEEDED'), flag: [], run: [], x: [values.map((_, i) => i / 10)], y: [values.map(value => value ?? null)] },
        best: [], tables: [], ...more
    };
}

const table = (kind, columns, rows) => ({ kind, columns: columns.map(name => ({ name })), rows });

const EMPTY_TABLES = [
    table('history', ['evaluation', 'best', 'violation'], [[1, null, null], [2, null, 0]]), table('pareto', ['sample'], []), table('effects', ['response', 'variable', 'effect'], [['r', 'a', null]]),
    table('morris', ['response', 'variable', 'muStar', 'mu', 'sigma'], [['r', 'a', 0, 0, 0]]), table('sobolIndices', ['response', 'variable', 'first', 'total'], [['r', 'a', null, null]]),
    table('worstCase', ['response', 'nominal', 'worst', 'margin', 'bound'], [['r', null, null, null, null]]), table('looPredictions', ['response', 'actual', 'predicted', 'sd'], [['r', null, null, null]])
];

const SHEETS = {
    'no samples': plain([]),
    'one sample': plain([4.2]),
    'a constant response': plain(Array(12).fill(7)),
    'samples that all failed': plain(Array(8).fill(null)),
    'samples that have not run yet': plain(Array(8).fill(undefined)),
    'tables without a number': plain([1, null, 2], { tables: EMPTY_TABLES }),
    'neither variables nor responses': { name: 'none', language: 'ko', variables: [], responses: [], samples: { index: [], state: [], x: [], y: [] } },
    'columns that are too short': { ...plain([1, 2, 3]), samples: { index: [0, 1, 2], state: ['SUCCEEDED'], x: [[1]], y: [] } },
    'surfaces without a value': plain([1, 2, 3], {
        surfaces: [{ response: 'r', first: 'a', second: 'a', x: [0, 1], y: [0, 1], mean: [[null, null], [null, null]] }], slices: [{ response: 'r', variable: 'a', x: [0, 1], mean: [null, null] }]
    })
};

for (const [name, sheet] of Object.entries(SHEETS)) {
    test(`${name}: each figure is drawn, or says why not`, async () => {
        const figures = await Figures.open(context, { language: sheet.language });
        const fitting = await figures.page.evaluate(s => window.simloomFigures.figures(s), sheet);
        assert.ok(fitting.length < ALL.length);
        for (const figure of ALL) {
            await figures.show(sheet, figure);
            const reason = await figures.reason();
            assert.ok(reason === null ? await figures.painted() > 500 : reason.length > 10, figure);
        }
        assert.deepEqual(figures.faults, []);
        await figures.close();
    });
}

test('a response that never changes is told, with its value', async () => {
    const figures = await Figures.open(context);
    await figures.show(SHEETS['a constant response'], 'distribution');
    assert.match(await figures.reason(), /r is 7 N in all 12 samples/);
    await figures.show(SHEETS['one sample'], 'distribution');
    assert.match(await figures.reason(), /only one value of r: 4.2 N/);
    await figures.shot('odd-one');
    await figures.close();
});

test('a figure that said why it is empty is drawn once there are samples', async () => {
    const figures = await Figures.open(context);
    await figures.show(plain([]), 'samplesOverTime');
    assert.notEqual(await figures.reason(), null);
    await figures.page.evaluate(s => window.simloomFigures.update(s), plain([3, null, 4, undefined]));
    assert.equal(await figures.reason(), null);
    assert.ok(await figures.painted() > 1000);
    await figures.shot('odd-first-samples');
    await figures.page.evaluate(s => window.simloomFigures.update(s), plain([]));
    assert.notEqual(await figures.reason(), null);
    assert.deepEqual(figures.faults, []);
    await figures.close();
});

test('names are texts, in tips, choices and notes as well', async () => {
    const figures = await Figures.open(context);
    const sheet = bracket();
    const evil = '<img src=x onerror="window.caught=1"><script>window.caught=1</script>"\'&';
    sheet.responses.forEach((response, i) => (response.label = evil + i));
    sheet.variables.forEach((variable, i) => (variable.label = evil + i));
    sheet.variables[3].choices = [evil, '두께', 'c'];
    for (const figure of ALL) {
        await figures.show(sheet, figure);
        const box = await figures.page.locator('.figure-canvas').boundingBox();
        for (let i = 1; i < 12; i++) {
            await figures.page.mouse.move(box.x + box.width * i / 12, box.y + Math.min(box.height, 600) * (0.25 + 0.5 * (i % 5) / 5));
        }
    }
    assert.equal(await figures.page.evaluate(() => window.caught), undefined);
    assert.equal(await figures.page.locator('#figure img, #figure script').count(), 0);
    assert.deepEqual(figures.faults, []);
    await figures.close();
});

test('values of every size have axes that can be read', async () => {
    const figures = await Figures.open(context);
    for (const [name, values] of Object.entries({ tiny: [1e-9, 3e-9, 7e-9], huge: [2.1e11, 2.2e11, 2.05e11], near: [1000.001, 1000.002, 1000.0035], negative: [-5, -3, -0.2], zero: [0, 0, 0] })) {
        await figures.show(plain(values), 'samplesOverTime');
        assert.equal(await figures.reason(), null, name);
        await figures.shot('size-' + name);
    }
    assert.deepEqual(figures.faults, []);
    await figures.close();
});

test('a figure fits a narrow place and follows its width', async () => {
    const figures = await Figures.open(context);
    await figures.page.setViewportSize({ width: 420, height: 520 });
    const sheet = bracket();
    for (const figure of ALL) {
        await figures.show(sheet, figure);
        await figures.shot('narrow-' + figure);
    }
    await figures.page.setViewportSize({ width: 900, height: 520 });
    await figures.page.waitForFunction(() => document.querySelector('.figure-canvas canvas').clientWidth > 850);
    assert.equal(await figures.page.evaluate(() => document.documentElement.scrollWidth), 900);
    assert.deepEqual(figures.faults, []);
    await figures.close();
});
