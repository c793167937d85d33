import { ArgsAware, Args, GEdge, GLabel, GNode, GPort, Point } from '@eclipse-glsp/client';

/** Kinds of nodes that the server draws; the type in the model is `node:` and the kind. */
export const NODE_KINDS = [
    'input', 'output', 'toolTask', 'scriptTask', 'expressionTask', 'surrogateTask', 'subWorkflow', 'forEach', 'repeat', 'branch', 'case',
    'step', 'resource', 'verification', 'start', 'end', 'unknown'
] as const;
export const PORT_KINDS = ['in', 'out'] as const;
export const EDGE_KINDS = ['data', 'material', 'association'] as const;

/** Height of the part of a card that holds its label; whatever is less high is a pill. */
export const HEADER = 40;

/** A task, a step, a value at the border … */
export class Card extends GNode implements ArgsAware {
    args?: Args;

    get kind(): string {
        return this.type.substring('node:'.length);
    }

    get isPill(): boolean {
        return this.size.height < HEADER;
    }

    /** What is shown; more than the name where there is a value. */
    get title(): string {
        return text(this.args, 'label');
    }

    /** What can be edited; nothing where the node has no name of its own. */
    get nameLabel(): GLabel | undefined {
        return this.children.find(child => child instanceof GLabel) as GLabel | undefined;
    }

    get ports(): Port[] {
        return this.children.filter(child => child instanceof Port) as Port[];
    }
}

/** Where lines begin or end. */
export class Port extends GPort implements ArgsAware {
    args?: Args;

    get isInput(): boolean {
        return this.type === 'port:in';
    }

    get card(): Card {
        return this.parent as Card;
    }
}

/** A connection, a flow of material, or what belongs together. */
export class Wire extends GEdge implements ArgsAware {
    args?: Args;

    /** The bends as the server placed them, and where the ends were then. */
    home?: { source: Point; target: Point; points: Point[] };

    get kind(): string {
        return this.type.substring('edge:'.length);
    }

    /** Whether it goes as the server has placed it, for all that is known here. */
    get isAtHome(): boolean {
        const points = this.home?.points;
        return points !== undefined && points.length === this.routingPoints.length
            && points.every((point, index) => Point.equals(point, this.routingPoints[index]));
    }

    /** Leads nowhere. */
    get isFaulty(): boolean {
        return this.sourceId.endsWith('#from') || this.targetId.endsWith('#to') || flag(this.args, 'fault');
    }
}

export function text(args: Args | undefined, key: string): string {
    const value = args?.[key];
    return value === undefined || value === null ? '' : String(value);
}

export function flag(args: Args | undefined, key: string): boolean {
    return args?.[key] === true || args?.[key] === 'true';
}
