import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { Diagram, startBrowser } from './diagram.mjs';

let context;
before(async () => {
    context = await startBrowser();
});
after(() => context.close());

test('of 2,000 nodes only those are painted that are seen, and a change of state touches one node', async () => {
    const diagram = await Diagram.openGraph(context, grid(2000, 50));
    const { page } = diagram;
    await page.waitForFunction(() => document.querySelectorAll('.card').length === 2000);
    // so far away nobody could read what is written at ports
    assert.equal(await page.locator('.port').count(), 0);
    await diagram.shot('large-far');
    await page.keyboard.press('Tab');
    await page.keyboard.press('1');
    await page.waitForFunction(() => document.querySelectorAll('.card').length < 60 && document.querySelector('.port'));
    await diagram.shot('large-near');
    await watch(page);
    await diagram.receive({ kind: 'simloom.runStates', all: false, states: { t0: { state: 'RUNNING', progress: 0.5 }, t1999: { state: 'FAILED' } } });
    await page.locator('[id="simloom_n:t0"].state-RUNNING').waitFor();
    assert.deepEqual(await touched(page), ['simloom_n:t0']);
    await diagram.close();
});

test('of a chain that is too long for any zoom the beginning is seen', async () => {
    const diagram = await Diagram.openGraph(context, grid(500, 500));
    const first = await diagram.page.locator('[id="simloom_n:t0"] > .box').boundingBox();
    const canvas = await diagram.page.locator('#canvas').boundingBox();
    assert.ok(first.x >= canvas.x && first.y >= canvas.y && first.y < canvas.y + canvas.height, JSON.stringify(first));
    await diagram.close();
});

test('dragging one of 400 nodes in sight touches nothing but the node and its lines', async () => {
    const diagram = await Diagram.openGraph(context, grid(400, 20));
    const { page } = diagram;
    await page.waitForFunction(() => document.querySelectorAll('.card').length === 400);
    const box = await page.locator('[id="simloom_n:t210"] > .box').boundingBox();
    const from = { x: box.x + box.width / 2, y: box.y + 2 };
    await page.mouse.click(from.x, from.y);
    await page.locator('[id="simloom_n:t210"].selected').waitFor();
    await watch(page);
    await diagram.drag(from, { x: from.x + 40, y: from.y + 30 }, { drop: false });
    await page.waitForFunction(() => window.touched.has('simloom_n:t210'));
    const ids = await touched(page);
    await diagram.shot('large-drag');
    await page.mouse.up();
    assert.deepEqual(ids, ['simloom_e:w210', 'simloom_e:w211', 'simloom_n:t210']);
    await diagram.close();
});

/** Notes which nodes and lines are changed in the page. */
function watch(page) {
    return page.evaluate(() => {
        window.touched = new Set();
        new MutationObserver(changes => changes.forEach(({ target }) => {
            const owner = target.closest('.card, .wire');
            if (owner) {
                window.touched.add(owner.id);
            }
        })).observe(document.querySelector('#canvas svg'), { subtree: true, childList: true, attributes: true, characterData: true });
    });
}

function touched(page) {
    return page.evaluate(() => Array.from(window.touched).sort());
}

/** Rows of tasks, each connected to the one on its left. */
function grid(count, columns) {
    const children = [];
    for (let i = 0; i < count; i++) {
        const x = (i % columns) * 300;
        const y = Math.floor(i / columns) * 150;
        children.push(task('t' + i, x, y));
        if (i % columns > 0) {
            children.push({
                id: 'e:w' + i, type: 'edge:data', sourceId: `p:t${i - 1}.out0`, targetId: `p:t${i}.in1`, args: { label: '' },
                routingPoints: [{ x: x - 40, y: y + 50 }, { x: x - 40, y: y + 70 }]
            });
        }
    }
    return { id: 'graph', type: 'graph', children };
}

function task(id, x, y) {
    const port = (name, side, row) => ({
        id: `p:${id}.${name}`, type: 'port:' + side, position: { x: (side === 'in' ? 0 : 220) - 4.5, y: 50 + 20 * row - 4.5 },
        size: { width: 9, height: 9 }, args: { label: name + ' [mm]' }
    });
    return {
        id: 'n:' + id, type: 'node:toolTask', position: { x, y }, size: { width: 220, height: 108 }, args: { label: 'Task ' + id, detail: 'of many' },
        children: [port('in0', 'in', 0), port('in1', 'in', 1), port('in2', 'in', 2), port('out0', 'out', 0), port('out1', 'out', 1)]
    };
}
