package org.simloom.workbench.internal.explorer;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.simloom.base.problem.ProblemException;
import org.simloom.engine.Project;
import org.simloom.engine.RequirementStamp;
import org.simloom.engine.Requirements;
import org.simloom.workbench.SimloomServices;
import org.simloom.workbench.internal.Texts;

/**
 * How the requirements of those products and processes stand that somebody looks at; found out in the background, and again after a
 * run, in whatever process it was, or a change of a file beside the product. Thread-safe.
 */
final class RequirementWatch extends Job {
    /** Family of the job, for those who wait for it. */
    static final Object FAMILY = RequirementWatch.class;

    private static final long PERIOD_MILLIS = 2000;

    private final Map<IFile, Known> products = new ConcurrentHashMap<>();
    private final Consumer<IFile> changed;
    private volatile boolean active = true;

    private record Known(RequirementStamp stamp, Map<String, RequirementMark> marks) {
        private static final Known NOTHING = new Known(null, Map.of());
    }

    /** @param changed is told on the job's thread when requirements of a product stand otherwise than before */
    RequirementWatch(Consumer<IFile> changed) {
        super(Texts.get("requirement.job"));
        this.changed = changed;
        setSystem(true);
        setPriority(Job.DECORATE);
    }

    /** What is known of a requirement; nothing where that has still to be found out, which begins then. */
    Optional<RequirementMark> mark(IFile product, String requirement) {
        if (active && products.putIfAbsent(product, Known.NOTHING) == null) {
            schedule();
        }
        return Optional.ofNullable(products.getOrDefault(product, Known.NOTHING).marks().get(requirement));
    }

    /** Ends. */
    void stop() {
        active = false;
        cancel();
    }

    @Override
    protected IStatus run(IProgressMonitor monitor) {
        for (IFile product : List.copyOf(products.keySet())) {
            if (!product.exists() || product.getLocation() == null) {
                products.remove(product);
            } else if (active && !monitor.isCanceled()) {
                look(product);
            }
        }
        if (active && !products.isEmpty()) {
            schedule(PERIOD_MILLIS);
        }
        return Status.OK_STATUS;
    }

    private void look(IFile product) {
        var file = product.getLocation().toPath();
        Known known = products.get(product);
        if (known == null || RequirementStamp.of(file).equals(known.stamp())) {
            return;
        }
        Map<String, RequirementMark> marks = new HashMap<>();
        try {
            requirements().examine(file).stream()
                    .collect(Collectors.groupingBy(s -> String.valueOf(s.subject().getId()), LinkedHashMap::new, Collectors.toList()))
                    .forEach((id, all) -> marks.put(id, RequirementMark.of(all)));
        } catch (ProblemException e) {
            // a product that cannot be read has markers that say so
            marks.clear();
        }
        // examining may have tidied a store up, which is no change
        products.put(product, new Known(RequirementStamp.of(file), marks));
        if (!marks.equals(known.marks())) {
            changed.accept(product);
        }
    }

    /** Asking tools for their versions runs them, so only in projects that the user trusts. */
    private static Requirements requirements() {
        return Requirements.by(SimloomServices.engine(),
                request -> SimloomServices.trust().require(Project.open(request.workflow()).folder()));
    }

    @Override
    public boolean belongsTo(Object family) {
        return family == FAMILY;
    }
}
