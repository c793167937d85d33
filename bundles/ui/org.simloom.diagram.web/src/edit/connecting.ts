import { CreateEdgeOperation, GModelElement, Point, ReconnectEdgeOperation } from '@eclipse-glsp/client';
import { inject, injectable } from 'inversify';
import { Fitting } from '../live/fitting';
import { RepaintAction } from '../live/repaint';
import { Card, Port, Wire } from '../model/elements';
import { corners } from '../model/router';
import { Tooltip } from '../ui/tooltip';
import { Canvas } from './canvas';
import { Drag, followMouse } from './drag';
import { Overlay } from './overlay';

/** Draws lines from ports, and the ends of lines to other ports; ports that fit light up meanwhile. */
@injectable()
export class Connecting {
    @inject(Canvas) private readonly canvas: Canvas;
    @inject(Fitting) private readonly fitting: Fitting;
    @inject(Tooltip) private readonly tooltip: Tooltip;

    start(): void {
        this.canvas.frame.addEventListener('mousedown', event => this.mouseDown(event), true);
    }

    private mouseDown(event: MouseEvent): void {
        if (event.button !== 0 || !(event.target instanceof Element)) {
            return;
        }
        const end = event.target.closest('[data-end]');
        const port = event.target.closest('[data-port]');
        if (end) {
            const wire = this.canvas.byId(end.getAttribute('data-wire')!);
            if (wire instanceof Wire) {
                this.take(event);
                followMouse(event, () => this.drag(wire, end.getAttribute('data-end') as 'source' | 'target'), () => undefined);
            }
        } else if (port) {
            const id = port.getAttribute('data-port')!;
            const from = this.canvas.byId(id);
            if (from instanceof Port) {
                this.take(event);
                followMouse(event, () => this.drag(from), () => this.canvas.select(id));
            }
        }
    }

    /** Nobody else shall see the event. */
    private take(event: MouseEvent): void {
        event.stopPropagation();
        event.preventDefault();
        this.canvas.focus();
    }

    private drag(what: Port | Wire, moved?: 'source' | 'target'): Drag {
        const fixed = what instanceof Wire ? (moved === 'source' ? what.target : what.source) as Port : what;
        const box = this.canvas.domOf(fixed)?.querySelector('.pin')?.getBoundingClientRect();
        const from = box ? { x: box.x + box.width / 2, y: box.y + box.height / 2 } : undefined;
        const overlay = new Overlay(this.canvas.frame, 'path', 'connecting-line');
        this.ask(fixed.id);
        this.canvas.frame.classList.add('connecting');
        return {
            move: event => {
                const at = { x: event.clientX, y: event.clientY };
                if (from) {
                    overlay.path(way(from, at, fixed.isInput));
                }
                const target = this.target(event);
                const verdict = target ? this.verdict(target) : undefined;
                overlay.mark(verdict ?? '');
                if (verdict === 'misfit' && this.fitting.reason(target!.id)) {
                    this.tooltip.show(this.fitting.reason(target!.id)!, at, 'misfit');
                } else {
                    this.tooltip.hide();
                }
            },
            drop: event => {
                const target = this.target(event);
                if (target && target !== fixed && target !== fixed.card && this.verdict(target) !== 'misfit') {
                    this.connect(fixed, target, what instanceof Wire ? what : undefined);
                }
            },
            end: () => {
                overlay.remove();
                this.tooltip.hide();
                this.canvas.frame.classList.remove('connecting');
                this.fitting.stop();
                this.canvas.dispatch(RepaintAction.create());
            }
        };
    }

    /** Makes ports that fit light up as soon as the server has answered. */
    ask(portId: string): void {
        this.fitting.start(portId);
        this.canvas.dispatch({ kind: 'simloom.fittingPorts', portId } as never);
    }

    connect(fixed: Port, target: GModelElement, wire?: Wire): void {
        const [sourceElementId, targetElementId] = fixed.isInput ? [target.id, fixed.id] : [fixed.id, target.id];
        this.canvas.dispatch(wire ? ReconnectEdgeOperation.create({ edgeElementId: wire.id, sourceElementId, targetElementId })
            : CreateEdgeOperation.create({ elementTypeId: typeOf(fixed.card, target), sourceElementId, targetElementId }));
    }

    private target(event: MouseEvent): Port | Card | undefined {
        const at = document.elementFromPoint(event.clientX, event.clientY);
        let element = this.canvas.elementOf(at);
        while (element && !(element instanceof Port) && !(element instanceof Card)) {
            element = (element as Port).parent as GModelElement | undefined;
        }
        return element as Port | Card | undefined;
    }

    private verdict(target: Port | Card): 'fits' | 'misfit' | undefined {
        if (!this.fitting.all) {
            return undefined;
        }
        const fits = target instanceof Port ? this.fitting.all.has(target.id) : target.ports.some(port => this.fitting.all!.has(port.id));
        return fits ? 'fits' : 'misfit';
    }
}

function way(from: Point, to: Point, backwards: boolean): Point[] {
    return backwards ? [to, ...corners(to, from), from] : [from, ...corners(from, to), to];
}

function typeOf(card: Card, target: GModelElement): string {
    const other = target instanceof Port ? target.card.kind : target instanceof Card ? target.kind : '';
    const kinds = [card.kind, other];
    if (kinds.some(kind => kind === 'resource' || kind === 'verification')) {
        return 'edge:association';
    }
    return kinds.some(kind => kind === 'step' || kind === 'start' || kind === 'end') ? 'edge:material' : 'edge:data';
}
