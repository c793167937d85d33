import { RenderingContext, ShapeView } from '@eclipse-glsp/client';
import { inject, injectable } from 'inversify';
import type { VNode } from 'snabbdom';
import { Fitting } from '../live/fitting';
import { Problems } from '../live/problems';
import { Port, text } from '../model/elements';
import { Detail, detailOf } from './detail';
import { badge } from './badges';
import { SMALL } from './card-view';
import { svg } from './svg';
import { fit, widthOf } from './text-width';

/** Draws a pin with what is written beside it, and a larger spot to be hit by the mouse. */
@injectable()
export class PortView extends ShapeView {
    @inject(Fitting) private readonly fitting: Fitting;
    @inject(Problems) private readonly problems: Problems;

    override render(port: Port, _context: RenderingContext): VNode | undefined {
        const { width, height } = port.size;
        const problem = this.problems.of(port.id);
        const children: (VNode | undefined)[] = [
            svg('circle', 'spot', { cx: width / 2, cy: height / 2, r: 9 }),
            svg('circle', 'pin', { cx: width / 2, cy: height / 2, r: 3.5 })
        ];
        const label = text(port.args, 'label');
        if (label && detailOf(port) === Detail.NEAR && !port.card.isPill) {
            const most = port.card.size.width - 30;
            children.push(svg('text', 'label', {
                x: width / 2 + (port.isInput ? 10 : -10), y: height / 2 + 4, 'text-anchor': port.isInput ? 'start' : 'end'
            }, widthOf(label, SMALL) > most ? fit(label, SMALL, most) : label));
        }
        if (problem) {
            children.push(badge('small problem problem-' + problem.kind, width / 2 + (port.isInput ? -9 : 9), height / 2,
                problem.kind === 'info' ? 'i' : '!'));
        }
        return svg('g', ['port', port.isInput ? 'in' : 'out', this.fitting.classOf(port.id), port.selected ? 'selected' : '',
            problem ? 'problem-' + problem.kind : ''].join(' '), { 'data-port': port.id }, children);
    }
}
