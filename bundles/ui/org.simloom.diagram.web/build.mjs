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
    logLevel: 'warning',
    // the looks of libraries, and the font that comes with them, are not ours
    plugins: [{
        name: 'own-style-only',
        setup: ({ onLoad }) => onLoad({ filter: /node_modules.*\.css$/ }, () => ({ contents: '', loader: 'css' }))
    }]
});
cpSync('page', 'web', { recursive: true });
