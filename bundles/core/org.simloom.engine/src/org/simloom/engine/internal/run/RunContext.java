package org.simloom.engine.internal.run;

import java.nio.file.Path;

import org.simloom.base.problem.Location;
import org.simloom.base.problem.Problem;
import org.simloom.engine.internal.Problems;
import org.simloom.engine.internal.explain.Causes;
import org.simloom.engine.internal.slot.SlotPool;
import org.simloom.store.Store;
import org.simloom.tool.CancelSource;

/**
 * What all parts of one run share.
 *
 * @param id       number of the run
 * @param workflow the workflow's file as the project names it
 * @param file     the same, absolute
 * @param binder   completes the inputs of nodes
 * @param causes   tells why a task runs
 */
record RunContext(long id, String workflow, Path file, Store store, SlotPool slots, CancelSource cancel,
        Journal journal, EventQueue events, ResultLookup lookup, Warnings warnings, Binder binder, Nodes nodes,
        ToolAccess tools, Objects objects, Orphans orphans, Causes causes) {
    private static final System.Logger LOG = System.getLogger(RunContext.class.getName());

    /** The workflow as a place. */
    Location location() {
        return Location.file(file);
    }

    /** A defect of the program as a problem; what a developer needs goes to the log. */
    Problem internal(Throwable defect, String path) {
        LOG.log(System.Logger.Level.ERROR, path, defect);
        return Problems.error("internal", Location.element(file, path), defect.toString());
    }
}
