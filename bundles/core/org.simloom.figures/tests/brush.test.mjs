import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { Figures, startBrowser } from './page.mjs';
import { bracket } from './sheets.mjs';

const SELECTED = [168, 50, 124];

let context;
before(async () => {
    context = await startBrowser();
});
after(() => context.close());

/** Samples whose values are within these ranges. */
function within(sheet, ranges) {
    return sheet.samples.index.filter(i => ranges.every(([column, low, high]) => column[i] !== null && column[i] >= low && column[i] <= high));
}

/** Where values are in the page. */
function pixel(figures, gridIndex, point) {
    return figures.page.evaluate(([grid, values]) => {
        const canvas = document.querySelector('.figure-canvas');
        const box = canvas.getBoundingClientRect();
        const [x, y] = window.simloomFigures.chart('figure').convertToPixel({ gridIndex: grid }, values);
        return [box.left + x, box.top + y];
    }, [gridIndex, point]);
}

/** Where an axis of parallel coordinates is in the figure. */
function axisOf(figures, dimension) {
    return figures.page.evaluate(dim => {
        const { x, width, y, height } = window.simloomFigures.chart('figure').getModel().getComponent('parallel').coordinateSystem.getRect();
        const last = window.simloomFigures.chart('figure').getOption().parallelAxis.length - 1;
        return { x: x + width * dim / last, top: y, height };
    }, dimension);
}

/** How many areas are brushed, and what is zoomed to. */
function stateOf(figures) {
    return figures.page.evaluate(() => {
        const chart = window.simloomFigures.chart('figure');
        const { start, end } = chart.getOption().dataZoom[0];
        return { areas: chart.getModel().getComponent('brush').areas.length, start, end };
    });
}

test('brushing in the order of samples selects those within, and a click beside lets go', async () => {
    const figures = await Figures.open(context);
    const sheet = bracket();
    await figures.show(sheet, 'samplesOverTime', { chosen: { response: 'stress' } });
    await figures.drag(await pixel(figures, 0, [20.5, 320]), await pixel(figures, 0, [90.5, 150]));
    const expected = within(sheet, [[sheet.samples.index, 20.5, 90.5], [sheet.samples.y[1], 150, 320]]);
    assert.ok(expected.length > 10);
    assert.deepEqual((await figures.selections()).at(-1), expected);
    assert.ok(await figures.painted(SELECTED) > 100);
    await figures.shot('brushed-time');
    await figures.page.mouse.click(...await pixel(figures, 0, [150.5, 480]));
    assert.deepEqual((await figures.selections()).at(-1), []);
    assert.equal(await figures.painted(SELECTED), 0);
    assert.deepEqual(figures.faults, []);
    await figures.close();
});

test('a click at a point selects its sample', async () => {
    const figures = await Figures.open(context);
    const sheet = bracket();
    await figures.show(sheet, 'samplesOverTime', { chosen: { response: 'mass' } });
    await figures.page.mouse.click(...await pixel(figures, 0, [60, sheet.samples.y[0][60]]));
    assert.deepEqual((await figures.selections()).at(-1), [60]);
    await figures.close();
});

test('brushing in one cell of the scatter matrix marks the same samples in other figures', async () => {
    const figures = await Figures.open(context);
    const sheet = bracket();
    await figures.show(sheet, 'scatterMatrix');
    await figures.page.evaluate(() => {
        const other = document.createElement('div');
        other.id = 'other';
        document.body.append(other);
        window.simloomFigures.show('other', window.sheet, 'parallel', { height: 400 });
    });
    // grids are counted row by row below the diagonal: row 6, column 4 is frequency over mass
    const grid = 21 + 4;
    await figures.drag(await pixel(figures, grid, [1.2, 290]), await pixel(figures, grid, [2.6, 210]));
    const chosen = (await figures.selections()).at(-1);
    const surely = within(sheet, [[sheet.samples.y[0], 1.3, 2.5], [sheet.samples.y[2], 215, 285]]);
    const perhaps = within(sheet, [[sheet.samples.y[0], 1.1, 2.7], [sheet.samples.y[2], 205, 295]]);
    assert.ok(surely.length > 10 && surely.every(i => chosen.includes(i)) && chosen.every(i => perhaps.includes(i)), JSON.stringify({ chosen, surely, perhaps }));
    assert.ok(await figures.painted(SELECTED, '#other canvas') > 300);
    await figures.shot('brushed-matrix', { fullPage: true });
    assert.deepEqual(figures.faults, []);
    await figures.close();
});

test('brushing an axis of the parallel coordinates selects lines, and an update of the sheet keeps that', async () => {
    const figures = await Figures.open(context);
    const sheet = bracket();
    await figures.show(sheet, 'parallel');
    const box = await figures.page.locator('.figure-canvas').boundingBox();
    const axis = await axisOf(figures, 4);
    await figures.drag([box.x + axis.x, box.y + axis.top + axis.height * 0.6], [box.x + axis.x, box.y + axis.top + axis.height * 0.9]);
    await figures.page.waitForFunction(() => window.selections.length > 0);
    // mass goes from 0 to 6
    const chosen = (await figures.selections()).at(-1);
    const surely = within(sheet, [[sheet.samples.y[0], 0.65, 2.35]]);
    const perhaps = within(sheet, [[sheet.samples.y[0], 0.55, 2.45]]);
    assert.ok(surely.every(i => chosen.includes(i)) && chosen.every(i => perhaps.includes(i)) && surely.length > 20);
    await figures.shot('brushed-parallel');
    const before = await figures.painted(SELECTED);
    assert.ok(before > 1000);
    await figures.page.evaluate(s => window.simloomFigures.update(s), bracket('en', 260));
    await figures.shot('brushed-parallel-updated');
    assert.ok(await figures.painted(SELECTED) > before * 0.7);
    // a second axis narrows it: the first is brushed still
    const second = await axisOf(figures, 0);
    await figures.drag([box.x + second.x, box.y + second.top + second.height * 0.5], [box.x + second.x, box.y + second.top + second.height]);
    const more = bracket('en', 260);
    await figures.page.waitForFunction(n => window.selections.at(-1).length < n, chosen.length);
    const both = (await figures.selections()).at(-1);
    const limits = within(more, [[more.samples.y[0], 0.55, 2.45], [more.samples.x[0], 3.9, 8.2]]);
    assert.ok(both.length > 5 && both.every(i => limits.includes(i)));
    assert.deepEqual(figures.faults, []);
    await figures.close();
});

test('an update keeps a brushed area and the zoom', async () => {
    const figures = await Figures.open(context);
    await figures.show(bracket(), 'samplesOverTime', { chosen: { response: 'stress' } });
    await figures.drag(await pixel(figures, 0, [20.5, 320]), await pixel(figures, 0, [90.5, 150]));
    const count = (await figures.selections()).length;
    await figures.page.evaluate(() => window.simloomFigures.chart('figure').dispatchAction({ type: 'dataZoom', start: 5, end: 80 }));
    const edge = await pixel(figures, 0, [20.5, 235]);
    const before = await stateOf(figures);
    await figures.page.evaluate(s => window.simloomFigures.update(s), bracket());
    await figures.page.evaluate(() => window.simloomFigures.theme(true));
    assert.deepEqual(await stateOf(figures), before);
    assert.equal(before.areas, 1);
    assert.deepEqual(await pixel(figures, 0, [20.5, 235]), edge);
    assert.equal((await figures.selections()).length, count, 'nobody has brushed again');
    await figures.shot('brushed-updated');
    assert.deepEqual(figures.faults, []);
    await figures.close();
});

test('samples selected from outside are marked, and nobody is told', async () => {
    const figures = await Figures.open(context);
    await figures.show(bracket(), 'pareto');
    assert.equal(await figures.painted(SELECTED), 0);
    await figures.page.evaluate(() => window.simloomFigures.select([3, 4, 5, 6, 7, 8, 99999]));
    assert.ok(await figures.painted(SELECTED) > 60);
    assert.deepEqual(await figures.selections(), []);
    await figures.close();
});

test('100,000 samples are drawn and brushed at once', async () => {
    const figures = await Figures.open(context);
    const sheet = bracket('en', 3000);
    const copies = 34;
    const repeat = (column, spread) => Array.from({ length: copies }, (_, k) => column.map(value => typeof value === 'number' ? value * (1 + spread * k / copies) : value)).flat();
    sheet.samples = {
        index: Array.from({ length: 3000 * copies }, (_, i) => i), state: repeat(sheet.samples.state, 0), run: repeat(sheet.samples.run, 0), flag: Array(3000 * copies).fill(0),
        x: sheet.samples.x.map((column, k) => repeat(column, k < 2 ? 0.01 : 0)), y: sheet.samples.y.map(column => repeat(column, 0.03))
    };
    const times = {};
    // as a text, which is a hundred times as fast as handing over the numbers one by one
    await figures.page.evaluate(text => { window.sheet = JSON.parse(text); }, JSON.stringify(sheet));
    for (const figure of ['samplesOverTime', 'scatterMatrix', 'parallel', 'distribution', 'pareto', 'surface']) {
        times[figure] = await figures.page.evaluate(async name => {
            const start = performance.now();
            window.simloomFigures.show('figure', window.sheet, name, {});
            await new Promise(resolve => requestAnimationFrame(() => setTimeout(resolve)));
            return Math.round(performance.now() - start);
        }, figure);
        assert.equal(await figures.reason(), null);
        await figures.shot('large-' + figure);
    }
    assert.match(await figures.note(), /4000 of 102000/);
    await figures.page.evaluate(() => window.simloomFigures.show('figure', window.sheet, 'samplesOverTime', { chosen: { response: 'stress' } }));
    await figures.drag(await pixel(figures, 0, [30000.5, 320]), await pixel(figures, 0, [60000.5, 150]));
    const expected = within(sheet, [[sheet.samples.index, 30000.5, 60000.5], [sheet.samples.y[1], 150, 320]]);
    const chosen = (await figures.selections()).at(-1);
    // a pixel is some hundred samples wide
    assert.ok(Math.abs(chosen.length - expected.length) < 0.02 * expected.length, `${chosen.length} ${expected.length}`);
    await figures.shot('large-brushed');
    console.log(JSON.stringify(times));
    assert.deepEqual(figures.faults, []);
    await figures.close();
});
