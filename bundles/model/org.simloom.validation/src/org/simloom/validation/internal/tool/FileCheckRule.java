package org.simloom.validation.internal.tool;

import org.simloom.model.tool.FileCheck;
import org.simloom.validation.internal.Report;
import org.simloom.validation.internal.Rule;

/** A file that must have been written is named. */
final class FileCheckRule implements Rule<FileCheck> {

    @Override
    public Class<FileCheck> about() {
        return FileCheck.class;
    }

    @Override
    public void check(FileCheck check, Report report) {
        Places.require(check, check.getPath(), report);
    }
}
