package org.simloom.diagram.internal.server;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;

import org.eclipse.glsp.server.actions.Action;
import org.eclipse.glsp.server.actions.ActionDispatcher;
import org.eclipse.glsp.server.actions.ActionHandler;
import org.eclipse.glsp.server.actions.ActionHandlerRegistry;
import org.eclipse.glsp.server.actions.RejectAction;
import org.eclipse.glsp.server.actions.RequestAction;
import org.eclipse.glsp.server.actions.ResponseAction;
import org.eclipse.glsp.server.disposable.Disposable;
import org.eclipse.glsp.server.features.core.model.SetModelAction;
import org.eclipse.glsp.server.features.core.model.UpdateModelAction;
import org.simloom.base.problem.Problem;

import com.google.inject.Inject;

/**
 * Handles one action after the other on a thread of its own. Whoever gives it one never waits, however many are
 * there: the window's thread must not. What comes from the page goes to its handlers, all else to the page. A fault
 * becomes a problem that the user is told, and an answer where one is awaited; the session goes on.
 */
public final class SessionDispatcher extends Disposable implements ActionDispatcher {
    private final ActionHandlerRegistry handlers;
    private final Page page;
    private final Faults faults;
    private final List<Action> afterUpdate = new ArrayList<>();
    private final ExecutorService executor = Executors.newSingleThreadExecutor(this::thread);
    private volatile Thread own;

    @Inject
    public SessionDispatcher(ActionHandlerRegistry handlers, Page page, Faults faults) {
        this.handlers = handlers;
        this.page = page;
        this.faults = faults;
    }

    private Thread thread(Runnable work) {
        own = new Thread(work, "Simloom diagram");
        own.setDaemon(true);
        return own;
    }

    @Override
    public CompletableFuture<Void> dispatch(Action action) {
        if (Thread.currentThread() == own) {
            handle(action);
            return CompletableFuture.completedFuture(null);
        }
        try {
            return CompletableFuture.runAsync(() -> handle(action), executor);
        } catch (RejectedExecutionException e) {
            // closed meanwhile: nobody is there to see the outcome
            return CompletableFuture.completedFuture(null);
        }
    }

    @Override
    public void dispatchAfterNextUpdate(Action... actions) {
        synchronized (afterUpdate) {
            afterUpdate.addAll(List.of(actions));
        }
    }

    private void handle(Action action) {
        if (page.isClosed()) {
            return;
        }
        try {
            if (action.isReceivedFromClient() || action instanceof InternalAction) {
                ask(action);
            } else {
                page.send(action);
                if (action instanceof SetModelAction || action instanceof UpdateModelAction) {
                    updated();
                }
            }
        } catch (RuntimeException | StackOverflowError e) {
            Problem problem = faults.tell(action.getKind(), e);
            if (action instanceof RequestAction<?> request) {
                page.send(new RejectAction(request.getRequestId(), problem.message()));
            }
        }
    }

    private void ask(Action action) {
        List<ActionHandler> able = handlers.get(action);
        if (able.isEmpty()) {
            throw Faults.unknown(action.getKind());
        }
        for (ActionHandler handler : able) {
            for (Action response : handler.execute(action)) {
                dispatch(ResponseAction.respond(action, response));
            }
        }
    }

    private void updated() {
        List<Action> next;
        synchronized (afterUpdate) {
            next = List.copyOf(afterUpdate);
            afterUpdate.clear();
        }
        next.forEach(this::dispatch);
    }

    @Override
    protected void doDispose() {
        executor.shutdownNow();
    }
}
