package org.simloom.engine.internal.run;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.simloom.base.values.Value;
import org.simloom.engine.internal.plan.NodePlan;
import org.simloom.tool.Cancellation;
import org.simloom.tool.FileAccess;
import org.simloom.tool.ToolListener;
import org.simloom.tool.ToolOutcome;

/** Tools at work, as a run sees them. */
public interface ToolAccess {
    /**
     * Everything about a node that its inputs do not change; found once for every node.
     *
     * @throws org.simloom.base.problem.ProblemException where the tool is unknown or not installed
     */
    ToolNode node(NodePlan.Tool plan);

    /** Runs a tool in a new folder and judges what it did. */
    ToolOutcome run(ToolNode node, Map<String, Value> inputs, FileAccess files, Path folder, ToolListener listener,
            Cancellation cancel) throws InterruptedException;

    /** Goes on with an attempt that a Simloom process now gone has left in its folder. */
    ToolOutcome resume(ToolNode node, Map<String, Value> inputs, Path folder, ToolListener listener,
            Cancellation cancel) throws InterruptedException;

    /** Kills what is left of an attempt. */
    void fence(List<Path> folders);
}
