package org.simloom.engine.internal.run;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

import org.simloom.base.l10n.Message;
import org.simloom.base.problem.ProblemException;
import org.simloom.base.values.Value;
import org.simloom.engine.internal.Problems;
import org.simloom.engine.internal.plan.Level;
import org.simloom.engine.internal.plan.NodePlan;
import org.simloom.engine.internal.plan.PortSpec;
import org.simloom.engine.internal.slot.Need;
import org.simloom.model.tool.ToolDescriptor;
import org.simloom.tool.Cancellation;
import org.simloom.tool.FileAccess;
import org.simloom.tool.Installation;
import org.simloom.tool.ToolCatalog;
import org.simloom.tool.ToolJob;
import org.simloom.tool.ToolListener;
import org.simloom.tool.ToolMissingException;
import org.simloom.tool.ToolOutcome;
import org.simloom.tool.ToolService;

/** The tools of one project at work, for one run or explanation: templates are read once. */
public final class Tools implements ToolAccess {
    private final ToolService service;
    private final Path project;
    /** By the node's identity: a plan's records are equal where they only look alike. */
    private final ConcurrentMap<Object, ToolNode> nodes = new ConcurrentHashMap<>();

    public Tools(ToolService service, Path project) {
        this.service = service;
        this.project = project;
    }

    /**
     * Makes sure, before anything runs, that every tool is there that will be needed for certain.
     *
     * @throws ToolMissingException for the first that is missing, with the packages of all that are
     */
    public void require(Level level) {
        List<ToolMissingException> missing = new ArrayList<>();
        require(level, missing);
        if (!missing.isEmpty()) {
            throw new ToolMissingException(missing.get(0).problem(),
                    missing.stream().flatMap(e -> e.packages().stream()).distinct().toList());
        }
    }

    private void require(Level level, List<ToolMissingException> missing) {
        for (NodePlan node : level.nodes()) {
            switch (node) {
                case NodePlan.Tool tool -> {
                    try {
                        node(tool);
                    } catch (ToolMissingException e) {
                        missing.add(e);
                    }
                }
                case NodePlan.Each each -> require(each.body(), missing);
                case NodePlan.Loop loop -> require(loop.body(), missing);
                case NodePlan.Nested nested -> require(nested.body(), missing);
                case NodePlan.Choice choice -> {
                    // only the case that is chosen needs its tools
                }
                case NodePlan.Formula formula -> {
                    // computed in process
                }
            }
        }
    }

    @Override
    public ToolNode node(NodePlan.Tool plan) {
        return nodes.computeIfAbsent(plan.node(), node -> read(plan));
    }

    private ToolNode read(NodePlan.Tool plan) {
        try {
            ToolJob job = service.job(plan.node(), project);
            Installation program = service.locate(job);
            return new ToolNode(job, service.keyParts(job),
                    display(job.descriptor(), program.version()),
                    job.inputs().stream().map(PortSpec::of).toList(), job.outputs().stream().map(PortSpec::of).toList(),
                    Need.of(plan.head().resources(), job.descriptor().getLimits()), job.descriptor().isCacheable(),
                    job.descriptor().getLicenseRule());
        } catch (ToolMissingException e) {
            throw e;
        } catch (ProblemException e) {
            throw Problems.at(e, plan.head().location());
        }
    }

    @Override
    public ToolOutcome run(ToolNode node, Map<String, Value> inputs, FileAccess files, Path folder,
            ToolListener listener, Cancellation cancel) throws InterruptedException {
        return service.run(node.job(), inputs, files, folder, listener, cancel);
    }

    @Override
    public ToolOutcome resume(ToolNode node, Map<String, Value> inputs, Path folder, ToolListener listener,
            Cancellation cancel) throws InterruptedException {
        return service.resume(node.job(), inputs, folder, listener, cancel);
    }

    @Override
    public void fence(List<Path> folders) {
        folders.forEach(service::fence);
    }

    /** The tool and its version, for people. */
    private static Message display(ToolDescriptor tool, String version) {
        return version.isEmpty() ? Problems.message("tool", ToolCatalog.labels(tool))
                : Problems.message("tool.version", ToolCatalog.labels(tool), version);
    }
}
