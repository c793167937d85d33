package org.simloom.diagram.internal.edit;

import java.util.List;
import java.util.Locale;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.simloom.model.base.BaseFactory;
import org.simloom.model.base.BasePackage;
import org.simloom.model.base.NamedElement;
import org.simloom.model.base.PortType;
import org.simloom.model.process.ProcessFactory;
import org.simloom.model.process.ProcessPackage;
import org.simloom.model.process.ProcessPlan;
import org.simloom.model.process.ProcessStep;
import org.simloom.model.process.ProductionResource;
import org.simloom.model.process.ResourceKind;
import org.simloom.model.process.StepKind;
import org.simloom.model.tool.ToolDescriptor;
import org.simloom.model.workflow.Branch;
import org.simloom.model.workflow.Case;
import org.simloom.model.workflow.ForEach;
import org.simloom.model.workflow.Repeat;
import org.simloom.model.workflow.ToolTask;
import org.simloom.model.workflow.Workflow;
import org.simloom.model.workflow.WorkflowFactory;
import org.simloom.model.workflow.WorkflowPackage;
import org.simloom.tool.ToolCatalog;

/** Makes what the palette offers, named and with the ports it needs. */
public final class Pieces {
    private static final WorkflowFactory MAKE = WorkflowFactory.eINSTANCE;

    private final ToolCatalog tools;

    public Pieces(ToolCatalog tools) {
        this.tools = tools;
    }

    /**
     * A piece and where it belongs.
     *
     * @param feature of the workflow or process that it is put into
     */
    public record Piece(NamedElement element, EReference feature) {
    }

    /**
     * Makes a piece.
     *
     * @param type  as the palette calls it
     * @param owner workflow or process that it is meant for
     * @throws org.simloom.base.problem.ProblemException {@code diagram.type} or {@code diagram.tool}
     */
    public Piece make(String type, EObject owner) {
        String kind = type == null ? "" : type;
        Piece piece = owner instanceof ProcessPlan ? forProcess(kind) : owner instanceof Workflow ? forWorkflow(kind) : null;
        if (piece == null) {
            throw Refusal.of("type", kind);
        }
        NamedElement element = piece.element();
        @SuppressWarnings("unchecked")
        List<EObject> siblings = (List<EObject>) owner.eGet(piece.feature());
        element.setName(element.getName() == null ? FreeNames.numbered(base(kind), siblings)
                : FreeNames.name(element.getName(), siblings));
        return piece;
    }

    private Piece forWorkflow(String kind) {
        if (kind.startsWith("tool:")) {
            return node(task(kind.substring("tool:".length())));
        }
        return switch (kind) {
            case "script" -> node(MAKE.createScriptTask());
            case "expression" -> node(MAKE.createExpressionTask());
            case "surrogate" -> node(MAKE.createSurrogateTask());
            case "subWorkflow" -> node(MAKE.createSubWorkflow());
            case "forEach" -> {
                ForEach loop = MAKE.createForEach();
                loop.setBody(MAKE.createWorkflow());
                yield node(loop);
            }
            case "repeat" -> {
                Repeat loop = MAKE.createRepeat();
                loop.setBody(MAKE.createWorkflow());
                yield node(loop);
            }
            case "branch" -> {
                Branch branch = MAKE.createBranch();
                Case one = MAKE.createCase();
                one.setName("case1");
                one.setBody(MAKE.createWorkflow());
                branch.getCases().add(one);
                yield node(branch);
            }
            case "input" -> {
                var port = BaseFactory.eINSTANCE.createInputPort();
                port.setType(PortType.REAL);
                yield new Piece(port, BasePackage.Literals.PORT_OWNER__INPUTS);
            }
            case "output" -> {
                var port = BaseFactory.eINSTANCE.createOutputPort();
                port.setType(PortType.REAL);
                yield new Piece(port, BasePackage.Literals.PORT_OWNER__OUTPUTS);
            }
            default -> null;
        };
    }

    private static Piece forProcess(String kind) {
        if (kind.startsWith("step:")) {
            StepKind what = StepKind.get(kind.substring("step:".length()));
            if (what != null) {
                ProcessStep step = ProcessFactory.eINSTANCE.createProcessStep();
                step.setKind(what);
                return new Piece(step, ProcessPackage.Literals.PROCESS_PLAN__STEPS);
            }
        } else if (kind.startsWith("resource:")) {
            ResourceKind what = ResourceKind.get(kind.substring("resource:".length()));
            if (what != null) {
                ProductionResource resource = ProcessFactory.eINSTANCE.createProductionResource();
                resource.setKind(what);
                return new Piece(resource, ProcessPackage.Literals.PROCESS_PLAN__RESOURCES);
            }
        }
        return null;
    }

    private ToolTask task(String id) {
        ToolDescriptor tool = tools.find(id).orElseThrow(() -> Refusal.of("tool", id));
        ToolTask task = MAKE.createToolTask();
        task.setTool(tool.getId());
        task.setName(tool.getName() == null ? id.substring(id.lastIndexOf('.') + 1) : tool.getName().toLowerCase(Locale.ROOT));
        CopiedPorts.of(tool, task, false);
        return task;
    }

    private static Piece node(NamedElement node) {
        return new Piece(node, WorkflowPackage.Literals.WORKFLOW__NODES);
    }

    private static String base(String kind) {
        return kind.substring(kind.indexOf(':') + 1);
    }
}
