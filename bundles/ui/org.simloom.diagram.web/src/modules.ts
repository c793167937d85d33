import {
    EdgeRouterRegistry, FeatureModule, FitToScreenAction, Grid, GGraph, GLabel, GridSnapper, IHelperLineOptions, InitializeCanvasBoundsAction,
    IVNodePostprocessor, IViewArgs, MessageAction, RenderingTargetKind, SetMarkersAction, SetModelAction, SetViewportAction, TYPES,
    UpdateModelAction, ViewRegistry, bindAsService, boundsModule, changeBoundsToolModule, configureActionHandler, configureCommand,
    configureModelElement, connectableFeature, createDiagramOptionsModule, defaultModule, deletableFeature, edgeEditToolModule,
    editLabelFeature, fadeFeature, helperLineModule, hoverFeedbackFeature, layoutContainerFeature, modelSourceModule, popupFeature,
    selectModule, viewportModule, MouseListener, SelectionClearingMouseListener, BringToFrontAction, GLabelView, GRoutingHandle, GRoutingHandleView, AnchorComputerRegistry, RectangleAnchor, moveFeature,
    selectFeature, ChangeBoundsTool, DrawHelperLinesFeedbackCommand, RemoveHelperLinesFeedbackCommand
} from '@eclipse-glsp/client';
import { Container, interfaces } from 'inversify';
import { CLIENT_ID } from './bridge/bridge';
import type { BridgeClient } from './bridge/client';
import { Align } from './edit/align';
import { Canvas } from './edit/canvas';
import { Clipboard } from './edit/clipboard';
import { Connecting } from './edit/connecting';
import { FileDrop } from './edit/file-drop';
import { Folding } from './edit/folding';
import { KeyConnecting } from './edit/key-connecting';
import { Keyboard } from './edit/keyboard';
import { Marquee } from './edit/marquee';
import { MovingTool } from './edit/moving';
import { Navigation } from './edit/navigation';
import { NearLinesCommand, NoLinesCommand } from './edit/near-lines';
import { Opening } from './edit/opening';
import { Placing } from './edit/placing';
import { Rename } from './edit/rename';
import { SingleSelection } from './edit/single-selection';
import { Fitting } from './live/fitting';
import { Problems } from './live/problems';
import { RepaintCommand } from './live/repaint';
import { RunStates } from './live/run-states';
import { Card, EDGE_KINDS, NODE_KINDS, PORT_KINDS, Port, Wire } from './model/elements';
import { WireRouter } from './model/router';
import { Texts } from './texts';
import { Breadcrumb } from './ui/breadcrumb';
import { ContextMenu } from './ui/context-menu';
import { Hint } from './ui/hint';
import { Host } from './ui/host';
import { Palette } from './ui/palette';
import { TextFocus } from './ui/text-focus';
import { Toast } from './ui/toast';
import { LEAST, MOST, Toolbar } from './ui/toolbar';
import { Tooltip } from './ui/tooltip';
import { ViewportReport } from './ui/viewport-report';
import { CachingRenderer } from './view/caching-renderer';
import { CardView } from './view/card-view';
import { Durations } from './view/durations';
import { AlreadyInFront, GraphView } from './view/graph-view';
import { Looks } from './view/looks';
import { PortView } from './view/port-view';
import { WireView } from './view/wire-view';

/** Parts that listen to the page from the beginning. */
export const PARTS = [
    Host, Tooltip, Toast, Folding, Connecting, Placing, Marquee, SingleSelection, Rename, Opening, FileDrop, Clipboard, Keyboard, ContextMenu, Toolbar,
    Palette, Breadcrumb, Hint, TextFocus
] as const;

const SERVICES = [
    Canvas, Align, Navigation, KeyConnecting, ViewportReport, RunStates, Problems, Fitting, Durations, ...PARTS
] as const;

/** What is drawn, and how. */
const viewModule = new FeatureModule((bind, unbind, isBound, rebind) => {
    const context = { bind, unbind, isBound, rebind };
    configureModelElement(context, 'graph', GGraph, GraphView);
    for (const kind of NODE_KINDS) {
        configureModelElement(context, 'node:' + kind, Card, CardView, {
            disable: [popupFeature, layoutContainerFeature, connectableFeature, fadeFeature, hoverFeedbackFeature]
        });
    }
    for (const kind of PORT_KINDS) {
        configureModelElement(context, 'port:' + kind, Port, PortView, { disable: [popupFeature, hoverFeedbackFeature, fadeFeature, deletableFeature, moveFeature] });
    }
    for (const kind of EDGE_KINDS) {
        configureModelElement(context, 'edge:' + kind, Wire, WireView, { disable: [hoverFeedbackFeature, fadeFeature] });
    }
    // cards draw their names themselves
    configureModelElement(context, 'label:name', GLabel, GLabelView, { disable: [selectFeature, editLabelFeature] });
    configureModelElement(context, 'routing-point', GRoutingHandle, GRoutingHandleView);
    configureModelElement(context, 'volatile-routing-point', GRoutingHandle, GRoutingHandleView);
    bind(EdgeRouterRegistry).toSelf().inSingletonScope();
    bind(AnchorComputerRegistry).toSelf().inSingletonScope();
    bindAsService(context, TYPES.IEdgeRouter, WireRouter);
    bindAsService(context, TYPES.IAnchorComputer, RectangleAnchor);
    // no text of the page can be selected but that of its fields, and to ask for it has the page laid out anew with every click
    rebind<MouseListener>(SelectionClearingMouseListener).to(MouseListener).inSingletonScope();
    bind(AlreadyInFront).toSelf().inSingletonScope();
    configureActionHandler(context, BringToFrontAction.KIND, AlreadyInFront);
    rebind(TYPES.ModelRendererFactory).toFactory(({ container }: interfaces.Context) =>
        (target: RenderingTargetKind, decorators: IVNodePostprocessor[], args?: IViewArgs) =>
            new CachingRenderer(container.get<ViewRegistry>(TYPES.ViewRegistry), target, decorators, args,
                new Looks(container.get(EdgeRouterRegistry), container.get(RunStates), container.get(Problems), container.get(Fitting))));
}, { featureId: Symbol('simloomViews') });

/** Tools, and what the server tells besides the model. */
const partsModule = new FeatureModule((bind, unbind, isBound, rebind) => {
    const context = { bind, unbind, isBound, rebind };
    SERVICES.forEach(service => bind(service as interfaces.Newable<unknown>).toSelf().inSingletonScope());
    bind(TYPES.IGModelRootListener).toService(Canvas);
    bind(TYPES.IGModelRootListener).toService(Hint);
    bind(TYPES.IGModelRootListener).toService(Breadcrumb);
    bind(TYPES.IGModelRootListener).toService(Folding);
    configureCommand(context, RepaintCommand);
    configureActionHandler(context, 'simloom.runStates', RunStates);
    configureActionHandler(context, SetMarkersAction.KIND, Problems);
    configureActionHandler(context, 'simloom.setFittingPorts', Fitting);
    configureActionHandler(context, 'simloom.theme', Host);
    configureActionHandler(context, 'simloom.breadcrumb', Breadcrumb);
    configureActionHandler(context, 'simloom.rename', Rename);
    configureActionHandler(context, 'simloom.refreshPalette', Palette);
    configureActionHandler(context, 'simloom.selectAll', Canvas);
    configureActionHandler(context, 'simloom.fit', Toolbar);
    configureActionHandler(context, 'alignElements', Align);
    configureActionHandler(context, MessageAction.KIND, Toast);
    for (const kind of [SetModelAction.KIND, UpdateModelAction.KIND, SetViewportAction.KIND, FitToScreenAction.KIND, 'center',
        InitializeCanvasBoundsAction.KIND]) {
        configureActionHandler(context, kind, ViewportReport);
    }
    rebind(ChangeBoundsTool).to(MovingTool).inSingletonScope();
    rebind(DrawHelperLinesFeedbackCommand).to(NearLinesCommand);
    rebind(RemoveHelperLinesFeedbackCommand).to(NoLinesCommand);
    bind(TYPES.Grid).toConstantValue({ x: 5, y: 5 } satisfies Grid);
    bind(TYPES.ISnapper).to(GridSnapper);
    bind(TYPES.IHelperLineOptions).toConstantValue({ viewportLines: [] } satisfies IHelperLineOptions);
}, { featureId: Symbol('simloomParts') });

/** Everything of GLSP that is used, and ours. */
export function createContainer(client: BridgeClient, diagramType: string, texts: Texts): Container {
    const container = new Container();
    container.bind(Texts).toConstantValue(texts);
    container.load(
        defaultModule, modelSourceModule, boundsModule, selectModule, viewportModule, changeBoundsToolModule, edgeEditToolModule,
        helperLineModule, viewModule, partsModule,
        createDiagramOptionsModule({ clientId: CLIENT_ID, diagramType, glspClientProvider: async () => client },
            { zoomLimits: { min: LEAST, max: MOST }, needsClientLayout: false, needsServerLayout: false })
    );
    return container;
}
