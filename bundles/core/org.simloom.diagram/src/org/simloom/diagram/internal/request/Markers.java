package org.simloom.diagram.internal.request;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.glsp.server.features.validation.Marker;
import org.eclipse.glsp.server.features.validation.MarkerKind;
import org.eclipse.glsp.server.features.validation.MarkersReason;
import org.eclipse.glsp.server.features.validation.SetMarkersAction;
import org.simloom.base.problem.Severity;
import org.simloom.diagram.internal.model.DiagramModel;
import org.simloom.validation.Finding;

import com.google.inject.Inject;
import com.google.inject.Singleton;

/** What validation has found, at what is drawn of it. */
@Singleton
public final class Markers {
    private final DiagramModel model;
    private List<Marker> told = List.of();

    @Inject
    Markers(DiagramModel model) {
        this.model = model;
    }

    /** All findings; those about something that is not drawn are at what contains it. */
    public SetMarkersAction all() {
        told = model.onModel(this::list);
        return new SetMarkersAction(told, MarkersReason.LIVE);
    }

    /** All findings where there are others than the page has been told; else nothing. */
    public Optional<SetMarkersAction> changed() {
        List<Marker> before = told;
        SetMarkersAction now = all();
        return told.equals(before) ? Optional.empty() : Optional.of(now);
    }

    private List<Marker> list() {
        List<Marker> markers = new ArrayList<>();
        for (Finding finding : model.host().findings()) {
            String gid = model.elements().gid(finding.element());
            if (gid != null) {
                markers.add(new Marker(finding.message(), finding.advice(), gid, kind(finding.severity())));
            }
        }
        return markers;
    }

    private static String kind(Severity severity) {
        return switch (severity) {
            case ERROR -> MarkerKind.ERROR;
            case WARNING -> MarkerKind.WARNING;
            case INFO -> MarkerKind.INFO;
        };
    }
}
