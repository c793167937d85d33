package org.simloom.diagram.internal.model;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.simloom.diagram.DiagramHost;
import org.simloom.drawing.Drawing;
import org.simloom.drawing.Drawings;
import org.simloom.drawing.Layouts;
import org.simloom.drawing.NestedWorkflow;
import org.simloom.drawing.Preparation;
import org.simloom.tool.ToolCatalog;

/**
 * What a session shows: the host's model, or a part of it that the user has entered, as it was drawn last. To be used
 * on the thread of the model only, except where said.
 */
public final class DiagramModel {
    private static final long SLICE_NANOS = 8_000_000;
    private static final int PATIENCE = 3;

    private final DiagramHost host;
    private final long slice;
    private final Drawings drawings;
    private final Map<String, Remembered> before = new HashMap<>();
    private EObject root;
    private volatile Drawing drawing;
    private Elements elements;

    public DiagramModel(DiagramHost host) {
        this(host, SLICE_NANOS);
    }

    /** @param slice nanoseconds that the thread of the model may be kept where there are many small things to do */
    public DiagramModel(DiagramHost host, long slice) {
        this.host = host;
        this.slice = slice;
        this.drawings = new Drawings(id -> host.tools().find(id).map(ToolCatalog::label).orElse(id));
    }

    /** The host; on any thread. */
    public DiagramHost host() {
        return host;
    }

    /** Works on the thread of the model; from any thread. */
    public <T> T onModel(Callable<T> work) {
        return host.onModel(work);
    }

    /** The workflow or process that is shown: the host's, where the one that was entered is gone. */
    public EObject root() {
        EObject all = host.root();
        if (root != null && root != all && !EcoreUtil.isAncestor(all, root)) {
            // read again or merged: the same body may be there as another object
            EObject again = all.eResource() == null ? null : all.eResource().getEObject(Drawings.id(root));
            root = again != null && Drawings.isDrawn(again) ? again : null;
        }
        return root == null ? all : root;
    }

    /** Shows another part of the model; the whole of it for {@code null}. */
    public void enter(EObject other) {
        root = other;
    }

    /**
     * Draws the model as {@link #draw} does, but on the thread that calls: with very many elements that takes longer than
     * the thread of the model may be kept.
     *
     * @param begun   is run on the thread of the model, as it begins to be drawn
     * @param changed whether the model has changed since then
     */
    public Drawing drawAside(Runnable begun, BooleanSupplier changed) {
        Preparation prepared = prepare(begun, changed);
        Drawing drawn = prepared.draw();
        Elements found = new Elements(drawn);
        Remembered placed = Remembered.of(drawn, prepared.laid());
        return onModel(() -> {
            places(drawn.root()).add(placed);
            elements = found;
            drawing = drawn;
            return drawn;
        });
    }

    /** Of a model that changes again and again there is no end in pieces: at last it is taken as a whole. */
    private Preparation prepare(Runnable begun, BooleanSupplier changed) {
        for (int i = 0; i < PATIENCE; i++) {
            Preparation begin = onModel(() -> prepare(begun));
            if (inSlices(begin::step, changed)) {
                return begin;
            }
        }
        return onModel(() -> prepare(begun).complete());
    }

    private Preparation prepare(Runnable begun) {
        begun.run();
        return drawings.prepare(root(), host.layout(), places(root()).placement());
    }

    /**
     * Does many small things on the thread of the model, which after some milliseconds of them has as many for what else it
     * has to do: what a user asks for meanwhile is not to wait for the last of them.
     *
     * @param step does the next; whether there are more
     * @param stop ends it before all are done, asked in between
     * @return whether all were done
     */
    public boolean inSlices(BooleanSupplier step, BooleanSupplier stop) {
        boolean more = true;
        while (more && !stop.getAsBoolean()) {
            more = onModel(() -> {
                long end = System.nanoTime() + slice;
                boolean next;
                do {
                    next = step.getAsBoolean();
                } while (next && System.nanoTime() < end);
                return next;
            });
            if (more) {
                LockSupport.parkNanos(slice);
            }
        }
        return !more;
    }

    private Remembered places(EObject shown) {
        return before.computeIfAbsent(Drawings.id(shown), id -> new Remembered());
    }

    /** Draws the model as it is now. What nobody has placed stays where it was. */
    public Drawing draw() {
        EObject now = root();
        Remembered places = places(now);
        drawing = drawings.draw(now, host.layout(), places.placement());
        places.add(Remembered.of(drawing, Layouts.index(host.layout())));
        elements = new Elements(drawing);
        return drawing;
    }

    /** The drawing that the user sees. */
    public Drawing drawing() {
        return drawing == null ? draw() : drawing;
    }

    /** The drawing that the user sees; null before the first. On any thread. */
    public Drawing shown() {
        return drawing;
    }

    /** What it shows, by ids. */
    public Elements elements() {
        drawing();
        return elements;
    }

    /** Makes drawings. */
    public Drawings drawings() {
        return drawings;
    }

    /** Whether an element is still part of the host's model, or is shown inside of a sub-workflow of it. */
    public boolean isSeen(EObject element) {
        return isThere(element) || element != null && NestedWorkflow.around(element) != null && elements().isShown(element);
    }

    /** Whether an element is still part of the host's model. */
    public boolean isThere(EObject element) {
        return element != null && EcoreUtil.isAncestor(host.root(), element);
    }
}
