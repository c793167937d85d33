package org.simloom.runs.ui.internal.requirement;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.simloom.runs.ui.internal.Texts;
import org.simloom.runs.ui.internal.view.StoreStamp;

/** Looks in the background whether a store or a file beside a product has changed, and then examines the requirements. */
final class RequirementsPoll extends Job {
    private static final long PERIOD_MILLIS = 2000;

    private final Consumer<List<RequirementRow>> show;
    private List<Object> seen;
    private volatile boolean active;
    private volatile boolean forced;

    /**
     * @param show takes the lines, on this job's thread
     */
    RequirementsPoll(Consumer<List<RequirementRow>> show) {
        super(Texts.get("requirement.job"));
        this.show = show;
        setSystem(true);
        setPriority(Job.DECORATE);
    }

    /** Whether anybody looks. */
    void setActive(boolean active) {
        this.active = active;
        if (active) {
            schedule();
        }
    }

    /** Examines all now, whether anything has changed or not. */
    void force() {
        forced = true;
        wakeUp();
    }

    @Override
    protected IStatus run(IProgressMonitor monitor) {
        List<Path> products = RequirementsReader.products();
        List<Object> now = stamps(products);
        if (forced || !now.equals(seen)) {
            forced = false;
            show.accept(RequirementsReader.read(products));
            // examining may have tidied a store up, which is no change
            seen = stamps(products);
        }
        if (active && !monitor.isCanceled()) {
            schedule(PERIOD_MILLIS);
        }
        return Status.OK_STATUS;
    }

    /** Of the stores, and of the files beside the products: workflows, scripts, templates. */
    private static List<Object> stamps(List<Path> products) {
        List<Object> stamps = new ArrayList<>();
        for (Path product : products) {
            Path folder = product.getParent();
            stamps.add(StoreStamp.of(folder));
            try (var files = Files.list(folder)) {
                for (Path file : (Iterable<Path>) files.sorted()::iterator) {
                    if (Files.isRegularFile(file)) {
                        stamps.add(file);
                        stamps.add(Files.getLastModifiedTime(file));
                    }
                }
            } catch (IOException e) {
                // a file that goes meanwhile is found gone the next time
            }
        }
        return stamps;
    }
}
