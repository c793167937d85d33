package org.simloom.model.edit.command;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.IdentityCommand;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.emf.edit.command.RemoveCommand;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.simloom.model.base.BaseFactory;
import org.simloom.model.base.BasePackage;
import org.simloom.model.base.InputPort;
import org.simloom.model.base.NamedElement;
import org.simloom.model.base.OutputPort;
import org.simloom.model.base.PortType;
import org.simloom.model.base.Setting;
import org.simloom.model.study.MethodKind;
import org.simloom.model.study.Response;
import org.simloom.model.study.ResponseRole;
import org.simloom.model.study.Study;
import org.simloom.model.study.StudyFactory;
import org.simloom.model.study.StudyMethod;
import org.simloom.model.study.StudyPackage;
import org.simloom.model.study.Variable;
import org.simloom.model.study.VariableKind;

/** What is done to studies as a whole: ports of the workflow become variables and responses, options of the method are given. */
public final class StudyEdits {
    /** How far an input is varied around its value at first. */
    private static final double SPAN = 0.1;

    private StudyEdits() {
    }

    /** A variable over an input: around its value, within what the input allows; without a range where it has no such value. */
    public static Variable variable(InputPort port) {
        Variable variable = StudyFactory.eINSTANCE.createVariable();
        variable.setName(port.getName());
        variable.setLabel(port.getLabel());
        variable.setPort(port);
        variable.setKind(port.getType() == PortType.REAL ? VariableKind.CONTINUOUS
                : port.getType() == PortType.INTEGER ? VariableKind.INTEGER : VariableKind.CHOICE);
        number(port).ifPresent(value -> {
            double span = Math.abs(value) * SPAN;
            double lower = port.getMinimum() == null ? value - span : Math.max(port.getMinimum(), value - span);
            double upper = port.getMaximum() == null ? value + span : Math.min(port.getMaximum(), value + span);
            boolean whole = port.getType() == PortType.INTEGER;
            if (lower < upper) {
                variable.setLower(whole ? Math.floor(lower) : lower);
                variable.setUpper(whole ? Math.ceil(upper) : upper);
            }
        });
        return variable;
    }

    /** The value of an input in its own unit. */
    private static Optional<Double> number(InputPort port) {
        String text = port.getValue() == null ? "" : port.getValue().strip();
        String number = text.split("\\s+")[0];
        String unit = text.substring(number.length()).strip();
        try {
            return unit.isEmpty() || unit.equals(port.getUnit()) ? Optional.of(Double.parseDouble(number)) : Optional.empty();
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    /** A response that only records an output. */
    public static Response response(OutputPort port) {
        Response response = StudyFactory.eINSTANCE.createResponse();
        response.setName(port.getName());
        response.setLabel(port.getLabel());
        response.setPort(port);
        response.setRole(ResponseRole.OBSERVED);
        return response;
    }

    /** Varies inputs that are not varied yet. */
    public static Command vary(EditingDomain domain, Study study, Collection<InputPort> ports) {
        List<Variable> variables = ports.stream().map(StudyEdits::variable).toList();
        variables.forEach(variable -> variable.setName(free(variable.getName(), study.getVariables())));
        return Edits.named(Texts.get("vary"), AddCommand.create(domain, study, StudyPackage.Literals.STUDY__VARIABLES, variables));
    }

    /** Watches outputs that are not watched yet. */
    public static Command watch(EditingDomain domain, Study study, Collection<OutputPort> ports) {
        List<Response> responses = ports.stream().map(StudyEdits::response).toList();
        responses.forEach(response -> response.setName(free(response.getName(), study.getResponses())));
        return Edits.named(Texts.get("watch"), AddCommand.create(domain, study, StudyPackage.Literals.STUDY__RESPONSES, responses));
    }

    private static String free(String name, List<? extends NamedElement> taken) {
        String free = name;
        for (int n = 2; has(taken, free); n++) {
            free = name + n;
        }
        return free;
    }

    private static boolean has(List<? extends NamedElement> all, String name) {
        return all.stream().anyMatch(one -> Objects.equals(one.getName(), name));
    }

    /** Chooses the method; a study without any gets one. */
    public static Command method(EditingDomain domain, Study study, MethodKind kind) {
        if (study.getMethod() != null) {
            return Edits.set(domain, study.getMethod(), StudyPackage.Literals.STUDY_METHOD__KIND, kind);
        }
        StudyMethod method = StudyFactory.eINSTANCE.createStudyMethod();
        method.setKind(kind);
        return Edits.set(domain, study, StudyPackage.Literals.STUDY__METHOD, method);
    }

    /** Gives an option of the method, or leaves it to the method where the text is blank. */
    public static Command option(EditingDomain domain, StudyMethod method, String name, String text) {
        Setting given = method.getSettings().stream().filter(setting -> name.equals(setting.getName())).findFirst().orElse(null);
        if (text.isBlank()) {
            return Edits.named(Texts.get("option", name), given == null ? IdentityCommand.INSTANCE
                    : RemoveCommand.create(domain, method, StudyPackage.Literals.STUDY_METHOD__SETTINGS, given));
        }
        if (given != null) {
            return Edits.named(Texts.get("option", name), SetCommand.create(domain, given, BasePackage.Literals.SETTING__VALUE, text.strip()));
        }
        Setting setting = BaseFactory.eINSTANCE.createSetting();
        setting.setName(name);
        setting.setValue(text.strip());
        return Edits.named(Texts.get("option", name), AddCommand.create(domain, method, StudyPackage.Literals.STUDY_METHOD__SETTINGS, setting));
    }
}
