package org.simloom.diagram.internal.server;

import java.util.List;

import org.eclipse.glsp.server.actions.ActionDispatcher;
import org.eclipse.glsp.server.actions.ActionHandler;
import org.eclipse.glsp.server.di.DiagramModule;
import org.eclipse.glsp.server.di.MultiBinding;
import org.eclipse.glsp.server.diagram.DiagramConfiguration;
import org.eclipse.glsp.server.features.contextactions.RequestContextActionsHandler;
import org.eclipse.glsp.server.features.contextmenu.ContextMenuItemProvider;
import org.eclipse.glsp.server.features.core.model.GModelFactory;
import org.eclipse.glsp.server.features.core.model.ModelSubmissionHandler;
import org.eclipse.glsp.server.features.core.model.SourceModelStorage;
import org.eclipse.glsp.server.features.directediting.LabelEditValidator;
import org.eclipse.glsp.server.features.directediting.RequestEditValidationHandler;
import org.eclipse.glsp.server.features.toolpalette.ToolPaletteItemProvider;
import org.eclipse.glsp.server.features.typehints.RequestTypeHintsActionHandler;
import org.eclipse.glsp.server.features.undoredo.UndoRedoActionHandler;
import org.eclipse.glsp.server.model.GModelState;
import org.eclipse.glsp.server.operations.CompoundOperationHandler;
import org.eclipse.glsp.server.operations.OperationHandler;
import org.eclipse.glsp.server.operations.OperationHandlerRegistry;
import org.simloom.diagram.DiagramHost;
import org.simloom.diagram.internal.live.LiveStates;
import org.simloom.diagram.internal.live.ShowStatesHandler;
import org.simloom.diagram.internal.model.DiagramModel;
import org.simloom.diagram.internal.operation.AddPartHandler;
import org.simloom.diagram.internal.operation.ArrangeHandler;
import org.simloom.diagram.internal.operation.BoundsHandler;
import org.simloom.diagram.internal.operation.CopyHandler;
import org.simloom.diagram.internal.operation.CreateEdgeHandler;
import org.simloom.diagram.internal.operation.CreateNodeHandler;
import org.simloom.diagram.internal.operation.CutHandler;
import org.simloom.diagram.internal.operation.DeleteHandler;
import org.simloom.diagram.internal.operation.DropFileHandler;
import org.simloom.diagram.internal.operation.EditsHandler;
import org.simloom.diagram.internal.operation.FoldHandler;
import org.simloom.diagram.internal.operation.LabelHandler;
import org.simloom.diagram.internal.operation.Operations;
import org.simloom.diagram.internal.operation.PasteHandler;
import org.simloom.diagram.internal.operation.ReconnectHandler;
import org.simloom.diagram.internal.operation.RoutingHandler;
import org.simloom.diagram.internal.palette.Palette;
import org.simloom.diagram.internal.request.ContextMenu;
import org.simloom.diagram.internal.request.EnterHandler;
import org.simloom.diagram.internal.request.FittingPortsHandler;
import org.simloom.diagram.internal.request.FocusHandler;
import org.simloom.diagram.internal.request.HelloHandler;
import org.simloom.diagram.internal.request.LabelRules;
import org.simloom.diagram.internal.request.MarkersHandler;
import org.simloom.diagram.internal.request.OpenHandler;
import org.simloom.diagram.internal.request.RequestModelHandler;
import org.simloom.diagram.internal.request.SelectElementsHandler;
import org.simloom.diagram.internal.request.SelectedHandler;
import org.simloom.diagram.internal.request.ShowMarkersHandler;
import org.simloom.diagram.internal.request.Submissions;

/** All that one session is made of. */
public final class ModelDiagramModule extends DiagramModule {
    private final String type;
    private final DiagramModel model;
    private final Page page;
    private final LiveStates states;
    private final Changes changes;
    private final Kinds kinds;

    public ModelDiagramModule(String type, DiagramModel model, Page page, LiveStates states, Changes changes, Kinds kinds) {
        this.type = type;
        this.model = model;
        this.page = page;
        this.states = states;
        this.changes = changes;
        this.kinds = kinds;
    }

    @Override
    protected void configureBase() {
        super.configureBase();
        bind(DiagramHost.class).toInstance(model.host());
        bind(DiagramModel.class).toInstance(model);
        bind(Page.class).toInstance(page);
        bind(LiveStates.class).toInstance(states);
        bind(Changes.class).toInstance(changes);
        bind(ModelSubmissionHandler.class).to(Submissions.class);
        bind(Kinds.class).toInstance(kinds);
    }

    @Override
    public String getDiagramType() {
        return type;
    }

    @Override
    protected Class<? extends DiagramConfiguration> bindDiagramConfiguration() {
        return Configuration.class;
    }

    @Override
    protected Class<? extends GModelState> bindGModelState() {
        return HostState.class;
    }

    @Override
    protected Class<? extends SourceModelStorage> bindSourceModelStorage() {
        return HostStorage.class;
    }

    @Override
    protected Class<? extends GModelFactory> bindGModelFactory() {
        return HostGraphFactory.class;
    }

    @Override
    protected Class<? extends ActionDispatcher> bindActionDispatcher() {
        return SessionDispatcher.class;
    }

    @Override
    protected Class<? extends ToolPaletteItemProvider> bindToolPaletteItemProvider() {
        return Palette.class;
    }

    @Override
    protected Class<? extends ContextMenuItemProvider> bindContextMenuItemProvider() {
        return ContextMenu.class;
    }

    @Override
    protected Class<? extends LabelEditValidator> bindLabelEditValidator() {
        return LabelRules.class;
    }

    @Override
    protected void configureActionHandlers(MultiBinding<ActionHandler> binding) {
        binding.addAll(List.of(HelloHandler.class, RequestModelHandler.class, RequestTypeHintsActionHandler.class,
                RequestContextActionsHandler.class, RequestEditValidationHandler.class, MarkersHandler.class,
                EditsHandler.class, UndoRedoActionHandler.class,
                CopyHandler.class, FittingPortsHandler.class, SelectedHandler.class, OpenHandler.class, FocusHandler.class));
        binding.addAll(List.of(ShowHandler.class, ShowMarkersHandler.class, ShowStatesHandler.class,
                SelectElementsHandler.class, EnterHandler.class));
    }

    @Override
    protected Class<? extends OperationHandlerRegistry> bindOperationHandlerRegistry() {
        return Operations.class;
    }

    @Override
    protected void configureOperationHandlers(MultiBinding<OperationHandler<?>> binding) {
        // none of those that change the graph alone: all edits are commands on the model
        binding.add(CompoundOperationHandler.class);
        binding.add(CreateNodeHandler.class);
        binding.add(AddPartHandler.class);
        binding.add(CreateEdgeHandler.class);
        binding.add(ReconnectHandler.class);
        binding.add(RoutingHandler.class);
        binding.add(BoundsHandler.class);
        binding.add(DeleteHandler.class);
        binding.add(LabelHandler.class);
        binding.add(CutHandler.class);
        binding.add(PasteHandler.class);
        binding.add(DropFileHandler.class);
        binding.add(ArrangeHandler.class);
        binding.add(FoldHandler.class);
    }
}
