import assert from 'node:assert/strict';
import { dirname, join } from 'node:path';
import { after, afterEach, before, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { Diagram, startBrowser } from './diagram.mjs';

const MODEL = join(dirname(fileURLToPath(import.meta.url)), '../../../training/org.simloom.examples/examples/bracket/bracket.simprocess');

let context;
let diagram;
before(async () => {
    context = await startBrowser();
    diagram = await Diagram.open(context, MODEL, { locale: 'ko' });
});
after(async () => {
    await diagram?.close();
    await context?.close();
});
afterEach(() => diagram.reset());

test('a process shows its steps, what they need and what verifies them, in Korean around', async () => {
    for (const kind of ['step', 'start', 'end']) {
        assert.ok(await diagram.page.locator('.card.kind-' + kind).count() > 0, kind);
    }
    assert.ok(await diagram.page.locator('.wire.kind-material').count() > 0);
    assert.match(await diagram.page.locator('#palette').textContent(), /[가-힣]/);
    assert.match(await diagram.page.locator('[data-tool=arrange]').getAttribute('aria-label'), /[가-힣]/);
    await diagram.shot('process');
});

test('a step is put into the flow of material', async () => {
    const { model } = diagram.original;
    const line = await diagram.page.locator('.wire.kind-material .line').first().boundingBox();
    const from = await diagram.middle(diagram.page.locator('#palette .item[data-type^="step:"]').first());
    await diagram.drag(from, { x: line.x + line.width / 2, y: line.y + line.height / 2 });
    await diagram.until(source => source.model !== model);
    await diagram.shot('process-inserted');
});

test('the context menu offers what can be done with a step, and deletes it', async () => {
    const { model } = diagram.original;
    const box = await diagram.page.locator('.card.kind-step > .box').first().boundingBox();
    await diagram.page.mouse.click(box.x + box.width / 2, box.y + 5, { button: 'right' });
    await diagram.page.locator('.menu .entry').first().waitFor();
    await diagram.shot('process-menu');
    await diagram.page.locator('.menu .entry', { hasText: '삭제' }).click();
    await diagram.until(source => source.model !== model);
});
