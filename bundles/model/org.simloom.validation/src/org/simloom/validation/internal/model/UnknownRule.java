package org.simloom.validation.internal.model;

import org.eclipse.emf.ecore.EReference;
import org.simloom.model.base.Identified;
import org.simloom.model.base.KeptValues;
import org.simloom.model.base.UnknownContent;
import org.simloom.validation.internal.Report;
import org.simloom.validation.internal.Rule;

/** What is not known here, as another version has written it, is told: it is kept, but nobody can act on it. */
final class UnknownRule implements Rule<Identified> {

    @Override
    public Class<Identified> about() {
        return Identified.class;
    }

    @Override
    public void check(Identified element, Report report) {
        KeptValues.of(element).forEach((feature, text) -> report.error(element,
                feature instanceof EReference ? "unknown.target" : "unknown.value", feature.getName(), text));
        UnknownContent unknown = KeptValues.rest(element);
        if (unknown == null) {
            return;
        }
        if (unknown.type() != null) {
            report.error(element, "unknown.element", unknown.kind());
        } else {
            report.error(element, "unknown.content", String.join(", ", unknown.names()));
        }
    }
}
