package org.simloom.study.ui.internal.editor;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.simloom.model.base.InputPort;
import org.simloom.model.base.Port;
import org.simloom.model.base.PortType;
import org.simloom.model.edit.ElementLabels;
import org.simloom.model.edit.command.StudyEdits;
import org.simloom.model.study.MethodKind;
import org.simloom.model.study.Study;
import org.simloom.model.study.StudyPackage;
import org.simloom.model.study.Variable;
import org.simloom.study.ui.internal.Texts;

/** What a study varies: inputs of the workflow, each with its range. */
final class VariablesTable extends PortTable {
    private static final Set<PortType> VARIED = Set.of(PortType.REAL, PortType.INTEGER, PortType.BOOLEAN, PortType.TEXT);
    private static final int WIDE = 80;
    private static final int VALUE = 66;
    private static final int NARROW = 56;

    VariablesTable(Composite parent, FormToolkit toolkit, Rows rows) {
        super(parent, toolkit, rows, "variables");
        column("variable", 26, WIDE, SWT.LEFT, of -> name((Variable) of)).setEditingSupport(new ChoiceCells<>(viewer,
                of -> inputs((Study) of.eContainer()), PortTable::label, of -> ((Variable) of).getPort(),
                (of, port) -> rows.set(of, StudyPackage.Literals.VARIABLE__PORT, port)));
        column("value", 18, VALUE, SWT.RIGHT, of -> ((Variable) of).getPort() == null ? "" : ((Variable) of).getPort().getValue());
        column("lower", 13, NARROW, SWT.RIGHT, of -> end((Variable) of, true)).setEditingSupport(new NumberCells(viewer, rows, StudyPackage.Literals.VARIABLE__LOWER));
        column("upper", 13, NARROW, SWT.RIGHT, of -> end((Variable) of, false)).setEditingSupport(new NumberCells(viewer, rows, StudyPackage.Literals.VARIABLE__UPPER));
        column("unit", 8, 40, SWT.LEFT, of -> Rows.unit(of, StudyPackage.Literals.VARIABLE__LOWER));
        column("levels", 12, 46, SWT.RIGHT, of -> usesLevels((Variable) of) ? Integer.toString(((Variable) of).getLevels()) : "–")
                .setEditingSupport(new NumberCells(viewer, rows, StudyPackage.Literals.VARIABLE__LEVELS));
        column("source", 18, NARROW, SWT.LEFT, of -> ((Variable) of).getSource() == null ? "" : ElementLabels.text(((Variable) of).getSource()));
    }

    private static String name(Variable variable) {
        return variable.getLabel() == null || variable.getLabel().isBlank() ? variable.getName() : variable.getLabel() + " (" + variable.getName() + ")";
    }

    private static String end(Variable variable, boolean lower) {
        Double own = lower ? variable.getLower() : variable.getUpper();
        return own == null && variable.getSource() != null ? Texts.get("page.ofSource")
                : Rows.text(variable, lower ? StudyPackage.Literals.VARIABLE__LOWER : StudyPackage.Literals.VARIABLE__UPPER);
    }

    private static boolean usesLevels(Variable variable) {
        Study study = (Study) variable.eContainer();
        return study != null && study.getMethod() != null && study.getMethod().getKind() == MethodKind.FULL_FACTORIAL;
    }

    private static List<InputPort> inputs(Study study) {
        return study.getWorkflow() == null ? List.of() : study.getWorkflow().getInputs().stream().filter(port -> VARIED.contains(port.getType())).toList();
    }

    @Override
    List<? extends EObject> elements(Study of) {
        return of.getVariables();
    }

    @Override
    List<? extends Port> offered(Study of) {
        Set<InputPort> taken = of.getVariables().stream().map(Variable::getPort).collect(Collectors.toSet());
        return inputs(of).stream().filter(port -> !taken.contains(port)).toList();
    }

    @Override
    Command adding(Study to, List<Port> ports) {
        return StudyEdits.vary(rows.site().domain(), to, ports.stream().map(InputPort.class::cast).toList());
    }
}
