package org.simloom.validation.internal.model;

import org.simloom.model.base.PortType;
import org.simloom.model.base.TableColumn;
import org.simloom.validation.internal.Report;
import org.simloom.validation.internal.Rule;

/** Columns hold numbers or texts, in units that are known. */
final class ColumnRule implements Rule<TableColumn> {

    @Override
    public Class<TableColumn> about() {
        return TableColumn.class;
    }

    @Override
    public void check(TableColumn column, Report report) {
        if (column.getType() != PortType.REAL && column.getType() != PortType.TEXT) {
            report.error(column, "column.type", column.getType().getLiteral());
        }
        UnitText.check(column, column.getUnit(), report);
    }
}
