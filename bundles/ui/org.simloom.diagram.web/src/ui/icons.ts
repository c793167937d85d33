const SVG = 'http://www.w3.org/2000/svg';

/** Icons of 16 × 16 pixels, as strokes. */
const ICONS: Record<string, string> = {
    input: 'M2,8 h8 m-3,-3 l3,3 l-3,3 M13,3 v10',
    output: 'M3,3 v10 M6,8 h8 m-3,-3 l3,3 l-3,3',
    toolTask: 'M9.5,2.5 a3.5,3.5 0 0 0 -3.2,4.9 l-4,4 l2.3,2.3 l4,-4 a3.5,3.5 0 0 0 4.7,-4.2 l-2.2,2 l-2,-0.6 l-0.6,-2 l2.2,-2.1 z',
    scriptTask: 'M5.5,4 l-4,4 l4,4 M10.5,4 l4,4 l-4,4',
    expressionTask: 'M9,2.5 c-2.5,-0.5 -2.5,2 -2.8,5 c-0.3,4 -0.5,6.5 -3,6 M3.5,7 h5 M9.5,8.5 l4,5 M13.5,8.5 l-4,5',
    surrogateTask: 'M2,13.5 c3,-0.5 3,-10 6,-10 c3,0 3,8 6,6.500 M3,8 h0.01 M6,11 h0.01 M9,7 h0.01 M12,12 h0.01',
    subWorkflow: 'M1.5,2.5 h5 v4 h-5 z M9.5,9.5 h5 v4 h-5 z M4,6.5 v5 h5.5',
    forEach: 'M3,6 h8 v7.5 h-8 z M5.5,6 v-3 h8 v8 h-2.5',
    repeat: 'M13,8 a5,5 0 1 1 -1.8,-3.8 M11.5,1.5 v3 h-3',
    branch: 'M2,8 h4 l5,-4.5 h3 M6,8 l5,4.5 h3',
    case: 'M2,8 h4 l5,-4.5 h3',
    step: 'M2,3 h8 l4,5 l-4,5 h-8 l3,-5 z',
    resource: 'M8,1.8 l5.5,3.1 v6.2 l-5.5,3.1 l-5.5,-3.1 v-6.2 z M2.5,5 l5.5,3 l5.5,-3 M8,8 v6',
    verification: 'M2.5,8.5 l3.5,3.5 l7.5,-8',
    start: 'M8,3 a5,5 0 1 1 -0.01,0 z', end: 'M8,3 a5,5 0 1 1 -0.01,0 z M6,6 h4 v4 h-4 z',
    unknown: 'M5.5,5.5 a2.5,2.5 0 1 1 3.5,2.4 q-1,0.5 -1,1.8 M8,12.5 v0.3',
    select: 'M4,2 l8.5,6.5 l-4,0.7 l2.2,4.3 l-1.8,0.9 l-2.2,-4.3 l-2.7,2.9 z',
    marquee: 'M2,2 h2 m2,0 h4 m2,0 h2 v2 m0,2 v4 m0,2 v2 h-2 m-2,0 h-4 m-2,0 h-2 v-2 m0,-2 v-4 m0,-2 v-2',
    arrange: 'M1.5,6 h4 v4 h-4 z M10.5,1.5 h4 v4 h-4 z M10.5,10.5 h4 v4 h-4 z M5.5,8 h2.5 M10.5,3.5 h-2.5 v9 h2.5',
    zoomIn: 'M7,2.5 a4.5,4.5 0 1 1 -0.01,0 z M10.5,10.5 l3.5,3.5 M7,5 v4 M5,7 h4',
    zoomOut: 'M7,2.5 a4.5,4.5 0 1 1 -0.01,0 z M10.5,10.5 l3.5,3.5 M5,7 h4',
    fit: 'M2,6 v-4 h4 M10,2 h4 v4 M14,10 v4 h-4 M6,14 h-4 v-4 M5.5,5.5 h5 v5 h-5 z',
    align: 'M2,1.5 v13 M4.5,4 h9 v3 h-9 z M4.5,9 h5 v3 h-5 z',
    undo: 'M5.5,2.5 l-3,3 l3,3 M2.5,5.5 h6.5 a4,4 0 0 1 0,8 h-3',
    redo: 'M10.5,2.5 l3,3 l-3,3 M13.5,5.5 h-6.5 a4,4 0 0 0 0,8 h3',
    export: 'M8,10 v-8 m-3,3 l3,-3 l3,3 M2.5,9 v5 h11 v-5',
    palette: 'M2,2.5 h12 v11 h-12 z M6,2.5 v11',
    search: 'M7,2.5 a4.5,4.5 0 1 1 -0.01,0 z M10.5,10.5 l3.5,3.5'
};

/** An icon by its name, or from an address that holds the picture itself. */
export function icon(name: string | undefined): Element {
    if (name?.startsWith('data:')) {
        const image = document.createElement('img');
        image.src = name;
        image.alt = '';
        image.className = 'icon';
        return image;
    }
    const svg = document.createElementNS(SVG, 'svg');
    svg.setAttribute('class', 'icon kind-' + (name ?? 'unknown'));
    svg.setAttribute('viewBox', '0 0 16 16');
    svg.setAttribute('aria-hidden', 'true');
    const path = document.createElementNS(SVG, 'path');
    path.setAttribute('d', ICONS[name ?? 'unknown'] ?? ICONS.toolTask);
    svg.append(path);
    return svg;
}
