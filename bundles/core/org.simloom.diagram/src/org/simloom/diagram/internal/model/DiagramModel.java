package org.simloom.diagram.internal.model;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Supplier;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.simloom.diagram.DiagramHost;
import org.simloom.drawing.Drawing;
import org.simloom.drawing.Drawings;
import org.simloom.tool.ToolCatalog;

/**
 * What a session shows: the host's model, or a part of it that the user has entered, as it was drawn last. To be used
 * on the thread of the model only, except where said.
 */
public final class DiagramModel {
    private final DiagramHost host;
    private final Drawings drawings;
    private final Map<String, Remembered> before = new HashMap<>();
    private EObject root;
    private volatile Drawing drawing;
    private Elements elements;

    public DiagramModel(DiagramHost host) {
        this.host = host;
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
     * Finds places for what was not drawn yet, before it is drawn: on the thread that calls, because with very many
     * elements that takes longer than the thread of the model may be kept.
     */
    public void place() {
        Supplier<Drawing> first = onModel(() -> places(root()).isEmpty() ? drawings.prepare(root(), host.layout()) : null);
        if (first != null) {
            Drawing placed = first.get();
            onModel(() -> {
                places(placed.root()).take(placed, host.layout());
                return null;
            });
        }
    }

    private Remembered places(EObject shown) {
        return before.computeIfAbsent(Drawings.id(shown), id -> new Remembered());
    }

    /** Draws the model as it is now. What nobody has placed stays where it was. */
    public Drawing draw() {
        EObject now = root();
        Remembered places = places(now);
        drawing = drawings.draw(now, host.layout(), places.placement());
        places.take(drawing, host.layout());
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

    /** Whether an element is still part of the host's model. */
    public boolean isThere(EObject element) {
        return element != null && EcoreUtil.isAncestor(host.root(), element);
    }
}
