package org.simloom.deck.workflow.internal.write;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.simloom.deck.workflow.ImportRequest;
import org.simloom.deck.workflow.OutputOffer;
import org.simloom.deck.workflow.Parameter;
import org.simloom.deck.workflow.UnitSystem;
import org.simloom.deck.workflow.internal.Texts;
import org.simloom.model.base.BaseFactory;
import org.simloom.model.base.InputPort;
import org.simloom.model.base.OutputPort;
import org.simloom.model.base.Port;
import org.simloom.model.base.PortType;
import org.simloom.model.base.Setting;
import org.simloom.model.tool.InputTemplate;
import org.simloom.model.tool.ResultExtractor;
import org.simloom.model.tool.ToolFactory;
import org.simloom.model.workflow.Assignment;
import org.simloom.model.workflow.Connection;
import org.simloom.model.workflow.ExpressionTask;
import org.simloom.model.workflow.ToolTask;
import org.simloom.model.workflow.Workflow;
import org.simloom.model.workflow.WorkflowFactory;

/** Builds the workflow: inputs, formulas if there are any, the solver's task and outputs. */
final class WorkflowModel {
    private static final BaseFactory BASE = BaseFactory.eINSTANCE;
    private static final String TOOL = "org.simloom.calculix.solve";
    private static final String MEDIA_TYPE = "model/x-abaqus-inp";

    private final Workflow workflow = WorkflowFactory.eINSTANCE.createWorkflow();
    private final ToolTask solve = WorkflowFactory.eINSTANCE.createToolTask();
    private final ImportRequest request;

    /**
     * @param deck     name of the deck, for people
     * @param template path of the template in the project
     * @param files    path of the folder with included files in the project; empty for none
     */
    WorkflowModel(ImportRequest request, String deck, String template, String files) {
        this.request = request;
        workflow.setName(Names.legal(request.name()));
        workflow.setId(workflow.getName());
        workflow.setLabel(Texts.get("workflow.label", deck));
        workflow.setDescription(request.units().isNone() ? Texts.get("workflow.plain", deck)
                : Texts.get("workflow.units", deck, request.units().id()));
        solve.setId("solve");
        solve.setName("solve");
        solve.setLabel(Texts.get("workflow.solve"));
        solve.setTool(TOOL);
        workflow.getNodes().add(solve);
        file("deck", PortType.FILE, template).setMediaType(MEDIA_TYPE);
        if (!files.isEmpty()) {
            file("files", PortType.DIRECTORY, files);
        }
    }

    private InputPort file(String name, PortType type, String path) {
        InputPort port = port(BASE.createInputPort(), "solve.", name, type, "");
        port.setValue(path);
        solve.getInputs().add(port);
        return port;
    }

    private static <P extends Port> P port(P port, String owner, String name, PortType type, String unit) {
        port.setId(owner + name);
        port.setName(name);
        port.setType(type);
        port.setUnit(unit.isEmpty() ? null : unit);
        return port;
    }

    /** Adds the inputs. */
    void inputs(List<Parameter> parameters, Formulas formulas) {
        Map<String, InputPort> inputs = new LinkedHashMap<>();
        for (Parameter parameter : parameters) {
            PortType type = parameter.integer() ? PortType.INTEGER : PortType.REAL;
            InputPort input = port(BASE.createInputPort(), "", parameter.name(), type, parameter.unit());
            input.setDescription(parameter.description());
            String number = parameter.number();
            input.setValue(parameter.unit().isEmpty() ? number : number + " " + parameter.unit());
            workflow.getInputs().add(input);
            inputs.put(parameter.name(), input);
            connect(input, solved(parameter.name(), type, parameter.unit()));
        }
        if (!formulas.expressions().isEmpty()) {
            compute(formulas, inputs);
        }
    }

    private InputPort solved(String name, PortType type, String unit) {
        InputPort port = port(BASE.createInputPort(), "solve.", name, type, unit);
        solve.getInputs().add(port);
        return port;
    }

    private void compute(Formulas formulas, Map<String, InputPort> inputs) {
        ExpressionTask task = WorkflowFactory.eINSTANCE.createExpressionTask();
        task.setId("formulas");
        task.setName("formulas");
        task.setLabel(Texts.get("workflow.formulas"));
        workflow.getNodes().add(0, task);
        for (String name : formulas.needed()) {
            InputPort input = inputs.get(name);
            InputPort port = port(BASE.createInputPort(), "formulas.", name, input.getType(),
                    input.getUnit() == null ? "" : input.getUnit());
            task.getInputs().add(port);
            connect(input, port);
        }
        formulas.expressions().forEach((name, expression) -> {
            OutputPort output = port(BASE.createOutputPort(), "formulas.", name, PortType.REAL, "");
            task.getOutputs().add(output);
            Assignment assignment = WorkflowFactory.eINSTANCE.createAssignment();
            assignment.setId("formulas." + name + ".value");
            assignment.setOutput(output);
            assignment.setExpression(expression);
            task.getAssignments().add(assignment);
            connect(output, solved(name, PortType.REAL, ""));
        });
    }

    private void connect(Port source, Port target) {
        Connection connection = WorkflowFactory.eINSTANCE.createConnection();
        connection.setId("c" + (workflow.getConnections().size() + 1));
        connection.setSource(source);
        connection.setTarget(target);
        workflow.getConnections().add(connection);
    }

    /** Adds an output and what reads it. */
    void output(OutputOffer offer) {
        UnitSystem units = request.units();
        String unit = offer.unit(units);
        OutputPort of = port(BASE.createOutputPort(), "solve.", offer.name(), offer.type(), unit);
        OutputPort out = port(BASE.createOutputPort(), "", outer(offer.name()), offer.type(), unit);
        out.setDescription(offer.description());
        if (!offer.mediaType().isEmpty()) {
            of.setMediaType(offer.mediaType());
            out.setMediaType(offer.mediaType());
        }
        solve.getOutputs().add(of);
        workflow.getOutputs().add(out);
        connect(of, out);
        if (offer.kind().isEmpty()) {
            return;
        }
        ResultExtractor extractor = ToolFactory.eINSTANCE.createResultExtractor();
        extractor.setId("solve.read." + offer.name());
        extractor.setOutput(offer.name());
        extractor.setKind(offer.kind());
        offer.settings().forEach((name, value) -> setting(extractor, name, value));
        if (!unit.isEmpty() && List.of("calculix.frd", "calculix.frequencies", "calculix.table").contains(offer.kind())) {
            setting(extractor, "unit", unit);
        }
        solve.getExtractors().add(extractor);
    }

    /** An output of the workflow may not be called as an input of it: expressions and results name both. */
    private String outer(String name) {
        boolean taken = workflow.getInputs().stream().anyMatch(input -> name.equals(input.getName()));
        return taken ? name + "_result" : name;
    }

    private static void setting(ResultExtractor extractor, String name, String value) {
        Setting setting = BASE.createSetting();
        setting.setId(extractor.getId() + "." + name);
        setting.setName(name);
        setting.setValue(value);
        extractor.getSettings().add(setting);
    }

    /** Has an included file rendered, too. */
    void template(String source, String target) {
        InputTemplate template = ToolFactory.eINSTANCE.createInputTemplate();
        template.setId("solve.template." + (solve.getTemplates().size() + 1));
        template.setSource(source);
        template.setTarget(target);
        solve.getTemplates().add(template);
    }

    Workflow workflow() {
        return workflow;
    }
}
