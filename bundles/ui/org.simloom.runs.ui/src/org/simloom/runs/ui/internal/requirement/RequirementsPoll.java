package org.simloom.runs.ui.internal.requirement;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

import org.eclipse.swt.widgets.Display;
import org.simloom.engine.RequirementStamp;
import org.simloom.runs.ui.internal.Texts;
import org.simloom.runs.ui.internal.poll.StorePoll;

/** Examines the requirements when a store or a file beside a product has changed. */
final class RequirementsPoll extends StorePoll<List<RequirementRow>> {
    private static final long PERIOD_MILLIS = 2000;

    private final Consumer<List<RequirementRow>> show;
    private List<RequirementStamp> seen;

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

    private static List<RequirementStamp> stamps(List<Path> products) {
        return products.stream().map(RequirementStamp::of).toList();
    }
}
