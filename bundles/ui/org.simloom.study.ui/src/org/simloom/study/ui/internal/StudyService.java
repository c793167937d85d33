package org.simloom.study.ui.internal;

import org.simloom.study.Studies;
import org.simloom.workbench.SimloomServices;

/** The service of studies as the user has set up the core; ask each time, as preferences and packs change. */
public final class StudyService {
    private StudyService() {
    }

    public static Studies get() {
        return new Studies(SimloomServices.engine(), SimloomServices.catalog());
    }
}
