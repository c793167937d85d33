package org.simloom.diagram.internal.server;

import java.util.List;

import org.eclipse.glsp.server.actions.Action;
import org.eclipse.glsp.server.actions.ActionDispatcher;
import org.eclipse.glsp.server.actions.ActionMessage;
import org.eclipse.glsp.server.actions.ActionRegistry;
import org.eclipse.glsp.server.di.ServerModule;
import org.eclipse.glsp.server.gson.ServerGsonConfigurator;
import org.eclipse.glsp.server.protocol.InitializeClientSessionParameters;
import org.eclipse.glsp.server.session.ClientSession;
import org.eclipse.glsp.server.session.ClientSessionManager;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import com.google.inject.Guice;
import com.google.inject.Injector;

/** A GLSP server for one page. */
public final class DiagramServer {
    private final Page page;
    private final Gson gson;
    private final ClientSessionManager sessions;
    private final ClientSession session;
    private final Kinds kinds;

    public DiagramServer(ModelDiagramModule module, Page page, Kinds kinds) {
        String type = module.getDiagramType();
        this.page = page;
        this.kinds = kinds;
        Injector injector = Guice.createInjector(new ServerModule().configureDiagramModule(module));
        gson = injector.getInstance(ServerGsonConfigurator.class).configureGsonBuilder(new GsonBuilder()).create();
        sessions = injector.getInstance(ClientSessionManager.class);
        kinds.know(injector.getInstance(ActionRegistry.class).getHandledActionKinds(type));
        page.open(gson);
        session = sessions.getOrCreateClientSession(new InitializeClientSessionParameters(Page.CLIENT, type, List.of()));
    }

    /**
     * Takes a message of the page.
     *
     * @throws org.simloom.base.problem.ProblemException {@code diagram.unreadable} or {@code diagram.unknown}
     */
    public void receive(String text) {
        Action action = read(text);
        if (action != null) {
            action.setReceivedFromClient(true);
            dispatcher().dispatch(action);
        }
    }

    /** The action; {@code null} where it is not for the server. */
    private Action read(String text) {
        String kind = null;
        try {
            JsonElement message = JsonParser.parseString(text);
            if (message instanceof JsonObject object && object.get("action") instanceof JsonObject action
                    && action.get("kind") != null && action.get("kind").isJsonPrimitive()) {
                kind = action.get("kind").getAsString();
            }
            if (kind == null) {
                throw Faults.unreadable(text);
            }
            if (!kinds.handled().contains(kind)) {
                throw Faults.unknown(kind);
            }
            return kinds.isForWindow(kind) ? null : gson.fromJson(message, ActionMessage.class).getAction();
        } catch (JsonParseException | IllegalStateException | IllegalArgumentException | ClassCastException
                | StackOverflowError e) {
            throw Faults.unreadable(kind == null ? String.valueOf(e.getMessage()) : kind);
        }
    }

    /** Where actions go. */
    public ActionDispatcher dispatcher() {
        return session.getActionDispatcher();
    }

    /** Ends the session; waits for nobody. */
    public void close() {
        page.close();
        sessions.disposeClientSession(Page.CLIENT);
    }
}
