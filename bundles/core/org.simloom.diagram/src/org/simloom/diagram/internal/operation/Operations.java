package org.simloom.diagram.internal.operation;

import java.util.Optional;
import java.util.Set;

import org.eclipse.glsp.server.internal.operations.DefaultOperationHandlerRegistry;
import org.eclipse.glsp.server.operations.Operation;
import org.eclipse.glsp.server.operations.OperationHandler;

import com.google.inject.Inject;

/** Handlers by the kind of operation alone: which tools there are to make tasks of changes while a diagram is open. */
public final class Operations extends DefaultOperationHandlerRegistry {
    @Inject
    public Operations(Set<OperationHandler<?>> handlers) {
        super(handlers);
    }

    @Override
    protected String deriveKey(Operation operation, String elementTypeId) {
        return operation.getClass().getName();
    }

    @Override
    @SuppressWarnings({"unchecked", "rawtypes"})
    public Optional getOperationHandler(Operation operation) {
        return get(operation);
    }
}
