// Makes web/ from src/ and page/: one script, one style sheet, one page, and nothing from elsewhere.
import { build } from 'esbuild';
import { cpSync, mkdirSync, rmSync } from 'node:fs';

rmSync('web', { recursive: true, force: true });
mkdirSync('web');
await build({
    entryPoints: { diagram: 'src/main.ts' },
    outdir: 'web',
    bundle: true,
    format: 'iife',
    target: ['chrome100', 'safari15'],
    minify: true,
    legalComments: 'linked',
    loader: { '.svg': 'dataurl', '.ttf': 'dataurl', '.woff': 'dataurl', '.woff2': 'dataurl', '.png': 'dataurl' },
    logLevel: 'warning'
});
cpSync('page', 'web', { recursive: true });
