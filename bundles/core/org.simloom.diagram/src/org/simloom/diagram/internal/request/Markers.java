package org.simloom.diagram.internal.request;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.glsp.server.features.validation.Marker;
import org.eclipse.glsp.server.features.validation.MarkerKind;
import org.eclipse.glsp.server.features.validation.MarkersReason;
import org.eclipse.glsp.server.features.validation.SetMarkersAction;
import org.simloom.base.problem.Severity;
import org.simloom.diagram.internal.model.DiagramModel;
import org.simloom.validation.Finding;

/** What validation has found, at what is drawn of it. */
public final class Markers {
    private Markers() {
    }

    /** All findings; those about something that is not drawn are at what contains it. */
    public static SetMarkersAction of(DiagramModel model) {
        return new SetMarkersAction(model.onModel(() -> list(model)), MarkersReason.LIVE);
    }

    static List<Marker> list(DiagramModel model) {
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
