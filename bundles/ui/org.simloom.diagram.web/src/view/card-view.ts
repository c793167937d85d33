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
import { fit } from './text-width';
import { Durations } from './durations';

const ROUND = 6;
const MARGIN = 12;
export const LABEL = 13;
export const SMALL = 11;

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
            flag(card.args, 'open') ? 'open' : ''];
        const children: (VNode | undefined)[] = [
            svg('rect', 'box', { width, height, rx: card.isPill ? height / 2 : ROUND })
        ];
        if (card.isPill) {
            children.push(detail === Detail.DISTANT ? undefined : this.pillLabel(card, context));
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

    private pillLabel(card: Card, context: RenderingContext): VNode | undefined {
        const { width, height } = card.size;
        const name = svg('text', 'name', { x: width / 2, y: height / 2 + 4, 'text-anchor': 'middle' },
            fit(card.title, SMALL + 1, width - MARGIN));
        return named(card, name, context);
    }

    private header(card: Card, context: RenderingContext, detail: Detail): (VNode | undefined)[] {
        const { width } = card.size;
        const room = width - 2 * MARGIN - (flag(card.args, 'foldable') ? 8 : 0);
        const name = svg('text', 'name', { x: MARGIN, y: 23 }, fit(card.title, LABEL, room));
        const parts: (VNode | undefined)[] = [
            svg('path', 'stripe', {
                d: `M0,${ROUND} q0,-${ROUND} ${ROUND},-${ROUND} h${width - 2 * ROUND} q${ROUND},0 ${ROUND},${ROUND} v4 h-${width} z`
            }),
            detail === Detail.DISTANT ? undefined : named(card, name, context)
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

/** Lets the text stand for the label that is edited; its place is where the card has it. */
function named(card: Card, name: VNode, context: RenderingContext): VNode {
    if (!card.nameLabel) {
        return name;
    }
    const decorated = context.decorate(name, card.nameLabel);
    delete decorated.data?.attrs?.transform;
    return decorated;
}
