// A diagram in Chromium with the real server behind it, over lines on standard input and output.
import { spawn } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';

const HERE = dirname(fileURLToPath(import.meta.url));
const PAGE = new URL('../web/index.html', import.meta.url).href;
const SHOTS = process.env.SIMLOOM_TEST_SHOTS ?? join(HERE, '../target/page');
const ARGUMENTS = ['--headless', '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking',
    '--disable-component-update', '--disable-sync'];

// as long as a machine may take that does much else meanwhile
const PATIENCE = 20000;

// what a workbench takes for itself
const HOST_ACTIONS = ['simloom.key', 'simloom.openMenu', 'simloom.export', 'simloom.viewport', 'simloom.editing', 'simloom.pageError'];

/** The browser that all tests of a file share. */
export async function startBrowser() {
    mkdirSync(SHOTS, { recursive: true });
    const profile = mkdtempSync(join(tmpdir(), 'simloom-page-'));
    const context = await chromium.launchPersistentContext(profile, {
        executablePath: process.env.SIMLOOM_TEST_BROWSER ?? '/usr/bin/chromium', headless: true, args: ARGUMENTS,
        viewport: { width: 1300, height: 760 }
    });
    const close = context.close.bind(context);
    context.close = async () => {
        await close();
        rmSync(profile, { recursive: true, force: true });
    };
    return context;
}

/** One page over a copy of a model file. */
export class Diagram {
    static async open(context, model, { locale = 'en' } = {}) {
        const diagram = new Diagram();
        diagram.folder = mkdtempSync(join(tmpdir(), 'simloom-diagram-'));
        cpSync(dirname(model), diagram.folder, { recursive: true });
        diagram.startServer(join(diagram.folder, basename(model)), locale);
        await diagram.openPage(context, text => diagram.server.stdin.write(text + '\n'));
        diagram.original = await diagram.source();
        await diagram.settle();
        diagram.cards = await diagram.places();
        return diagram;
    }

    /** A graph as a server would send it, without a server: for what takes a model too large to be made by hand. */
    static async openGraph(context, graph) {
        const diagram = new Diagram();
        const answers = {
            'simloom.hello': () => ({
                kind: 'simloom.texts', texts: {}, locale: 'en', theme: 'light', diagramType: 'workflow',
                serverActions: ['requestModel', 'requestContextActions', 'compound', 'elementSelected']
            }),
            requestModel: ({ requestId }) => ({ kind: 'setModel', newRoot: graph, responseId: requestId }),
            requestContextActions: ({ requestId }) => ({ kind: 'setContextActions', actions: [], responseId: requestId })
        };
        await diagram.openPage(context, text => {
            const { action } = JSON.parse(text);
            const answer = answers[action.kind]?.(action);
            if (answer) {
                diagram.receive(answer);
            }
        });
        return diagram;
    }

    async openPage(context, deliver) {
        const page = await context.newPage();
        page.setDefaultTimeout(PATIENCE);
        this.page = page;
        this.faults = [];
        this.sent = [];
        page.on('pageerror', error => this.faults.push(error.stack));
        page.on('console', message => message.type() === 'error' && this.faults.push(message.text()));
        page.on('request', request => request.url().startsWith('file:') || request.url().startsWith('data:')
            || this.faults.push('asks for ' + request.url()));
        await page.exposeFunction('simloomSend', text => {
            const { action } = JSON.parse(text);
            this.sent.push(action);
            if (action.kind === 'simloom.pageError') {
                this.faults.push(action.message);
            }
            if (!HOST_ACTIONS.includes(action.kind)) {
                deliver(text);
            }
        });
        await page.goto(PAGE);
        await page.waitForSelector('body.ready', { timeout: 40000 });
        await page.waitForSelector('.card', { timeout: 20000 });
    }

    /** As if the server had sent it; resolves when the page has done what it says: it takes messages up only after they have come. */
    receive(action) {
        return this.page.evaluate(async text => {
            window.whenTaken ??= [];
            window.simloomTaken = () => window.whenTaken.splice(0).forEach(taken => taken());
            await new Promise(resolve => {
                window.whenTaken.push(resolve);
                window.simloomReceive(text);
            });
            // what is dispatched is painted with one of the next frames
            await new Promise(resolve => setTimeout(() => requestAnimationFrame(() => requestAnimationFrame(resolve))));
        }, JSON.stringify({ clientId: 'simloom', action }));
    }

    /** Resolves when the server has answered all that it was asked for until now, and the page has taken up what it was told. */
    async settle() {
        if (this.server) {
            const requestId = 'test_' + this.requests++;
            const answer = this.next(({ action }) => action?.responseId === requestId);
            this.test({
                clientId: 'simloom',
                action: { kind: 'requestContextActions', requestId, contextId: 'context-menu', editorContext: { selectedElementIds: [] } }
            });
            await answer;
        }
        await this.receive({ kind: 'simloom.theme' });
    }

    startServer(file, locale) {
        const java = process.env.SIMLOOM_TEST_JAVA ?? 'java';
        this.server = spawn(java, ['-XX:+UseSerialGC', '-XX:TieredStopAtLevel=1', `-Duser.language=${locale}`, '-cp',
            process.env.SIMLOOM_TEST_CLASSPATH, 'org.simloom.diagram.StdioDiagram', file],
        { cwd: process.env.SIMLOOM_TEST_FOLDER, stdio: ['pipe', 'pipe', 'pipe'] });
        this.complaints = '';
        this.server.stderr.on('data', data => (this.complaints += data));
        this.host = [];
        this.waiting = [];
        this.requests = 0;
        createInterface({ input: this.server.stdout }).on('line', line => {
            if (!line.startsWith('{')) {
                return;
            }
            const message = JSON.parse(line);
            if (!message.action) {
                this.host.push(message);
            } else if (!message.action.responseId?.startsWith('test_')) {
                this.page?.evaluate(text => window.simloomReceive(text), line).catch(() => undefined);
            }
            this.waiting = this.waiting.filter(check => !check(message));
        });
    }

    /** Something for the host of the server rather than the server. */
    test(message) {
        this.server.stdin.write(JSON.stringify(message) + '\n');
    }

    /** The model and its layout as they would be saved. */
    async source() {
        const answer = this.next(message => message.test === 'source');
        this.test({ test: 'source' });
        return answer;
    }

    /** The next line of the server that fulfils the condition. */
    next(condition) {
        return new Promise(resolve => this.waiting.push(message => {
            const found = condition(message);
            if (found) {
                resolve(message);
            }
            return found;
        }));
    }

    /** What the page has sent that fulfils the condition, the last of several, as soon as there is such a thing. */
    told(condition) {
        return this.eventually(() => this.sent.findLast(condition), () => 'The page has sent: ' + JSON.stringify(this.sent.slice(-5)));
    }

    /** What the server has told its host that fulfils the condition, as soon as there is such a thing. */
    hostTold(condition) {
        return this.eventually(() => this.host.find(condition), () => 'The host was told: ' + JSON.stringify(this.host.slice(-5)));
    }

    /** What is given as soon as it is something. */
    async eventually(given, complaint) {
        const end = Date.now() + PATIENCE;
        for (;;) {
            const found = await given();
            if (found) {
                return found;
            }
            if (Date.now() > end) {
                throw new Error(complaint());
            }
            await new Promise(resolve => setTimeout(resolve, 30));
        }
    }

    /** Undoes everything, by the host; says what the page complained about meanwhile. */
    async reset() {
        await this.page.mouse.up();
        // what the test has caused last may still be on its way to the page, and would come in the midst of the next test
        await this.settle();
        await this.receive({ kind: 'simloom.theme', theme: 'light', menu: 'page' });
        await this.page.keyboard.press('Escape');
        await this.page.keyboard.press('Escape');
        await this.page.mouse.move(640, 740);
        for (let i = 0; i < 30; i++) {
            const { model, layout } = await this.source();
            if (model === this.original.model && layout === this.original.layout) {
                break;
            }
            this.test({ test: 'undo' });
        }
        await this.until(({ model, layout }) => model === this.original.model && layout === this.original.layout);
        await this.page.locator('#palette .search').fill('');
        let places;
        await this.eventually(async () => (places = await this.places()) === this.cards, () => `The page shows ${places}, not ${this.cards}`);
        await this.fit();
        await this.settle();
        this.sent.length = 0;
        const faults = this.faults.splice(0);
        if (faults.length > 0) {
            throw new Error('The page complains: ' + faults.join('\n'));
        }
    }

    /** What is drawn, and where. */
    places() {
        return this.page.evaluate(() => Array.from(document.querySelectorAll('.card'), card => card.id + card.getAttribute('transform')).sort().join('; '));
    }

    /** Shows everything. */
    async fit() {
        await this.page.locator('[data-tool=fit]').click();
        await this.settle();
        await this.still();
    }

    /** Resolves when the diagram does not move any more, so that places can be asked for. */
    async still() {
        await this.page.evaluate(() => delete window.placeBefore);
        await this.page.waitForFunction(() => {
            const place = document.querySelector('.sprotty-graph > g')?.getAttribute('transform');
            const before = window.placeBefore;
            window.placeBefore = place;
            return place !== undefined && place === before;
        });
    }

    /** Resolves when the model as saved fulfils the condition. */
    async until(condition) {
        let source;
        await this.eventually(async () => condition(source = await this.source()),
            () => 'The model has not become what was expected. The host was told: '
                + JSON.stringify(this.host.filter(message => message.host).slice(-5)) + this.complaints.slice(-500));
        return source;
    }

    /** The drawn node of an element by what is written on it. */
    card(name) {
        return this.page.locator('.card').filter({ has: this.page.locator(`> text.name`, { hasText: name }) }).last();
    }

    /** Where the pin of a port is on the page. */
    pin(port) {
        return this.middle(this.page.locator(`[data-port="p:${port}"] .pin`));
    }

    /** The line between two ports. */
    wire(source, target) {
        return this.page.locator(`[data-source="p:${source}"][data-target="p:${target}"]`);
    }

    /** The middle of what is drawn of something, on the page. */
    async middle(locator) {
        const box = await locator.boundingBox();
        return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
    }

    async drag(from, to, { steps = 6, drop = true } = {}) {
        await this.page.mouse.move(from.x, from.y);
        await this.page.mouse.down();
        await this.page.mouse.move(from.x + 6, from.y + 2);
        await this.page.mouse.move(to.x, to.y, { steps });
        if (drop) {
            await this.page.mouse.up();
        }
    }

    /** Clicks while a key is held. */
    async click(at, key) {
        if (key) {
            await this.page.keyboard.down(key);
        }
        await this.page.mouse.click(at.x, at.y);
        if (key) {
            await this.page.keyboard.up(key);
        }
    }

    async select(name) {
        const at = await this.middle(this.card(name).locator('> .box'));
        const box = await this.card(name).locator('> .box').boundingBox();
        await this.page.mouse.click(at.x, box.y + 6);
        await this.card(name).and(this.page.locator('.selected')).waitFor();
    }

    async shot(name) {
        await this.page.screenshot({ path: join(SHOTS, name + '.png') });
    }

    async close() {
        await this.page.close();
        if (this.server) {
            this.server.stdin.end();
            this.server.kill();
            rmSync(this.folder, { recursive: true, force: true });
        }
        if (this.faults.length > 0) {
            throw new Error('The page complains: ' + this.faults.join('\n'));
        }
    }
}
