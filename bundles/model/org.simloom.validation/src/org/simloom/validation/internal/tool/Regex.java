package org.simloom.validation.internal.tool;

import java.util.Optional;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

import org.eclipse.emf.ecore.EObject;
import org.simloom.validation.internal.Refs;
import org.simloom.validation.internal.Report;

/** Regular expressions as tools are watched and read with them. */
final class Regex {
    private Regex() {
    }

    /** The pattern; where it is missing or cannot be read, that is told and there is none. */
    static Optional<Pattern> require(EObject element, String text, Report report) {
        if (Refs.text(text).isEmpty()) {
            report.error(element, "pattern.none");
            return Optional.empty();
        }
        try {
            return Optional.of(Pattern.compile(text));
        } catch (PatternSyntaxException e) {
            report.error(element, "pattern.syntax", text, e.getIndex() + 1, e.getDescription());
            return Optional.empty();
        }
    }

    /** Whether the pattern has a group that is numbered. */
    static boolean hasGroup(Pattern pattern) {
        return pattern.matcher("").groupCount() > 0;
    }
}
