package org.simloom.diagram.internal.request;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.glsp.server.features.validation.Marker;
import org.eclipse.glsp.server.features.validation.MarkerKind;
import org.eclipse.glsp.server.features.validation.MarkersReason;
import org.eclipse.glsp.server.features.validation.SetMarkersAction;
import org.simloom.base.problem.Severity;
import org.simloom.diagram.internal.model.DiagramModel;
import org.simloom.drawing.NestedWorkflow;
import org.simloom.validation.Finding;

import com.google.inject.Inject;
import com.google.inject.Singleton;

/** What validation has found, at what is drawn of it. */
@Singleton
public final class Markers {
    private final DiagramModel model;
    private final NestedFindings nested;
    private List<Marker> told = List.of();

    @Inject
    Markers(DiagramModel model, NestedFindings nested) {
        this.model = model;
        this.nested = nested;
    }

    /** All findings; those about something that is not drawn are at what contains it. */
    public SetMarkersAction all() {
        List<NestedWorkflow> open = model.onModel(() -> List.copyOf(NestedWorkflow.in(model.drawing())));
        // a file is validated on this thread: the model's must not wait for it
        Map<Path, List<NestedFindings.Found>> found = nested.in(open);
        told = model.onModel(() -> list(open, found));
        return new SetMarkersAction(told, MarkersReason.LIVE);
    }

    /** All findings where there are others than the page has been told; else nothing. */
    public Optional<SetMarkersAction> changed() {
        List<Marker> before = told;
        SetMarkersAction now = all();
        return told.equals(before) ? Optional.empty() : Optional.of(now);
    }

    private List<Marker> list(List<NestedWorkflow> open, Map<Path, List<NestedFindings.Found>> inside) {
        List<Marker> markers = new ArrayList<>();
        for (NestedWorkflow nested : open) {
            for (NestedFindings.Found found : inside.getOrDefault(nested.file(), List.of())) {
                found.ids().stream().map(id -> model.elements().gid(nested.prefix() + id)).filter(Objects::nonNull).findFirst()
                        .ifPresent(gid -> markers.add(new Marker(found.message(), found.advice(), gid, kind(found.severity()))));
            }
        }
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
