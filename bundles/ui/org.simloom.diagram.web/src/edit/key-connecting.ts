import { inject, injectable } from 'inversify';
import { Fitting } from '../live/fitting';
import { RepaintAction } from '../live/repaint';
import { Card, Port, text } from '../model/elements';
import { Texts } from '../texts';
import { Menu } from '../ui/menu';
import { Toast } from '../ui/toast';
import { Canvas } from './canvas';
import { Connecting } from './connecting';

const PATIENCE = 2000;

/** Connects by the keyboard: a port of the selected node, then one of those that fit. */
@injectable()
export class KeyConnecting {
    @inject(Canvas) private readonly canvas: Canvas;
    @inject(Connecting) private readonly connecting: Connecting;
    @inject(Fitting) private readonly fitting: Fitting;
    @inject(Texts) private readonly texts: Texts;
    @inject(Toast) private readonly toast: Toast;

    begin(): void {
        const [first] = this.canvas.selection;
        if (first instanceof Port) {
            this.from(first);
        } else if (first instanceof Card) {
            const ports = first.ports.slice().sort((one, other) => Number(one.isInput) - Number(other.isInput));
            if (ports.length === 1) {
                this.from(ports[0]);
            } else {
                this.open(ports, port => this.from(port), port => nameOf(port));
            }
        }
    }

    private async from(port: Port): Promise<void> {
        this.connecting.ask(port.id);
        const since = Date.now();
        while (!this.fitting.all && Date.now() - since < PATIENCE) {
            await new Promise(resolve => setTimeout(resolve, 10));
        }
        const targets = Array.from(this.fitting.all ?? []).map(id => this.canvas.byId(id)).filter((element): element is Port => element instanceof Port);
        if (targets.length === 0) {
            this.stop();
            this.toast.show(this.texts.get('connect.none', nameOf(port)), 'info');
            return;
        }
        this.open(targets, target => this.connecting.connect(port, target),
            target => target.card.isPill ? target.card.title : `${target.card.title} · ${nameOf(target)}`);
    }

    private open(ports: Port[], chosen: (port: Port) => void, name: (port: Port) => string): void {
        const at = this.canvas.domOf(ports[0].card)?.getBoundingClientRect() ?? this.canvas.frame.getBoundingClientRect();
        Menu.open(ports.map(port => ({ label: name(port), group: port.card.id, run: () => chosen(port) })), at.x + 20, at.y + 30, () => {
            this.stop();
            this.canvas.focus();
        });
    }

    private stop(): void {
        this.fitting.stop();
        this.canvas.dispatch(RepaintAction.create());
    }
}

function nameOf(port: Port): string {
    return text(port.args, 'label') || port.card.title;
}
