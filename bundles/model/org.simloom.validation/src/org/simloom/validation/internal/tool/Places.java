package org.simloom.validation.internal.tool;

import java.util.Arrays;
import java.util.regex.Pattern;

import org.eclipse.emf.ecore.EObject;
import org.simloom.validation.internal.Refs;
import org.simloom.validation.internal.Report;

/** Paths in an attempt's folder, which must not lead out of it. */
final class Places {
    private static final Pattern ROOT = Pattern.compile("[/\\\\~].*|[A-Za-z]:.*", Pattern.DOTALL);

    private Places() {
    }

    /** Whether the path has a root, or goes upwards. */
    static boolean leadsOut(String path) {
        return ROOT.matcher(path.strip()).matches() || Arrays.asList(path.strip().split("[/\\\\]")).contains("..");
    }

    /** Tells where a path is missing or leads out. */
    static void require(EObject element, String path, Report report) {
        if (Refs.blank(path)) {
            report.error(element, "path.none");
        } else if (leadsOut(path)) {
            report.error(element, "path.out", path);
        }
    }
}
