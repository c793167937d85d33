package org.simloom.sirius.service;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.common.CommonPlugin;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.edit.command.AddCommand;
import org.simloom.diagram.internal.edit.DroppedFiles;
import org.simloom.diagram.internal.edit.FreeNames;
import org.simloom.diagram.internal.edit.Pieces;
import org.simloom.diagram.internal.edit.Pieces.Piece;
import org.simloom.model.base.BaseFactory;
import org.simloom.model.base.BasePackage;
import org.simloom.model.base.NamedElement;
import org.simloom.model.base.Port;
import org.simloom.model.base.PortOwner;
import org.simloom.model.base.PortType;
import org.simloom.model.process.ProcessPlan;
import org.simloom.model.tool.ToolDescriptor;
import org.simloom.model.workflow.Branch;
import org.simloom.model.workflow.Case;
import org.simloom.model.workflow.Workflow;
import org.simloom.model.workflow.WorkflowFactory;
import org.simloom.model.workflow.WorkflowPackage;
import org.simloom.sirius.internal.Changes;
import org.simloom.sirius.internal.Core;
import org.simloom.sirius.internal.WorkbenchCore;

/** Puts new pieces into workflows and process plans, named and with the ports they need. */
public class PieceServices {
    private final Core core;
    private final LevelServices levels = new LevelServices();

    public PieceServices() {
        this(new WorkbenchCore());
    }

    PieceServices(Core core) {
        this.core = core;
    }

    /** The tools that a task may run. */
    public List<ToolDescriptor> availableTools(EObject container) {
        return core.tools(container).all();
    }

    /** Adds a task that runs a tool; {@code null} where none was chosen or that is refused. */
    public EObject createToolTask(EObject container, EObject chosen) {
        return chosen instanceof ToolDescriptor tool ? createPiece(container, "tool:" + tool.getId()) : null;
    }

    /**
     * Adds a piece.
     *
     * @param type as palettes call it: {@code script}, {@code forEach}, {@code step:forming}
     * @return the piece; {@code null} where that is refused
     */
    public EObject createPiece(EObject container, String type) {
        EObject owner = container instanceof ProcessPlan ? container : levels.level(container);
        List<EObject> made = new ArrayList<>();
        Changes.make(owner, domain -> {
            Piece piece = new Pieces(core.tools(owner)).make(type, owner);
            made.add(piece.element());
            FreeNames.ids(piece.element(), owner);
            return List.of(AddCommand.create(domain, owner, piece.feature(), piece.element()));
        });
        return made.stream().filter(piece -> piece.eContainer() == owner).findFirst().orElse(null);
    }

    /**
     * Adds an input or an output: to a node, or where data comes into or goes out of a workflow.
     *
     * @param type {@code input} or {@code output}
     */
    public EObject createPort(EObject container, String type) {
        if (!(container instanceof PortOwner owner) || container instanceof Workflow || levels.level(container) != null) {
            return createPiece(container, type);
        }
        boolean input = "input".equals(type);
        Port port = input ? BaseFactory.eINSTANCE.createInputPort() : BaseFactory.eINSTANCE.createOutputPort();
        port.setType(PortType.REAL);
        return add(owner, input ? BasePackage.Literals.PORT_OWNER__INPUTS : BasePackage.Literals.PORT_OWNER__OUTPUTS, port, type);
    }

    /** Adds a case to a branch. */
    public EObject createCase(Branch branch) {
        Case option = WorkflowFactory.eINSTANCE.createCase();
        option.setBody(WorkflowFactory.eINSTANCE.createWorkflow());
        return add(branch, WorkflowPackage.Literals.BRANCH__CASES, option, "case");
    }

    /**
     * Adds what was dragged here from elsewhere: a task for a tool, or one that runs a workflow.
     *
     * @param dropped as the Project Explorer has it, read on its own
     */
    public EObject dropPiece(EObject container, EObject dropped) {
        if (dropped instanceof ToolDescriptor tool) {
            return createToolTask(container, tool);
        }
        Workflow level = levels.level(container);
        List<EObject> made = new ArrayList<>();
        Changes.make(level, domain -> {
            if (!(dropped instanceof Workflow workflow) || workflow.eContainer() != null) {
                throw Changes.refused("drop");
            }
            Workflow here = here(level, workflow);
            Piece piece = new DroppedFiles(domain.getResourceSet(), level).runs(here, name(here));
            piece.element().setName(FreeNames.name(name(here), level.getNodes()));
            made.add(piece.element());
            FreeNames.ids(piece.element(), level);
            return List.of(AddCommand.create(domain, level, piece.feature(), piece.element()));
        });
        return made.stream().filter(piece -> piece.eContainer() == level).findFirst().orElse(null);
    }

    /** The same workflow among the models of the session, by an address of the kind that these have. */
    private static Workflow here(Workflow level, Workflow workflow) {
        URI own = level.eResource().getURI();
        URI address = workflow.eResource() == null ? null : EcoreUtil.getURI(workflow);
        if (address == null) {
            throw Changes.refused("drop");
        }
        if (own.isPlatformResource() && address.isFile()) {
            URI folder = CommonPlugin.resolve(own);
            address = address.deresolve(folder, false, true, false).resolve(own);
        }
        EObject found = level.eResource().getResourceSet().getEObject(address, true);
        if (found instanceof Workflow same) {
            return same;
        }
        throw Changes.refused("drop");
    }

    private static String name(NamedElement element) {
        return element.getName() == null ? "workflow" : element.getName();
    }

    @SuppressWarnings("unchecked")
    private static EObject add(NamedElement owner, EReference feature, NamedElement element, String kind) {
        boolean done = Changes.make(owner, domain -> {
            element.setName(FreeNames.numbered(kind, (List<EObject>) owner.eGet(feature)));
            FreeNames.ids(element, owner);
            return List.<Command>of(AddCommand.create(domain, owner, feature, element));
        });
        return done ? element : null;
    }
}
