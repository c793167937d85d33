// Makes two pages of page/ and style/, each one file with its script and style in it: where figures are shown, and what
// reports are written into. They are resources of the bundle beside the classes that read them.
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { build } from 'esbuild';

const TARGET = 'src-gen/org/simloom/figures/internal';
const LIBRARIES = ['echarts', 'zrender', 'tslib'];

const { outputFiles } = await build({
    entryPoints: { figures: 'page/main.ts', report: 'style/report.css' },
    outdir: 'out',
    write: false,
    bundle: true,
    format: 'iife',
    target: ['chrome100', 'safari15'],
    minify: true,
    // the same bytes whatever a page is read as
    charset: 'ascii',
    legalComments: 'inline',
    banner: { js: notices() },
    logLevel: 'warning'
});
const output = name => outputFiles.find(({ path }) => path.endsWith(name)).text.trim();
const script = output('figures.js');
if (/<\/script|<!--/i.test(script)) {
    throw new Error('The script would end its own element');
}
const hash = 'sha256-' + createHash('sha256').update(script).digest('base64');

rmSync('src-gen', { recursive: true, force: true });
mkdirSync(TARGET, { recursive: true });
write('figures.html', 'page/index.html', output('figures.css'));
write('report.html', 'page/report.html', output('figures.css') + output('report.css'));

function write(name, template, style) {
    const parts = { script, style, hash };
    writeFileSync(`${TARGET}/${name}`, readFileSync(template, 'utf8').replace(/%(script|style|hash)%/g, (_, part) => parts[part]));
}

/** The licences of the libraries go wherever the script goes, reports included. */
function notices() {
    const texts = LIBRARIES.map(name => {
        const { version, license } = JSON.parse(readFileSync(`node_modules/${name}/package.json`, 'utf8'));
        const files = ['NOTICE', 'LICENSE', 'LICENSE.txt'].map(file => read(`node_modules/${name}/${file}`)).filter(Boolean);
        return `${name} ${version} (${license})\n\n${files.join('\n\n')}`;
    });
    const text = texts.join('\n\n----\n\n').replace(/\r/g, '').replaceAll('*/', '* /').replace(/[^\n -~]/g, '?');
    return `/*! This page contains:\n\n${text}\n*/`;
}

function read(file) {
    try {
        return readFileSync(file, 'utf8').trim();
    } catch (missing) {
        return '';
    }
}
