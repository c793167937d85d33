package org.simloom.sirius.service;

import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EObject;
import org.simloom.base.problem.Severity;
import org.simloom.engine.Examination;
import org.simloom.model.base.Port;
import org.simloom.model.workflow.Connection;
import org.simloom.model.workflow.Node;
import org.simloom.sirius.internal.Core;
import org.simloom.sirius.internal.Remembered;
import org.simloom.sirius.internal.WorkbenchCore;
import org.simloom.tool.ToolCatalog;
import org.simloom.validation.Finding;
import org.simloom.validation.Validator;

/** What validation finds in the models that representations show. Changes nothing. */
public class ProblemServices {
    private final Core core;
    private final Remembered<List<Finding>> findings = new Remembered<>(this::examine);

    public ProblemServices() {
        this(new WorkbenchCore());
    }

    ProblemServices(Core core) {
        this.core = core;
    }

    /** How bad it is: {@code error}, {@code warning}, or empty where nothing was found. */
    public String problemState(EObject element) {
        List<Finding> found = of(element);
        return found.stream().anyMatch(one -> one.severity() == Severity.ERROR) ? "error"
                : found.stream().anyMatch(one -> one.severity() == Severity.WARNING) ? "warning" : "";
    }

    /** The picture of that; {@code null} where nothing was found. */
    public String problemIcon(EObject element) {
        return switch (problemState(element)) {
            case "error" -> "/org.simloom.sirius/icons/error.svg";
            case "warning" -> "/org.simloom.sirius/icons/warned.svg";
            default -> null;
        };
    }

    /** What was found, a line each, with what to do. */
    public String problemText(EObject element) {
        return of(element).stream().map(one -> one.advice().isEmpty() ? one.message() : one.message() + " " + one.advice())
                .collect(Collectors.joining("\n"));
    }

    /** Of an element itself; what is inside it and not drawn on its own is shown on it, too. */
    private List<Finding> of(EObject element) {
        return findings.of(element, () -> "").stream()
                .filter(one -> one.severity() != Severity.INFO && shownOn(one.element()) == element).toList();
    }

    private static EObject shownOn(EObject element) {
        for (EObject up = element; up != null; up = up.eContainer()) {
            if (up instanceof Port || up instanceof Node || up instanceof Connection || up.eContainer() == null
                    || up.eContainer().eContainer() == null) {
                return up;
            }
        }
        return element;
    }

    private List<Finding> examine(EObject root) {
        ToolCatalog tools = core.tools(root);
        return Validator.validate(root, tools::find, new Examination(tools).expressions());
    }
}
