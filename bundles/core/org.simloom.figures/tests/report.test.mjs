import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { ALL, Figures, startBrowser } from './page.mjs';
import { bracket } from './sheets.mjs';

let context;
before(async () => {
    context = await startBrowser();
});
after(() => context.close());

/** The report as the product writes it. */
function write(sheet) {
    const file = join(context.folder, 'report.html');
    const { status, stderr } = spawnSync(process.env.SIMLOOM_TEST_JAVA ?? 'java', ['-cp', process.env.SIMLOOM_TEST_CLASSPATH, 'org.simloom.figures.WriteReport', file],
        { input: JSON.stringify(sheet), encoding: 'utf8' });
    assert.equal(status, 0, stderr);
    return readFileSync(file, 'utf8');
}

const MORE = {
    method: 'nsgaIi', seed: 42, budget: 200, workflow: 'bracket.simflow', settings: { population: 40 }, notes: [{ severity: 'WARNING', message: '12 of 200 samples failed.', advice: 'Look at them.' }],
    question: 'How light can the bracket be?', provenance: { runs: '100 … 299', started: '2026-03-01 10:00', tools: [{ name: 'CalculiX', version: '2.21' }, { name: 'Gmsh', version: '4.12.1' }] }
};

for (const language of ['en', 'ko']) {
    test(`a report opens by itself with all its figures, ${language}`, async () => {
        const figures = await Figures.open(context, { html: write({ ...bracket(language), ...MORE }) });
        const { page } = figures;
        assert.deepEqual(await page.locator('#figures section > div').evaluateAll(all => all.map(({ id }) => id.replace('figure-', ''))), ALL);
        assert.equal(await page.locator('#figures canvas').count(), ALL.length);
        assert.ok(await page.locator('table').count() >= 8);
        await figures.shot('report-' + language, { fullPage: true });
        assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), 1000);
        // as on paper: 210 mm less the margins
        await page.emulateMedia({ media: 'print' });
        await page.setViewportSize({ width: 688, height: 1000 });
        await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
        await page.waitForFunction(() => [...document.querySelectorAll('#figures canvas')].every(canvas => canvas.clientWidth <= 680));
        await figures.shot('report-print-' + language, { fullPage: true });
        assert.ok(await page.evaluate(() => document.documentElement.scrollWidth) <= 688);
        // 297 mm less the margins are 1016 pixels; what has a row for each variable or limit takes what it needs
        const tall = await page.locator('#figures section').evaluateAll(all => all.filter(section => section.getBoundingClientRect().height > 1016 / 2)
            .map(section => section.querySelector('div').id.replace('figure-', '')));
        assert.deepEqual(tall.filter(name => !['scatterMatrix', 'parallel', 'slices', 'worstCase'].includes(name)), [], 'two fit on a page');
        await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
        assert.equal(await page.evaluate(() => simloomFigures.chart('figure-distribution').getHeight()), 420);
        const pdf = await page.pdf({ path: join(process.env.SIMLOOM_TEST_SHOTS ?? 'target/page', `report-${language}.pdf`), preferCSSPageSize: true });
        assert.ok(pdf.length > 50000);
        assert.deepEqual(figures.faults, []);
        await figures.close();
    });
}

test('names that look like scripts do nothing in a report', async () => {
    const sheet = bracket();
    sheet.title = '</script><script>window.caught=1</script>';
    sheet.variables[0].label = '<img src=x onerror="window.caught=1">';
    sheet.variables[3].choices[0] = '</td><svg onload="window.caught=1">';
    const figures = await Figures.open(context, { html: write(sheet) });
    assert.equal(await figures.page.evaluate(() => window.caught), undefined);
    assert.equal(await figures.page.locator('h1').textContent(), sheet.title);
    assert.equal(await figures.page.locator('img, svg').count(), 0);
    assert.deepEqual(figures.faults, []);
    await figures.close();
});

test('a report of a study that has found nothing says so', async () => {
    const sheet = { ...bracket('en', 0), tables: [], slices: [], surfaces: [], best: [] };
    const figures = await Figures.open(context, { html: write(sheet) });
    assert.match(await figures.page.locator('dl').first().textContent(), /none yet/);
    assert.equal(await figures.page.locator('#figures section').count(), 0);
    assert.deepEqual(figures.faults, []);
    await figures.close();
});
