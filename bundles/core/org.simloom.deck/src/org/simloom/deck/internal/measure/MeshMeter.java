package org.simloom.deck.internal.measure;

import java.nio.file.Path;

import org.simloom.deck.Card;
import org.simloom.deck.DataLine;
import org.simloom.deck.DeckHandler;
import org.simloom.deck.DeckReader;
import org.simloom.deck.ElementKind;
import org.simloom.deck.ElementKind.Family;
import org.simloom.deck.MeshFacts;
import org.simloom.deck.internal.Texts;
import org.simloom.deck.internal.element.ElementLines;
import org.simloom.mesh.ElementMeasure;
import org.simloom.mesh.ElementType;
import org.simloom.mesh.query.Point;

/** The second reading of a deck: measures its elements of the highest dimension. */
public final class MeshMeter implements DeckHandler {
    private final Survey survey;
    private final GroupMeter groups;
    private final Pieces pieces;
    private final ElementLines lines = new ElementLines(this::element);
    private final int[] ordered = new int[20];
    private long elements;
    private double size;
    private long insideOut;
    private int firstInsideOut;

    private MeshMeter(Survey survey) {
        this.survey = survey;
        this.groups = new GroupMeter(survey);
        this.pieces = new Pieces(survey.nodes.size());
    }

    /** See {@link MeshFacts#read}. */
    public static MeshFacts measure(Path deck) {
        Survey survey = new Survey();
        DeckReader.read(deck, survey);
        MeshMeter meter = new MeshMeter(survey);
        DeckReader.read(deck, meter);
        return meter.facts();
    }

    @Override
    public void card(Card card) {
        // lines of data say it all
    }

    @Override
    public void data(Card card, DataLine line) {
        if (card.is("ELEMENT")) {
            lines.line(card, line);
        }
    }

    private void element(int id, ElementKind kind, int[] nodes, int count, DataLine line) {
        ElementType type = kind.shape().orElse(null);
        if (type == null || type.dimension() < survey.dimension) {
            return;
        }
        if (count != type.nodes()) {
            throw Texts.problem("element.nodes", line.location(), id, kind.name(), count, type.nodes());
        }
        for (int i = 0; i < count; i++) {
            int place = survey.nodes.find(nodes[i]);
            if (place < 0) {
                throw Texts.problem("element.node", line.location(), id, nodes[i]);
            }
            pieces.join(place, survey.nodes.find(nodes[0]));
            ordered[i] = nodes[kind.place(i)];
        }
        boolean flat = kind.family() == Family.PLANE || kind.family() == Family.AXISYMMETRIC;
        ElementMeasure measure = flat ? ElementMeasure.plane(type, ordered, survey.nodes)
                : ElementMeasure.of(type, ordered, survey.nodes);
        elements++;
        size += measure.size();
        if (!(measure.smallest() > 0)) {
            firstInsideOut = insideOut == 0 ? id : firstInsideOut;
            insideOut++;
        }
        groups.add(id, kind, nodes, measure.size());
    }

    private MeshFacts facts() {
        long used = 0;
        double[] min = {Double.POSITIVE_INFINITY, Double.POSITIVE_INFINITY, Double.POSITIVE_INFINITY};
        double[] max = {Double.NEGATIVE_INFINITY, Double.NEGATIVE_INFINITY, Double.NEGATIVE_INFINITY};
        for (int place = 0; place < survey.nodes.size(); place++) {
            if (pieces.has(place)) {
                used++;
                for (int axis = 0; axis < 3; axis++) {
                    min[axis] = Math.min(min[axis], survey.nodes.coordinate(place, axis));
                    max[axis] = Math.max(max[axis], survey.nodes.coordinate(place, axis));
                }
            }
        }
        return new MeshFacts(used, elements, survey.dimension, size, insideOut, firstInsideOut, pieces.count(),
                point(min, used), point(max, used), groups.groups(pieces));
    }

    private static Point point(double[] xyz, long used) {
        return used == 0 ? new Point(0, 0, 0) : new Point(xyz[0], xyz[1], xyz[2]);
    }
}
