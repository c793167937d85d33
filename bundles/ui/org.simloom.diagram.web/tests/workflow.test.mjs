import assert from 'node:assert/strict';
import { dirname, join } from 'node:path';
import { after, afterEach, before, test } from 'node:test';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { Diagram, startBrowser } from './diagram.mjs';

const MODEL = join(dirname(fileURLToPath(import.meta.url)),
    '../../../training/org.simloom.examples/examples/plate-with-hole/plate.simflow');

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
// a server takes seconds to start: all tests share one, and leave it as it was
afterEach(() => diagram.reset());

const count = (text, part) => text.split(part).length - 1;

test('the diagram shows all nodes and lines of the model, and nothing comes from elsewhere', async () => {
    assert.equal(await diagram.card('Mesh the quarter').count(), 1);
    assert.equal(await diagram.page.locator('.card.pill.kind-input').count(), 8);
    assert.ok(await diagram.page.locator('.wire').count() >= 20);
    await diagram.shot('open');
    const answer = await diagram.page.evaluate(() => fetch('https://example.org/').then(() => 'reached', () => 'refused'));
    assert.equal(answer, 'refused');
    // the page's policy says so aloud, which is no fault here
    diagram.faults = diagram.faults.filter(fault => !/Content Security Policy|example\.org/.test(fault));
});

test('a click on the palette and one on the diagram create a node; undo takes it away, redo brings it back', async () => {
    const before = (await diagram.source()).model;
    await diagram.page.locator('#palette .item[data-type="script"]').click();
    await diagram.page.mouse.click(700, 650);
    const created = await diagram.until(({ model }) => count(model, 'ScriptTask') > count(before, 'ScriptTask'));
    await diagram.page.locator('.card.kind-scriptTask').waitFor();
    await diagram.shot('created');
    await diagram.page.keyboard.press('Control+z');
    await diagram.until(({ model }) => model === before);
    await diagram.page.locator('.card.kind-scriptTask').waitFor({ state: 'detached' });
    await diagram.page.keyboard.press('Control+y');
    await diagram.until(({ model, layout }) => model === created.model && layout === created.layout);
});

test('a tool is searched for and dragged onto the diagram', async () => {
    await diagram.page.keyboard.press('/');
    await diagram.page.keyboard.type('gmsh');
    const items = diagram.page.locator('#palette .item:visible');
    assert.equal(await items.count(), 1);
    const from = await diagram.middle(items.first());
    await diagram.drag(from, { x: 620, y: 660 }, { drop: false });
    await diagram.shot('dragged-tool');
    await diagram.page.mouse.up();
    await diagram.until(({ model }) => count(model, 'org.simloom.gmsh.mesh') === 2);
});

test('a tool that is dropped on a line is put between its ends', async () => {
    const { model } = await diagram.source();
    const line = await diagram.wire('mesh.mesh', 'solve.mesh').locator('.line').boundingBox();
    await diagram.drag(await diagram.middle(diagram.page.locator('#palette .item[data-type="script"]')),
        { x: line.x + line.width / 2, y: line.y + line.height / 2 });
    await diagram.until(source => source.model !== model);
    await diagram.page.locator('.card.kind-scriptTask').waitFor();
    await diagram.shot('inserted');
});

test('a line is drawn from port to port while the ports that fit light up', async () => {
    const before = (await diagram.source()).model;
    const from = await diagram.pin('solve.max_stress');
    await diagram.drag(from, { x: from.x + 60, y: from.y + 60 }, { drop: false });
    await diagram.page.locator('.port.fits').first().waitFor();
    const fitting = await diagram.page.locator('.port.fits').count();
    const misfits = await diagram.page.locator('.port.misfit').count();
    assert.ok(fitting > 0 && misfits > fitting, `${fitting} fit, ${misfits} do not`);
    await diagram.shot('connecting');
    await diagram.page.keyboard.press('Escape');
    await diagram.page.locator('.connecting').waitFor({ state: 'detached' });
    await diagram.page.mouse.up();
    await diagram.settle();
    assert.equal((await diagram.source()).model, before);
});

test('a port that does not fit says why and takes no line', async () => {
    const before = (await diagram.source()).model;
    const from = await diagram.pin('thickness');
    const to = await diagram.pin('solve.tension');
    await diagram.drag(from, to, { drop: false });
    await diagram.page.locator('.port.misfit').first().waitFor();
    await diagram.page.mouse.move(to.x + 1, to.y);
    await diagram.page.mouse.move(to.x, to.y);
    const reason = diagram.page.locator('.tooltip.misfit');
    await reason.waitFor();
    assert.match(await reason.textContent(), /mm.*MPa|MPa.*mm/);
    await diagram.shot('misfit');
    await diagram.page.mouse.up();
    await diagram.settle();
    assert.equal((await diagram.source()).model, before);
});

test('a connection replaces what was connected before, and its end is moved to another port', async () => {
    const before = (await diagram.source()).model;
    await diagram.drag(await diagram.pin('length'), await diagram.pin('mesh.width'));
    const connected = await diagram.until(({ model }) => model !== before);
    await diagram.page.waitForFunction(() => !document.querySelector('.connecting'));
    await diagram.shot('connected');
    const line = await diagram.wire('size', 'mesh.size').locator('.line').boundingBox();
    await diagram.page.mouse.click(line.x + line.width / 2, line.y + line.height / 2);
    const end = diagram.page.locator('.wire.selected .end[data-end=target]');
    await end.waitFor();
    await diagram.drag(await diagram.middle(end), await diagram.pin('mesh.length'));
    await diagram.until(({ model }) => model !== connected.model);
    await diagram.shot('reconnected');
});

test('a name is edited where it is; what is no name is refused with the reason', async () => {
    await diagram.select('diameter = 20 mm');
    await diagram.page.keyboard.press('F2');
    const field = diagram.page.locator('.rename');
    await field.fill('width');
    await diagram.page.keyboard.press('Enter');
    await diagram.page.locator('.rename.invalid').waitFor();
    await diagram.page.locator('.tooltip.misfit').waitFor();
    await diagram.shot('rename-refused');
    await field.fill('bore');
    await diagram.page.keyboard.press('Enter');
    await diagram.until(({ model }) => model.includes('name="bore"'));
    await diagram.card('bore = 20 mm').waitFor();
    // what is selected comes to the front, which must not happen between the two clicks
    await diagram.select('Mesh the quarter');
    await diagram.page.locator('.card > text.name', { hasText: 'Mesh the quarter' }).dblclick();
    await field.fill('Mesh it');
    await diagram.shot('rename');
    await diagram.page.keyboard.press('Enter');
    await diagram.until(({ model }) => model.includes('Mesh it'));
    await diagram.card('Mesh it').waitFor();
    await diagram.settle();
    assert.equal(diagram.sent.filter(action => action.kind === 'simloom.open').length, 0);
});

test('name and unit of a port are edited together; an unknown unit is refused with the reason', async () => {
    const { model } = await diagram.source();
    const pin = await diagram.pin('solve.max_stress');
    await diagram.page.mouse.click(pin.x, pin.y);
    await diagram.page.locator('[data-port="p:solve.max_stress"].selected').waitFor();
    await diagram.page.keyboard.press('F2');
    const field = diagram.page.locator('.rename');
    assert.equal(await field.inputValue(), 'max_stress [MPa]');
    await diagram.shot('rename-port');
    await field.fill('peak [parrot]');
    await diagram.page.keyboard.press('Enter');
    await diagram.page.locator('.rename.invalid').waitFor();
    assert.match(await diagram.page.locator('.tooltip.misfit').textContent(), /parrot/);
    await diagram.shot('rename-port-refused');
    await field.fill('peak [GPa]');
    await diagram.page.keyboard.press('Enter');
    await diagram.until(source => /name="peak"[^>]*unit="GPa"/.test(source.model));
    await diagram.page.keyboard.press('Control+z');
    await diagram.until(source => source.model === model);
});

test('Delete takes the selected node and its lines away, undo brings everything back', async () => {
    const before = await diagram.source();
    await diagram.select('Compare with the handbook');
    await diagram.page.keyboard.press('Delete');
    await diagram.until(({ model }) => !model.includes('Compare with the handbook'));
    await diagram.card('Compare with the handbook').waitFor({ state: 'detached' });
    await diagram.shot('deleted');
    await diagram.page.keyboard.press('Control+z');
    await diagram.until(({ model, layout }) => model === before.model && layout === before.layout);
    await diagram.card('Compare with the handbook').waitFor();
});

test('a node is dragged, several are lined up, and everything is arranged again', async () => {
    const first = await diagram.source();
    await diagram.select('Mesh the quarter');
    const box = await diagram.card('Mesh the quarter').locator('> .box').boundingBox();
    const from = { x: box.x + box.width / 2, y: box.y + 6 };
    await diagram.drag(from, { x: from.x - 40, y: from.y + 120 }, { drop: false });
    await diagram.shot('moving');
    await diagram.page.mouse.up();
    const moved = await diagram.until(({ layout }) => layout !== first.layout);
    await diagram.select('Solve plane stress');
    await diagram.page.keyboard.down('Control');
    const other = await diagram.card('Mesh the quarter').locator('> .box').boundingBox();
    await diagram.page.mouse.click(other.x + other.width / 2, other.y + 6);
    await diagram.page.keyboard.up('Control');
    await diagram.page.waitForFunction(() => document.querySelectorAll('.card.selected').length === 2);
    await diagram.page.locator('[data-tool=align]').click();
    await diagram.shot('align');
    await diagram.page.locator('.menu .entry').nth(3).click();
    const aligned = await diagram.until(({ layout }) => layout !== moved.layout);
    await diagram.page.locator('[data-tool=arrange]').click();
    await diagram.until(({ layout }) => layout !== aligned.layout);
    await diagram.shot('arranged');
    await diagram.page.keyboard.press('Control+z');
    await diagram.until(({ layout }) => layout === aligned.layout);
    assert.equal((await diagram.source()).model, first.model);
});

test('a line is bent by its handle, and what is moved keeps to the grid', async () => {
    const first = await diagram.source();
    const at = await diagram.wire('mesh.mesh', 'solve.mesh').locator('.line').evaluate(line => {
        const { x, y } = line.getPointAtLength(line.getTotalLength() / 2).matrixTransform(line.getScreenCTM());
        return { x, y };
    });
    await diagram.page.mouse.click(at.x, at.y);
    const handle = diagram.page.locator('.wire.selected .sprotty-routing-handle[data-kind="line"]').nth(1);
    await handle.waitFor();
    const from = await diagram.middle(handle);
    await diagram.drag(from, { x: from.x + 33, y: from.y + 57 });
    const { layout } = await diagram.until(source => source.layout !== first.layout);
    await diagram.shot('bent');
    const points = /points="([^"]+)"/.exec(layout)[1].split(' ');
    assert.equal(points.length, 3, layout);
    await diagram.page.keyboard.press('Control+z');
    await diagram.until(source => source.layout === first.layout);
    await diagram.select('Mesh the quarter');
    const box = await diagram.card('Mesh the quarter').locator('> .box').boundingBox();
    await diagram.drag({ x: box.x + box.width / 2, y: box.y + 6 }, { x: box.x + box.width / 2 + 37, y: box.y + 69 });
    const moved = await diagram.until(source => source.layout !== first.layout);
    const [, x, y] = /element="mesh" x="([^"]+)" y="([^"]+)"/.exec(moved.layout);
    assert.deepEqual([x % 5, y % 5], [0, 0], moved.layout);
});

test('a rectangle is drawn around what is to be selected', async () => {
    await diagram.page.locator('[data-tool=marquee]').click();
    const box = await diagram.card('Mesh the quarter').locator('> .box').boundingBox();
    const other = await diagram.card('size = 4 mm').locator('> .box').boundingBox();
    await diagram.drag({ x: other.x - 8, y: box.y - 8 }, { x: box.x + box.width + 8, y: box.y + box.height + 8 }, { drop: false });
    await diagram.page.locator('.marquee-box').waitFor();
    await diagram.shot('marquee');
    await diagram.page.mouse.up();
    await diagram.page.locator('.card.kind-toolTask.selected').waitFor();
    await diagram.page.locator('.card.kind-input.selected').first().waitFor();
    assert.equal(await diagram.page.locator('.card.kind-output.selected').count(), 0);
});

test('a click on one of several that are selected leaves that one, with Ctrl it takes it out, and a drag moves all', async () => {
    const { page } = diagram;
    const first = await diagram.source();
    const top = async name => {
        const box = await diagram.card(name).locator('> .box').boundingBox();
        return { x: box.x + box.width / 2, y: box.y + 6 };
    };
    const selected = names => page.waitForFunction(expected => {
        const found = [...document.querySelectorAll('.card.selected > .name')].map(name => name.textContent).sort();
        return JSON.stringify(found) === JSON.stringify(expected);
    }, names);
    const [solve, mesh] = ['Solve plane stress', 'Mesh the quarter'];
    const both = async () => {
        await diagram.select(solve);
        await diagram.click(await top(mesh), 'Control');
        await selected([mesh, solve]);
    };
    await both();
    await diagram.click(await top(solve), 'Control');
    await selected([mesh]);
    await both();
    const from = await top(mesh);
    await diagram.drag(from, { x: from.x - 20, y: from.y + 110 });
    const moved = await diagram.until(({ layout }) => layout !== first.layout);
    assert.ok(moved.layout.includes('element="mesh"') && moved.layout.includes('element="solve"'), moved.layout);
    await diagram.settle();
    assert.ok((await top(mesh)).y > from.y + 80);
    await selected([mesh, solve]);
    await diagram.click(await top(mesh));
    await selected([mesh]);
    await diagram.settle();
    assert.equal((await diagram.source()).layout, moved.layout);
    assert.deepEqual(diagram.sent.filter(action => action.kind === 'elementSelected').at(-1).selectedElementsIDs, ['n:mesh']);
});

test('a problem is marked where it is, and told when the mouse rests there', async () => {
    const [mesh, port] = ['n:mesh', 'p:solve.tension'];
    await diagram.receive({
        kind: 'setMarkers', markers: [
            { label: 'fault', description: 'The tool is missing.', elementId: mesh, kind: 'error' },
            { label: 'doubt', description: 'The value is low.', elementId: port, kind: 'warning' }
        ]
    });
    await diagram.page.locator('.card.problem-error > .badge').waitFor();
    await diagram.page.locator(`[data-port="${port}"] .badge`).waitFor();
    const at = await diagram.middle(diagram.card('Mesh the quarter').locator('> .stripe'));
    await diagram.page.mouse.move(at.x, at.y);
    await diagram.page.locator('.tooltip', { hasText: 'The tool is missing.' }).waitFor();
    const pin = await diagram.pin('solve.tension');
    await diagram.page.mouse.move(pin.x, pin.y);
    await diagram.page.locator('.tooltip', { hasText: 'The value is low.' }).waitFor();
    await diagram.shot('problems');
    await diagram.receive({ kind: 'setMarkers', markers: [] });
    await diagram.page.locator('.card.problem-error').waitFor({ state: 'detached' });
});

test('what is copied is pasted with names of its own', async () => {
    const before = (await diagram.source()).model;
    await diagram.select('Solve plane stress');
    await diagram.page.keyboard.press('Control+c');
    await diagram.page.mouse.move(560, 640);
    await diagram.page.keyboard.press('Control+v');
    const after = await diagram.until(({ model }) => count(model, 'org.simloom.calculix.solve') === 2 * count(before, 'org.simloom.calculix.solve'));
    assert.notEqual(after.model, before);
    await diagram.page.waitForFunction(() => document.querySelectorAll('.card.kind-toolTask').length === 3);
    await diagram.shot('pasted');
});

test('states of a run are shown without painting the model again', async () => {
    const [mesh, solve, compare] = await Promise.all(['Mesh the quarter', 'Solve plane stress', 'Compare with the handbook']
        .map(async name => (await diagram.card(name).getAttribute('id')).replace('simloom_n:', '')));
    await diagram.page.evaluate(() => {
        window.painted = 0;
        new MutationObserver(changes => (window.painted += new Set(changes.map(change => change.target.closest?.('.card'))).size))
            .observe(document.querySelector('#canvas svg'), { subtree: true, childList: true, attributes: true });
    });
    diagram.test({
        test: 'states', all: true, states: {
            [mesh]: { state: 'SUCCEEDED', duration: 2310 },
            [solve]: { state: 'RUNNING', progress: 0.4, duration: 61200 },
            [compare]: { state: 'FAILED', duration: 500, reason: 'The equation has no value.' }
        }
    });
    await diagram.page.locator('.card.state-RUNNING').waitFor();
    assert.ok(await diagram.page.evaluate(() => window.painted) <= 3);
    const box = await diagram.card('Compare with the handbook').locator('> .box').boundingBox();
    await diagram.page.mouse.move(box.x + box.width / 2, box.y + 5);
    await diagram.page.locator('.tooltip .state-FAILED').waitFor();
    await diagram.shot('run');
    diagram.test({ test: 'states', all: true, states: {} });
    await diagram.page.locator('.card.state').first().waitFor({ state: 'detached' });
});

test('all themes have a background and a text that can be told apart', async () => {
    for (const theme of ['dark', 'print', 'light']) {
        diagram.test({ test: 'theme', theme });
        await diagram.page.waitForFunction(name => document.documentElement.dataset.theme === name, theme);
        const [background, text] = await diagram.page.evaluate(() => [document.querySelector('.card > .box'), document.querySelector('.card > .name')]
            .map(element => getComputedStyle(element).fill.match(/\d+/g).slice(0, 3).reduce((sum, part) => sum + Number(part), 0)));
        assert.ok(Math.abs(background - text) > 400, `${theme}: ${background} and ${text}`);
        await diagram.shot('theme-' + theme);
    }
});

test('everything can be reached by the keyboard, and keys without a use go to the host', async () => {
    const selected = () => diagram.page.locator('.card.selected > .name').textContent();
    await diagram.page.locator('svg.sprotty-graph').focus();
    await diagram.page.keyboard.press('Tab');
    const first = await selected();
    await diagram.page.keyboard.press('Tab');
    await diagram.page.waitForFunction(name => {
        const now = document.querySelector('.card.selected > .name');
        return now && now.textContent !== name;
    }, first);
    await diagram.select('Mesh the quarter');
    await diagram.page.keyboard.press('ArrowRight');
    await diagram.card('Solve plane stress').and(diagram.page.locator('.selected')).waitFor();
    await diagram.page.keyboard.press('c');
    await diagram.page.locator('.menu .entry', { hasText: 'reaction' }).focus();
    await diagram.page.keyboard.press('Enter');
    const targets = diagram.page.locator('.menu .entry', { hasText: 'reaction [N]' });
    await targets.first().waitFor();
    await diagram.shot('keyboard');
    await diagram.page.keyboard.press('Escape');
    await diagram.page.keyboard.press('Control+s');
    const key = await diagram.told(action => action.kind === 'simloom.key');
    assert.deepEqual([key.key, key.ctrl], ['s', true]);
});

test('along the lines one comes to what a task gives to, and back', async () => {
    await diagram.select('Mesh the quarter');
    await diagram.page.keyboard.press(']');
    await diagram.card('Solve plane stress').and(diagram.page.locator('.selected')).waitFor();
    await diagram.page.keyboard.press('[');
    await diagram.page.waitForFunction(() => !document.querySelector('.card.selected > .name')?.textContent.startsWith('Solve'));
});

test('a task gets a port from the palette, by the keyboard, and from the menu', async () => {
    const { page } = diagram;
    const ports = () => diagram.card('Compare with the handbook').locator('> .port').count();
    const before = await ports();
    const item = page.locator('#palette .item[data-type="part:input"]');
    await item.scrollIntoViewIfNeeded();
    const box = await diagram.card('Compare with the handbook').locator('> .box').boundingBox();
    await diagram.drag(await diagram.middle(item), { x: box.x + box.width / 2, y: box.y + 8 });
    const first = await diagram.until(({ model }) => model.includes('name="input1"'));
    await page.locator('.port.selected').waitFor();
    await diagram.select('Compare with the handbook');
    await page.keyboard.press('Control+Space');
    await page.keyboard.type(await page.locator('#palette .item[data-type="part:output"] .label').textContent());
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await diagram.until(({ model }) => model !== first.model && model.includes('name="output1"'));
    await diagram.select('Compare with the handbook');
    await page.mouse.click(box.x + box.width / 2, box.y + 8, { button: 'right' });
    await page.locator('.menu .entry', { hasText: 'Add Input' }).click();
    await diagram.until(({ model }) => model.includes('name="input2"'));
    assert.equal(await page.locator('.menu .entry', { hasText: 'Add Case' }).count(), 0);
    await page.waitForFunction(count => [...document.querySelectorAll('.card')].some(card => card.querySelectorAll(':scope > .port').length === count), before + 3);
    await diagram.shot('ports-added');
});

test('a node is created by the keyboard alone', async () => {
    const before = (await diagram.source()).model;
    await diagram.page.keyboard.press('Control+Space');
    await diagram.page.keyboard.type('script');
    await diagram.page.keyboard.press('ArrowDown');
    await diagram.page.keyboard.press('Enter');
    await diagram.until(({ model }) => model !== before);
});

test('a host with menus of its own gets the keys of its edit menu and the place of the menu', async () => {
    const before = (await diagram.source()).model;
    await diagram.receive({ kind: 'simloom.theme', theme: 'light', menu: 'host' });
    await diagram.select('Mesh the quarter');
    await diagram.page.keyboard.press('Delete');
    await diagram.page.keyboard.press('F2');
    const box = await diagram.card('Mesh the quarter').locator('> .box').boundingBox();
    await diagram.page.mouse.click(box.x + 30, box.y + 8, { button: 'right' });
    const menu = await diagram.told(action => action.kind === 'simloom.openMenu');
    assert.deepEqual(diagram.sent.filter(action => action.kind === 'simloom.key').map(action => action.key), ['Delete', 'F2']);
    assert.equal(menu.elementIds.length, 1);
    await diagram.settle();
    assert.equal(await diagram.page.locator('.menu, .rename').count(), 0);
    assert.equal((await diagram.source()).model, before);
});

test('a file that is dropped becomes an input, at the place where it was dropped', async () => {
    const before = (await diagram.source()).model;
    const transfer = await diagram.page.evaluateHandle(address => {
        const data = new DataTransfer();
        data.setData('text/uri-list', address + '\r\n');
        return data;
    }, pathToFileURL(join(diagram.folder, 'plate.inp')).href);
    const canvas = diagram.page.locator('#canvas');
    await canvas.dispatchEvent('dragover', { dataTransfer: transfer, clientX: 600, clientY: 650 });
    await canvas.dispatchEvent('drop', { dataTransfer: transfer, clientX: 600, clientY: 650 });
    await diagram.until(({ model }) => count(model, 'plate.inp') === 2 && count(before, 'plate.inp') === 1);
    await diagram.page.waitForFunction(() => document.querySelectorAll('.card.kind-input').length === 9);
    await diagram.shot('dropped-file');
});

test('of a file of the desktop, which has no address, the names are told, and the diagram has the keyboard', async () => {
    const canvas = diagram.page.locator('#canvas');
    const transfer = await diagram.page.evaluateHandle(() => {
        const data = new DataTransfer();
        data.items.add(new File(['Point(1) = {0, 0, 0};'], 'far.geo'));
        return data;
    });
    const before = (await diagram.source()).model;
    await diagram.page.evaluate(() => document.activeElement?.blur());
    await canvas.dispatchEvent('dragover', { dataTransfer: transfer, clientX: 600, clientY: 650 });
    await canvas.dispatchEvent('drop', { dataTransfer: transfer, clientX: 600, clientY: 650 });
    await diagram.page.waitForFunction(() => document.activeElement?.matches('svg.sprotty-graph'));
    const told = await diagram.told(action => action.kind === 'simloom.dropFile');
    assert.deepEqual([told.path, told.names], ['', 'far.geo']);
    await diagram.settle();
    assert.equal((await diagram.source()).model, before);
});
