import { GModelElement, isViewport } from '@eclipse-glsp/client';

/** How much is drawn: what cannot be read is left out, so that many nodes are painted quickly. */
export enum Detail {
    /** Boxes alone. */
    DISTANT,
    /** Names too. */
    FAR,
    /** Pins too. */
    MIDDLE,
    /** Everything. */
    NEAR
}

export function detailOf(element: GModelElement): Detail {
    const root = element.root;
    const zoom = isViewport(root) ? root.zoom : 1;
    return zoom < 0.12 ? Detail.DISTANT : zoom < 0.3 ? Detail.FAR : zoom < 0.5 ? Detail.MIDDLE : Detail.NEAR;
}
