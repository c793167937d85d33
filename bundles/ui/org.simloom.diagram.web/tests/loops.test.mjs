import assert from 'node:assert/strict';
import { dirname, join } from 'node:path';
import { after, afterEach, before, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { Diagram, startBrowser } from './diagram.mjs';

const MODEL = join(dirname(fileURLToPath(import.meta.url)), '../../../model/org.simloom.validation.tests/samples/plate.simflow');

let context;
let diagram;
before(async () => {
    context = await startBrowser();
    diagram = await Diagram.open(context, MODEL);
});
after(async () => {
    await diagram?.close();
    await context?.close();
});
afterEach(() => diagram.reset());

test('a loop is opened where it is, by its handle, and closed by the keyboard', async () => {
    const { page } = diagram;
    const loop = page.locator('[id="simloom_n:scan"]');
    await loop.locator('> .fold').click();
    await loop.and(page.locator('.open')).waitFor();
    assert.ok(await loop.locator('.card').count() > 0);
    await diagram.fit();
    await diagram.shot('fold-open');
    const box = await loop.locator('> .box').boundingBox();
    await page.mouse.click(box.x + box.width / 2, box.y + 3);
    await page.locator('[id="simloom_n:scan"].selected').waitFor();
    await page.keyboard.press(' ');
    await page.locator('[id="simloom_n:scan"]:not(.open)').waitFor();
    assert.equal(await loop.locator('.card').count(), 0);
});

test('the inside of a loop fills the canvas after a double click, with a way back', async () => {
    const { page } = diagram;
    const box = await page.locator('[id="simloom_n:scan"] > .box').boundingBox();
    await page.mouse.dblclick(box.x + box.width / 2, box.y + box.height - 4);
    await page.locator('#breadcrumb button').waitFor();
    await page.locator('[id="simloom_n:scan"]').waitFor({ state: 'detached' });
    await diagram.shot('focus');
    await page.locator('#breadcrumb button').first().click();
    await page.locator('[id="simloom_n:scan"]').waitFor();
    assert.equal(await page.locator('#breadcrumb button').count(), 0);
});

test('a sub-workflow is opened where it is; what is inside is another file\'s and stays where it is', async () => {
    const { page } = diagram;
    const sub = page.locator('[id="simloom_n:sub"]');
    await sub.locator('> .fold').click();
    const inner = page.locator('[id="simloom_n:sub/calc"]');
    await inner.waitFor();
    await diagram.wire('sub.length', 'sub/length#frame').first().waitFor();
    await diagram.wire('sub/out#frame', 'sub.half').first().waitFor();
    await diagram.fit();
    await diagram.shot('nested-open');
    const place = await inner.getAttribute('transform');
    const box = await inner.locator('> .box').boundingBox();
    const at = { x: box.x + box.width / 2, y: box.y + 3 };
    await diagram.drag(at, { x: at.x + 60, y: at.y + 40 });
    await diagram.hostTold(message => message.host === 'problem' && JSON.stringify(message).includes('belongs to half.simflow'));
    await page.waitForFunction(([id, before]) => document.getElementById(id).getAttribute('transform') === before,
        ['simloom_n:sub/calc', place]);
    await page.mouse.click(at.x, at.y);
    await inner.and(page.locator('.selected')).waitFor();
    await page.mouse.dblclick(at.x, at.y);
    await diagram.hostTold(message => message.host === 'open' && JSON.stringify(message).includes('sub/calc'));
    const frame = await sub.locator('> .box').boundingBox();
    await page.mouse.click(frame.x + frame.width / 2, frame.y + 3);
    await page.locator('[id="simloom_n:sub"].selected').waitFor();
    await page.keyboard.press(' ');
    await inner.waitFor({ state: 'detached' });
});
