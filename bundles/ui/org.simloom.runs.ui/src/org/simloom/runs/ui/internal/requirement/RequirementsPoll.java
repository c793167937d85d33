package org.simloom.runs.ui.internal.requirement;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import org.eclipse.swt.widgets.Display;
import org.simloom.runs.ui.internal.Texts;
import org.simloom.runs.ui.internal.poll.StorePoll;
import org.simloom.runs.ui.internal.poll.StoreStamp;

/** Examines the requirements when a store or a file beside a product has changed. */
final class RequirementsPoll extends StorePoll<List<RequirementRow>> {
    private static final long PERIOD_MILLIS = 2000;

    private final Consumer<List<RequirementRow>> show;
    private List<Object> seen;

    /**
     * @param show takes the lines, in the UI thread
     */
    RequirementsPoll(Display display, Consumer<List<RequirementRow>> show) {
        super(Texts.get("requirement.job"), display, PERIOD_MILLIS);
        this.show = show;
    }

    @Override
    protected List<RequirementRow> read(boolean everything) {
        List<Path> products = RequirementsReader.products();
        if (!everything && stamps(products).equals(seen)) {
            return null;
        }
        List<RequirementRow> rows = RequirementsReader.read(products);
        // examining may have tidied a store up, which is no change
        seen = stamps(products);
        return rows;
    }

    @Override
    protected void show(List<RequirementRow> rows) {
        show.accept(rows);
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
