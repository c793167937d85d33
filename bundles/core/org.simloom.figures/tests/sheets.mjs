// Sheets as studies write them: a bracket with two objectives and a limit, its surrogates, effects and worst cases.

/** Numbers from 0 to 1, always the same (mulberry32). */
export function random(seed = 7) {
    let state = seed;
    return () => {
        state = (state + 0x6d2b79f5) | 0;
        let t = Math.imul(state ^ (state >>> 15), 1 | state);
        t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
        return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
    };
}

const KO = { thickness: '두께', radius: '필릿 반지름', ribs: '리브 수', material: '재료', mass: '질량', stress: '최대 등가 응력', frequency: '1차 고유 진동수' };
const EN = { thickness: 'thickness', radius: 'fillet radius', ribs: 'ribs', material: 'material', mass: 'mass', stress: 'largest von Mises stress', frequency: 'first eigenfrequency' };

const massOf = (t, r, n, m) => (0.35 * t + 0.004 * r * r + 0.22 * n) * [1, 0.36, 0.58][m];
const stressOf = (t, r, n, m) => (900 / t + 260 / (r + 1) - 14 * n + 40) * [1, 0.94, 1.03][m];
const frequencyOf = (t, r, n, m) => (60 + 16 * t + 9 * n + 0.5 * r) * [1, 1.01, 0.94][m];

/** A study of so many samples with everything that figures know. */
export function bracket(language = 'en', count = 200) {
    const texts = language === 'ko' ? KO : EN;
    const next = random();
    const samples = { index: [], state: [], run: [], flag: [], x: [[], [], [], []], y: [[], [], []] };
    for (let i = 0; i < count; i++) {
        const [t, r, n, m] = [4 + 8 * next(), 2 + 10 * next(), Math.floor(6 * next()), Math.floor(3 * next())];
        const failed = next() < 0.06;
        const odd = !failed && next() < 3 / count;
        const noise = () => 1 + 0.02 * (next() - 0.5);
        samples.index.push(i);
        samples.state.push(failed ? 'FAILED' : 'SUCCEEDED');
        samples.run.push(100 + i);
        samples.flag.push(odd ? 1 : 0);
        [t, r, n, m].forEach((value, k) => samples.x[k].push(value));
        const values = [massOf(t, r, n, m), stressOf(t, r, n, m) * noise() * (odd ? 1.9 : 1), frequencyOf(t, r, n, m) * noise()];
        values.forEach((value, k) => samples.y[k].push(failed ? null : value));
    }
    const front = frontOf(samples);
    return {
        name: 'bracket', title: language === 'ko' ? '브래킷: 응력 한계에서 질량 최소화' : 'Bracket: least mass under a stress limit', language, state: 'SUCCEEDED',
        variables: [
            { name: 'thickness', label: texts.thickness, unit: 'mm', type: 'continuous', lower: 4, upper: 12, choices: [] },
            { name: 'radius', label: texts.radius, unit: 'mm', type: 'continuous', lower: 2, upper: 12, choices: [] },
            { name: 'ribs', label: texts.ribs, unit: '', type: 'integer', lower: 0, upper: 5, choices: [] },
            { name: 'material', label: texts.material, unit: '', type: 'choice', lower: 0, upper: 2, choices: ['S355', 'AlSi10Mg', 'Ti-6Al-4V'] }
        ],
        responses: [
            { name: 'mass', label: texts.mass, unit: 'kg', role: 'OBJECTIVE', maximize: false, operator: null, limit: null },
            { name: 'stress', label: texts.stress, unit: 'MPa', role: 'CONSTRAINT', maximize: false, operator: 'AT_MOST', limit: 235 },
            { name: 'frequency', label: texts.frequency, unit: 'Hz', role: 'OBJECTIVE', maximize: true, operator: null, limit: null }
        ],
        samples, best: front.slice(0, 1),
        tables: [
            table('history', ['evaluation', 'best', 'violation'], historyOf(samples)),
            table('pareto', ['sample', 'mass', 'frequency'], front.map(i => [i, samples.y[0][i], samples.y[2][i]])),
            table('effects', ['response', 'variable', 'effect'], effects()),
            table('morris', ['response', 'variable', 'muStar', 'mu', 'sigma', 'muStarLow', 'muStarHigh'], [
                ['stress', 'thickness', 168, -168, 52, 150, 186], ['stress', 'radius', 61, -61, 47, 50, 72], ['stress', 'ribs', 70, -70, 1.5, 68, 72], ['stress', 'material', 18, 6, 19, 12, 24]]),
            table('sobolIndices', ['response', 'variable', 'first', 'firstLow', 'firstHigh', 'total', 'totalLow', 'totalHigh'], [
                ['stress', 'thickness', 0.71, 0.66, 0.76, 0.74, 0.69, 0.8], ['stress', 'radius', 0.11, 0.07, 0.15, 0.13, 0.1, 0.17],
                ['stress', 'ribs', 0.13, 0.1, 0.17, 0.14, 0.11, 0.17], ['stress', 'material', 0.01, -0.02, 0.03, 0.03, 0.01, 0.05],
                ['mass', 'material', 0.62, 0.55, 0.7, 0.71, 0.65, 0.78], ['mass', 'thickness', 0.26, 0.22, 0.3, 0.35, 0.3, 0.4], ['mass', 'ribs', 0.02, 0, 0.05, 0.04, 0.02, 0.06], ['mass', 'radius', 0, -0.01, 0.02, 0.01, 0, 0.02]]),
            table('worstCase', ['response', 'nominal', 'worst', 'margin', 'bound', 'confirmed', 'sample', 'thickness', 'radius'], [
                ['stress', 37, 229, 6, -3.5, true, 12, 7.6, 4.1]]),
            table('surrogates', ['response', 'model', 'q2', 'rmse', 'n'], [['stress', 'Gaussian process', 0.9931, 4.21, count]]),
            table('looPredictions', ['response', 'actual', 'predicted', 'sd'], samples.y[1].flatMap((y, i) => y === null || i > 2000 ? [] : [['stress', y, stressOf(samples.x[0][i], samples.x[1][i], samples.x[2][i], samples.x[3][i]) * (1 + 0.03 * (random(i)() - 0.5)), 4.5]])),
            table('statistics', ['response', 'unit', 'n', 'mean', 'sd', 'min', 'p05', 'p50', 'p95', 'max', 'failed'], [['stress', 'MPa', 188, 171.2, 41.8, 88.1, 104, 168, 251, 312, 12]])
        ],
        slices: slices(), surfaces: surfaces()
    };
}

function table(kind, columns, rows) {
    return { kind, title: kind, columns: columns.map(name => ({ name, label: name, unit: '', numeric: !['response', 'variable', 'unit', 'model'].includes(name) })), rows };
}

function frontOf({ index, y }) {
    return index.filter(i => y[0][i] !== null && !index.some(j => y[0][j] !== null && y[0][j] <= y[0][i] && y[2][j] >= y[2][i] && (y[0][j] < y[0][i] || y[2][j] > y[2][i])));
}

function historyOf({ index, y }) {
    let best = Infinity;
    let violation = Infinity;
    return index.map(i => {
        const over = y[1][i] === null ? Infinity : Math.max(0, y[1][i] - 150) / 235;
        violation = Math.min(violation, over);
        best = over === 0 ? Math.min(best, y[0][i]) : best;
        return [i + 1, best === Infinity ? null : best, violation];
    });
}

function effects() {
    return [['stress', 'thickness', -171.4], ['stress', 'ribs', -70.2], ['stress', 'radius', -58.8], ['stress', 'material', 8.4], ['stress', 'thickness × radius', 12.1]];
}

const line = (low, high, n) => Array.from({ length: n }, (_, i) => low + (high - low) * i / (n - 1));

function slices() {
    const at = { thickness: 8, radius: 6, ribs: 2, material: 0 };
    const of = (response, value, variable, x, doubt) => {
        const mean = x.map(each => value({ ...at, [variable]: each }));
        const sd = x.map((_, i) => doubt * (1 + 2.5 * Math.abs(i / (x.length - 1) - 0.5)));
        return { response, variable, at, x, mean, low: mean.map((m, i) => m - 2 * sd[i]), high: mean.map((m, i) => m + 2 * sd[i]) };
    };
    const stress = p => stressOf(p.thickness, p.radius, p.ribs, p.material);
    const mass = p => massOf(p.thickness, p.radius, p.ribs, p.material);
    return [
        of('stress', stress, 'thickness', line(4, 12, 41), 6), of('stress', stress, 'radius', line(2, 12, 41), 5), of('stress', stress, 'ribs', line(0, 5, 6), 4),
        of('mass', mass, 'thickness', line(4, 12, 41), 0.05), of('mass', mass, 'radius', line(2, 12, 41), 0.05), of('mass', mass, 'ribs', line(0, 5, 6), 0.05)
    ];
}

function surfaces() {
    const x = line(4, 12, 33);
    const y = line(2, 12, 33);
    return [{
        response: 'stress', first: 'thickness', second: 'radius', at: { ribs: 2, material: 0 }, x, y, mean: y.map(r => x.map(t => stressOf(t, r, 2, 0))),
        sd: y.map(r => x.map(t => 2 + 0.25 * (t - 8) ** 2 + 0.2 * (r - 7) ** 2))
    }, {
        response: 'mass', first: 'thickness', second: 'radius', at: { ribs: 2, material: 0 }, x, y, mean: y.map(r => x.map(t => massOf(t, r, 2, 0))), sd: y.map(() => x.map(() => 0.02))
    }];
}

/** A tube with a saddle of values: so many triangles or a few more. */
export function tube(triangles) {
    const around = Math.ceil(Math.sqrt(triangles / 2));
    const points = [];
    const values = [];
    const cells = [];
    for (let j = 0; j <= around; j++) {
        for (let i = 0; i < around; i++) {
            const [u, v] = [2 * Math.PI * i / around, 2 * Math.PI * j / around];
            const radius = 12 + 3 * Math.cos(3 * u);
            points.push((40 + radius * Math.cos(v)) * Math.cos(u), (40 + radius * Math.cos(v)) * Math.sin(u), radius * Math.sin(v));
            values.push(120 + 90 * Math.cos(2 * u) * Math.sin(v));
            if (j < around) {
                const [a, b] = [j * around + i, j * around + (i + 1) % around];
                cells.push(a, b, a + around, b, b + around, a + around);
            }
        }
    }
    return { points, triangles: cells, values, unit: 'MPa', label: 'von Mises stress' };
}
