package org.simloom.workbench.internal.marker;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.simloom.base.problem.Severity;

/** The markers of one file: what examination has found in it. */
public final class ProblemMarkers {
    /** Their type. */
    public static final String TYPE = "org.simloom.workbench.problem";
    /** Attribute: the code of the problem, such as {@code workflow.tool.missing}. */
    public static final String CODE = "code";
    /** Attribute: what to do. */
    public static final String ADVICE = "advice";
    /** Attribute: fragment of the element in its file, for selecting it; absent where the file cannot be read. */
    public static final String ELEMENT = "element";
    /** Attribute: id of the tool concerned. */
    public static final String TOOL = "tool";

    private ProblemMarkers() {
    }

    /** Replaces a file's markers; those that say the same stay, so that a selection in the Problems view does. */
    static void replace(IFile file, List<Found> found) throws CoreException {
        Map<Map<String, Object>, IMarker> present = new LinkedHashMap<>();
        for (IMarker marker : file.findMarkers(TYPE, false, IResource.DEPTH_ZERO)) {
            IMarker twin = present.put(marker.getAttributes(), marker);
            if (twin != null) {
                twin.delete();
            }
        }
        for (Found one : found) {
            Map<String, Object> attributes = attributes(one);
            if (present.remove(attributes) == null) {
                file.createMarker(TYPE, attributes);
            }
        }
        for (IMarker gone : present.values()) {
            gone.delete();
        }
    }

    private static Map<String, Object> attributes(Found found) {
        Map<String, Object> attributes = new LinkedHashMap<>();
        attributes.put(IMarker.SEVERITY, severity(found.problem().severity()));
        attributes.put(IMarker.MESSAGE, found.problem().message());
        attributes.put(CODE, found.problem().code());
        attributes.put(ADVICE, found.problem().advice());
        if (found.line() > 0) {
            attributes.put(IMarker.LINE_NUMBER, found.line());
        }
        if (found.problem().location().element() != null) {
            attributes.put(IMarker.LOCATION, found.problem().location().element());
        }
        if (found.element() != null) {
            attributes.put(ELEMENT, found.element());
        }
        if (found.tool() != null) {
            attributes.put(TOOL, found.tool());
        }
        return attributes;
    }

    private static int severity(Severity severity) {
        return switch (severity) {
            case ERROR -> IMarker.SEVERITY_ERROR;
            case WARNING -> IMarker.SEVERITY_WARNING;
            case INFO -> IMarker.SEVERITY_INFO;
        };
    }
}
