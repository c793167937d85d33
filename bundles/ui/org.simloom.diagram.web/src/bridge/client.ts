import {
    Action, ActionMessage, ActionMessageHandler, ClientState, Disposable, Emitter, GLSPClient, InitializeResult
} from '@eclipse-glsp/client';
import { OUTWARD } from './actions';
import { Bridge, CLIENT_ID } from './bridge';
import type { Welcome } from './handshake';

/** GLSP's view of the bridge. The session is opened by the handshake, so that there is nothing left to initialize. */
export class BridgeClient implements GLSPClient {
    readonly id = CLIENT_ID;
    readonly initializeResult: InitializeResult;
    private state = ClientState.Initial;
    private readonly stateChanged = new Emitter<ClientState>();
    private readonly initialized = new Emitter<InitializeResult>();
    private readonly handlers = new Set<ActionMessageHandler>();
    readonly onCurrentStateChanged = this.stateChanged.event;
    readonly onServerInitialized = this.initialized.event;

    constructor(private readonly bridge: Bridge, welcome: Welcome, private readonly early: ActionMessage[]) {
        this.initializeResult = {
            protocolVersion: GLSPClient.protocolVersion,
            serverActions: { [welcome.diagramType]: [...new Set([...welcome.serverActions, ...OUTWARD])] }
        };
    }

    get currentState(): ClientState {
        return this.state;
    }

    async start(): Promise<void> {
        this.become(ClientState.Running);
    }

    async initializeServer(): Promise<InitializeResult> {
        return this.initializeResult;
    }

    async initializeClientSession(): Promise<void> {
        this.bridge.listen(message => this.handlers.forEach(handler => handler(message)));
        this.early.splice(0).forEach(message => this.handlers.forEach(handler => handler(message)));
    }

    async disposeClientSession(): Promise<void> {}

    shutdownServer(): void {}

    async stop(): Promise<void> {
        this.become(ClientState.Stopped);
    }

    sendActionMessage(message: ActionMessage): void {
        this.bridge.send(message.action);
    }

    onActionMessage(handler: ActionMessageHandler): Disposable {
        const adapted: ActionMessageHandler = message => {
            adapt(message.action);
            handler(message);
        };
        this.handlers.add(adapted);
        return Disposable.create(() => this.handlers.delete(adapted));
    }

    private become(state: ClientState): void {
        this.state = state;
        this.stateChanged.fire(state);
    }
}

/** What GLSP would do otherwise than it is meant here. */
function adapt(action: Action & { animate?: boolean; elementIds?: string[] }): void {
    if (action.kind === 'updateModel') {
        // a morph of thousands of elements takes longer than anybody wants to wait
        action.animate = false;
    } else if (action.kind === 'selectAll') {
        // would take every port along
        action.kind = 'simloom.selectAll';
    } else if (action.kind === 'fit' && !action.elementIds?.length) {
        // would fit what is selected
        action.kind = 'simloom.fit';
    }
}
