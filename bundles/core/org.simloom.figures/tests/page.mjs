// The page of figures in Chromium, as whoever shows it would fill it.
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';

const HERE = dirname(fileURLToPath(import.meta.url));
const BUILT = join(HERE, '../src-gen/org/simloom/figures/internal');
const SHOTS = process.env.SIMLOOM_TEST_SHOTS ?? join(HERE, '../target/page');
const ARGUMENTS = ['--headless', '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking',
    '--disable-component-update', '--disable-sync'];

/** The browser that all tests of a file share. */
export async function startBrowser() {
    mkdirSync(SHOTS, { recursive: true });
    const folder = mkdtempSync(join(tmpdir(), 'simloom-figures-'));
    const context = await chromium.launchPersistentContext(join(folder, 'profile'), {
        executablePath: process.env.SIMLOOM_TEST_BROWSER ?? '/usr/bin/chromium', headless: true, args: ARGUMENTS, viewport: { width: 1000, height: 640 }
    });
    const close = context.close.bind(context);
    context.close = async () => {
        await close();
        rmSync(folder, { recursive: true, force: true });
    };
    context.folder = folder;
    return context;
}

/** One page of figures. */
export class Figures {
    static async open(context, { language = 'en', dark = false, html } = {}) {
        const figures = new Figures();
        const page = await context.newPage();
        page.setDefaultTimeout(20000);
        figures.page = page;
        figures.faults = [];
        page.on('pageerror', error => figures.faults.push(error.stack));
        page.on('console', message => ['error', 'warning'].includes(message.type()) && figures.faults.push(message.text()));
        page.on('request', request => /^(file|data|blob):/.test(request.url()) || figures.faults.push('asks for ' + request.url()));
        const file = join(context.folder, `page-${Math.round(performance.now() * 1000)}.html`);
        writeFileSync(file, html ?? filled(readFileSync(join(BUILT, 'figures.html'), 'utf8'), { language, theme: dark ? 'dark' : 'light' }));
        await page.goto(pathToFileURL(file).href);
        if (!html) {
            await page.evaluate(() => {
                window.selections = [];
                window.simloomSelected = indexes => window.selections.push(indexes);
            });
        }
        return figures;
    }

    show(sheet, figure, options = {}) {
        return this.page.evaluate(([s, f, o]) => {
            window.sheet = s;
            window.simloomFigures.show('figure', s, f, o);
        }, [sheet, figure, options]);
    }

    /** Why there is no figure; `null` where there is one. */
    reason() {
        return this.page.evaluate(() => {
            const empty = document.querySelector('.figure-empty');
            return empty && !empty.hidden ? empty.textContent : null;
        });
    }

    note() {
        return this.page.locator('.figure-note').first().textContent();
    }

    /** How many pixels of the figure are painted, by colour where one is given as [red, green, blue]. */
    painted(colour = null, selector = '.figure-canvas canvas') {
        return this.page.evaluate(([wanted, canvases]) => {
            let count = 0;
            for (const canvas of document.querySelectorAll(canvases)) {
                // read from a copy: a canvas that is read often is drawn another way
                const copy = new OffscreenCanvas(canvas.width, canvas.height).getContext('2d', { willReadFrequently: true });
                copy.drawImage(canvas, 0, 0);
                const { data } = copy.getImageData(0, 0, canvas.width, canvas.height);
                for (let i = 0; i < data.length; i += 4) {
                    if (data[i + 3] > 40 && (!wanted || wanted.every((part, k) => Math.abs(part - data[i + k]) < 10))) {
                        count++;
                    }
                }
            }
            return count;
        }, [colour, selector]);
    }

    selections() {
        return this.page.evaluate(() => window.selections);
    }

    async drag(from, to) {
        await this.page.mouse.move(...from);
        await this.page.mouse.down();
        await this.page.mouse.move((from[0] + to[0]) / 2, (from[1] + to[1]) / 2, { steps: 4 });
        await this.page.mouse.move(...to, { steps: 4 });
        await this.page.mouse.up();
    }

    shot(name, options = {}) {
        return this.page.screenshot({ path: join(SHOTS, name + '.png'), ...options });
    }

    close() {
        return this.page.close();
    }
}

export function filled(template, texts) {
    return template.replace(/%(language|theme|title|body|sheet)%/g, (hole, name) => texts[name] ?? hole);
}

/** The template of reports. */
export function reportTemplate() {
    return readFileSync(join(BUILT, 'report.html'), 'utf8');
}

export const ALL = ['history', 'pareto', 'worstCase', 'samplesOverTime', 'scatterMatrix', 'parallel', 'distribution', 'tornado', 'morris', 'sobolBars', 'slices', 'surface', 'looPredicted'];
