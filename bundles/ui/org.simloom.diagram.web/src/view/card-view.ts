import { GLabel, RenderingContext, ShapeView } from '@eclipse-glsp/client';
import { inject, injectable } from 'inversify';
import type { VNode } from 'snabbdom';
import { Problems } from '../live/problems';
import { RunStates } from '../live/run-states';
import { Card, flag, text } from '../model/elements';
import { Detail, detailOf } from './detail';
import { inOrder } from './graph-view';
import { badge, progress, stateBadge } from './badges';
import { svg } from './svg';
import { fit, widthOf } from './text-width';
import { Durations } from './durations';

const ROUND = 6;
const STRIPE = 10;
const MARGIN = 12;
export const LABEL = 13;
export const SMALL = 11;
const HIGHEST_OF_OPEN = 22;

/** The smallest and the largest letters of names where not everything is drawn. */
const FROM_AFAR = { card: [24, 32], pill: [16, 22] };
const FROM_THE_MIDDLE = { card: [LABEL, 20], pill: [SMALL + 1, 17] };

/** Draws a node as the pictures for documents show it, and what is going on with it. */
@injectable()
export class CardView extends ShapeView {
    @inject(RunStates) private readonly runs: RunStates;
    @inject(Problems) private readonly problems: Problems;
    @inject(Durations) private readonly durations: Durations;

    override render(card: Card, context: RenderingContext): VNode | undefined {
        if (!this.isVisible(card, context)) {
            return undefined;
        }
        const detail = detailOf(card);
        const { width, height } = card.size;
        const state = this.runs.of(card.id);
        const problem = this.problems.of(card.id);
        const classes = ['card', card.isPill ? 'pill' : '', 'kind-' + card.kind, state ? 'state state-' + state.state : '',
            problem ? 'problem-' + problem.kind : '', card.selected ? 'selected' : '', card.hoverFeedback ? 'mouseover' : '',
            flag(card.args, 'open') ? 'open' : '', flag(card.args, 'nested') ? 'nested' : ''];
        const children: (VNode | undefined)[] = [
            svg('rect', 'box', { width, height, rx: card.isPill ? height / 2 : ROUND })
        ];
        if (card.isPill) {
            children.push(detail === Detail.DISTANT ? undefined : this.pillLabel(card, detail, context));
        } else {
            children.push(...this.header(card, context, detail));
        }
        // what is inside comes before pins, so that pins lie on top
        for (const child of inOrder(card.children)) {
            if (!(child instanceof GLabel) && (detail >= Detail.MIDDLE || !child.type.startsWith('port:'))) {
                children.push(context.renderElement(child));
            }
        }
        if (state) {
            children.push(progress(state, width, height, card.isPill), stateBadge(state, width),
                this.durations.text(state, width, height));
        }
        if (problem) {
            children.push(badge('problem problem-' + problem.kind, 0, 0, problem.kind === 'info' ? 'i' : '!'));
        }
        return svg('g', classes.join(' '), {}, children);
    }

    private pillLabel(card: Card, detail: Detail, context: RenderingContext): VNode | undefined {
        const { width, height } = card.size;
        const size = nameSize(card, detail, width - MARGIN);
        const name = svg('text', 'name', { x: width / 2, y: height / 2 + size / 3, 'font-size': size, 'text-anchor': 'middle' },
            fit(card.title, size, width - MARGIN));
        return named(card, name, context);
    }

    private header(card: Card, context: RenderingContext, detail: Detail): (VNode | undefined)[] {
        const { width } = card.size;
        const room = width - 2 * MARGIN - (flag(card.args, 'foldable') ? 8 : 0);
        const parts: (VNode | undefined)[] = [
            svg('path', 'stripe', {
                d: `M0,${ROUND} q0,-${ROUND} ${ROUND},-${ROUND} h${width - 2 * ROUND} q${ROUND},0 ${ROUND},${ROUND} v${STRIPE - ROUND} h-${width} z`
            }),
            detail === Detail.DISTANT ? undefined : named(card, nameOf(card, detail, room), context)
        ];
        const line = text(card.args, 'detail');
        if (line && detail === Detail.NEAR) {
            parts.push(svg('text', 'detail', { x: MARGIN, y: 36 }, fit(line, SMALL, width - 2 * MARGIN)));
        }
        if (flag(card.args, 'foldable')) {
            const open = flag(card.args, 'open');
            parts.push(svg('g', 'fold', { 'data-fold': card.id, 'data-open': String(open) }, [
                svg('rect', '', { x: width - 24, y: 10, width: 22, height: 20, rx: 3 }),
                svg('path', '', { d: open ? `M${width - 17},18 h8 l-4,5 z` : `M${width - 15},16 v8 l5,-4 z` })
            ]));
        }
        return parts;
    }
}

function nameOf(card: Card, detail: Detail, room: number): VNode {
    const size = nameSize(card, detail, room);
    // in the middle where nothing else is written
    const y = detail === Detail.NEAR || flag(card.args, 'open') ? STRIPE + size : (STRIPE + card.size.height) / 2 + size / 3;
    return svg('text', 'name', { x: MARGIN, y, 'font-size': size }, fit(card.title, size, room));
}

/** Of the letters of a name: as large as there is room where the diagram is small, so that it can be read from afar too. */
function nameSize(card: Card, detail: Detail, room: number): number {
    const near = card.isPill ? SMALL + 1 : LABEL;
    if (detail === Detail.NEAR) {
        return near;
    }
    const [least, most] = (detail === Detail.MIDDLE ? FROM_THE_MIDDLE : FROM_AFAR)[card.isPill ? 'pill' : 'card'];
    const highest = flag(card.args, 'open') ? HIGHEST_OF_OPEN : most;
    return Math.min(highest, Math.max(least, Math.floor(near * room / widthOf(card.title, near))));
}

/** Lets the text stand for the label that is edited; its place is where the card has it. */
function named(card: Card, name: VNode, context: RenderingContext): VNode {
    if (!card.nameLabel) {
        return name;
    }
    const decorated = context.decorate(name, card.nameLabel);
    delete decorated.data?.attrs?.transform;
    return decorated;
}
