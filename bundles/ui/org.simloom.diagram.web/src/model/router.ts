import { Bounds, Point, PolylineEdgeRouter, ResolvedHandleMove, RoutedPoint, translatePoint } from '@eclipse-glsp/client';
import { injectable } from 'inversify';
import { Port, Wire } from './elements';

/**
 * Leads wires from pin to pin over the bends that the server has placed. While one end is dragged a simple way with two
 * corners stands in for them, until the server has placed them anew.
 */
@injectable()
export class WireRouter extends PolylineEdgeRouter {
    override get kind(): string {
        return PolylineEdgeRouter.KIND;
    }

    override route(edge: Wire): RoutedPoint[] {
        const ends = this.ends(edge);
        if (!ends) {
            return [];
        }
        const [source, target] = ends;
        edge.home ??= { source, target, points: edge.routingPoints.slice() };
        return [
            { kind: 'source', ...source },
            ...edge.routingPoints.map((point, pointIndex): RoutedPoint => ({ kind: 'linear', x: point.x, y: point.y, pointIndex })),
            { kind: 'target', ...target }
        ];
    }

    /** Called while something that the wire is attached to moves. */
    override cleanupRoutingPoints(edge: Wire): void {
        const ends = this.ends(edge);
        if (!ends) {
            return;
        }
        const [source, target] = ends;
        const home = edge.home;
        if (home && Point.equals(home.source, source) && Point.equals(home.target, target)) {
            edge.routingPoints = home.points.slice();
            return;
        }
        edge.routingPoints = corners(source, target);
    }

    override applyHandleMoves(edge: Wire, moves: ResolvedHandleMove[]): void {
        this.applyInnerHandleMoves(edge, moves.filter(move => move.handle.kind !== 'source' && move.handle.kind !== 'target'));
    }

    private ends(edge: Wire): [Point, Point] | undefined {
        const { source, target } = edge;
        return source && target ? [this.pin(source as Port, edge), this.pin(target as Port, edge)] : undefined;
    }

    private pin(port: Port, edge: Wire): Point {
        return translatePoint(Bounds.center(port.bounds), port.parent, edge.parent);
    }
}

/** Two corners half way, or around the ends where the way leads back. */
export function corners(source: Point, target: Point): Point[] {
    const gap = 20;
    if (target.x >= source.x + 2 * gap) {
        const middle = (source.x + target.x) / 2;
        return [{ x: middle, y: source.y }, { x: middle, y: target.y }];
    }
    const middle = (source.y + target.y) / 2;
    return [
        { x: source.x + gap, y: source.y }, { x: source.x + gap, y: middle },
        { x: target.x - gap, y: middle }, { x: target.x - gap, y: target.y }
    ];
}

