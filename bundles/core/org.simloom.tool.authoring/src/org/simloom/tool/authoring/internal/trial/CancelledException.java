package org.simloom.tool.authoring.internal.trial;

/** Somebody has asked the trials to stop. */
public final class CancelledException extends java.util.concurrent.CancellationException {
    private static final long serialVersionUID = 1L;
}
