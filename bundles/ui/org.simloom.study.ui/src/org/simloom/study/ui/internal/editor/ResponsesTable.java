package org.simloom.study.ui.internal.editor;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.simloom.editor.fields.Fields;
import org.simloom.model.base.ComparisonOperator;
import org.simloom.model.base.OutputPort;
import org.simloom.model.base.Port;
import org.simloom.model.base.PortType;
import org.simloom.model.edit.ElementLabels;
import org.simloom.model.edit.command.Edits;
import org.simloom.model.edit.command.StudyEdits;
import org.simloom.model.product.Requirement;
import org.simloom.model.study.ObjectiveSense;
import org.simloom.model.study.Response;
import org.simloom.model.study.ResponseRole;
import org.simloom.model.study.Study;
import org.simloom.model.study.StudyPackage;
import org.simloom.study.ui.internal.Texts;

/** What a study watches: outputs of the workflow, each with what it is for. */
final class ResponsesTable extends PortTable {
    private static final Set<PortType> WATCHED = Set.of(PortType.REAL, PortType.INTEGER);
    private static final int WIDE = 110;
    private static final int NARROW = 64;
    private static final int LIMIT = 76;

    /** What people choose between: role, direction and comparison in one. */
    private enum Use {
        OBSERVED(ResponseRole.OBSERVED, null, null), MINIMIZE(ResponseRole.OBJECTIVE, ObjectiveSense.MINIMIZE, null),
        MAXIMIZE(ResponseRole.OBJECTIVE, ObjectiveSense.MAXIMIZE, null), TARGET(ResponseRole.TARGET, null, null),
        AT_MOST(ResponseRole.CONSTRAINT, null, ComparisonOperator.AT_MOST), LESS_THAN(ResponseRole.CONSTRAINT, null, ComparisonOperator.LESS_THAN),
        AT_LEAST(ResponseRole.CONSTRAINT, null, ComparisonOperator.AT_LEAST),
        GREATER_THAN(ResponseRole.CONSTRAINT, null, ComparisonOperator.GREATER_THAN);

        private final ResponseRole role;
        private final ObjectiveSense sense;
        private final ComparisonOperator operator;

        Use(ResponseRole role, ObjectiveSense sense, ComparisonOperator operator) {
            this.role = role;
            this.sense = sense;
            this.operator = operator;
        }

        static Use of(Response response) {
            return switch (response.getRole()) {
                case OBSERVED -> OBSERVED;
                case TARGET -> TARGET;
                case OBJECTIVE -> response.getSense() == ObjectiveSense.MAXIMIZE ? MAXIMIZE : MINIMIZE;
                case CONSTRAINT -> valueOf((response.getRequirement() != null && response.getLimit() == null ? response.getRequirement().getOperator()
                        : response.getOperator()).name());
            };
        }

        String label() {
            return Texts.get("use." + name());
        }
    }

    ResponsesTable(Composite parent, FormToolkit toolkit, Rows rows) {
        super(parent, toolkit, rows, "responses");
        column("response", 30, WIDE, SWT.LEFT, of -> name((Response) of)).setEditingSupport(new ChoiceCells<>(viewer,
                of -> outputs((Study) of.eContainer()), PortTable::label, of -> ((Response) of).getPort(),
                (of, port) -> rows.set(of, StudyPackage.Literals.RESPONSE__PORT, port)));
        column("use", 24, WIDE, SWT.LEFT, of -> Use.of((Response) of).label()).setEditingSupport(new ChoiceCells<>(viewer,
                of -> List.of(Use.values()), Use::label, of -> Use.of((Response) of), this::use));
        column("limit", 14, LIMIT, SWT.RIGHT, of -> limit((Response) of)).setEditingSupport(new NumberCells(viewer, rows, StudyPackage.Literals.RESPONSE__LIMIT));
        column("unit", 8, 40, SWT.LEFT, of -> Rows.unit(of, StudyPackage.Literals.RESPONSE__LIMIT));
        column("requirement", 26, NARROW, SWT.LEFT, of -> requirement(((Response) of).getRequirement())).setEditingSupport(new ChoiceCells<>(viewer,
                ResponsesTable::requirements, ResponsesTable::requirement, of -> ((Response) of).getRequirement(),
                (of, chosen) -> rows.set(of, StudyPackage.Literals.RESPONSE__REQUIREMENT, chosen == null ? SetCommand.UNSET_VALUE : chosen)));
    }

    private void use(EObject of, Use use) {
        List<Command> steps = new ArrayList<>();
        steps.add(Edits.set(rows.site().domain(), of, StudyPackage.Literals.RESPONSE__ROLE, use.role));
        if (use.sense != null) {
            steps.add(Edits.set(rows.site().domain(), of, StudyPackage.Literals.RESPONSE__SENSE, use.sense));
        }
        if (use.operator != null) {
            steps.add(Edits.set(rows.site().domain(), of, StudyPackage.Literals.RESPONSE__OPERATOR, use.operator));
        }
        rows.execute(Edits.named(ElementLabels.feature(StudyPackage.Literals.RESPONSE__ROLE), steps.toArray(Command[]::new)));
    }

    private static String name(Response response) {
        return response.getLabel() == null || response.getLabel().isBlank() ? response.getName() : response.getLabel() + " (" + response.getName() + ")";
    }

    private static String limit(Response response) {
        boolean limited = response.getRole() == ResponseRole.CONSTRAINT || response.getRole() == ResponseRole.TARGET;
        return !limited ? "–" : response.getLimit() == null && response.getRequirement() != null ? Texts.get("page.ofRequirement")
                : Rows.text(response, StudyPackage.Literals.RESPONSE__LIMIT);
    }

    private static List<Requirement> requirements(EObject of) {
        List<Requirement> all = new ArrayList<>();
        all.add(null);
        Fields.candidates(of, StudyPackage.Literals.RESPONSE__REQUIREMENT).forEach(one -> all.add((Requirement) one));
        return all.size() == 1 ? List.of() : all;
    }

    private static String requirement(Requirement requirement) {
        return requirement == null ? "" : ElementLabels.text(requirement);
    }

    private static List<OutputPort> outputs(Study study) {
        return study.getWorkflow() == null ? List.of() : study.getWorkflow().getOutputs().stream().filter(port -> WATCHED.contains(port.getType())).toList();
    }

    @Override
    List<? extends EObject> elements(Study of) {
        return of.getResponses();
    }

    @Override
    List<? extends Port> offered(Study of) {
        Set<OutputPort> taken = of.getResponses().stream().map(Response::getPort).collect(Collectors.toSet());
        return outputs(of).stream().filter(port -> !taken.contains(port)).toList();
    }

    @Override
    Command adding(Study to, List<Port> ports) {
        return StudyEdits.watch(rows.site().domain(), to, ports.stream().map(OutputPort.class::cast).toList());
    }
}
