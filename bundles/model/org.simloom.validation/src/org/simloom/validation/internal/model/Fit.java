package org.simloom.validation.internal.model;

import org.eclipse.emf.ecore.EObject;
import org.simloom.base.units.Units;
import org.simloom.base.values.ValueType;
import org.simloom.model.base.TableColumn;
import org.simloom.validation.internal.Ports;
import org.simloom.validation.internal.Refs;
import org.simloom.validation.internal.Report;
import org.simloom.validation.internal.Shape;

/** Whether values of one shape can go where another is expected; the engine converts by the same rules. */
public final class Fit {
    private final EObject element;
    private final Shape from;
    private final Shape to;
    private final Report report;

    private Fit(EObject element, Shape from, Shape to, Report report) {
        this.element = element;
        this.from = from;
        this.to = to;
        this.report = report.in(Fit.class);
    }

    /** Tells at the element why the one does not fit the other; units that nobody knows are told elsewhere. */
    public static void check(EObject element, Shape from, Shape to, Report report) {
        new Fit(element, from, to, report).check();
    }

    private void check() {
        switch (to.type()) {
            case REAL, INTEGER -> number();
            case VECTOR -> {
                if (sameType()) {
                    unit();
                }
            }
            case TABLE -> {
                if (sameType()) {
                    to.columns().forEach(this::column);
                }
            }
            case FILE, MESH, FIELD -> file();
            default -> sameType();
        }
    }

    private boolean sameType() {
        if (from.type() != to.type()) {
            report.error(element, "fit.type", name(from.type()), name(to.type()));
        }
        return from.type() == to.type();
    }

    private void number() {
        if (from.type() != ValueType.REAL && from.type() != ValueType.INTEGER) {
            sameType();
        } else if (from.type() == ValueType.REAL && to.type() == ValueType.REAL) {
            unit();
        } else if (from.type() == ValueType.REAL && to.type() == ValueType.INTEGER) {
            if (from.unit().isEmpty()) {
                report.warning(element, "fit.whole");
            } else {
                sameType();
            }
        }
    }

    private void unit() {
        if (!Units.known(from.unit()) || !Units.known(to.unit()) || Units.compatible(from.unit(), to.unit())) {
            return;
        }
        if (from.unit().isEmpty()) {
            report.warning(element, "fit.unitless", to.unit(), Units.dimension(to.unit()));
        } else {
            unit(from.unit(), to.unit());
        }
    }

    private void unit(String have, String want) {
        report.error(element, "fit.unit", have, Units.dimension(have), want.isEmpty() ? "1" : want,
                Units.dimension(want));
    }

    private void file() {
        if (!from.type().isFile()) {
            sameType();
            return;
        }
        if (from.type() != to.type() && from.type() != ValueType.FILE && to.type() != ValueType.FILE) {
            report.warning(element, "fit.file", name(from.type()), name(to.type()));
        } else if (!from.media().isEmpty() && !to.media().isEmpty() && !from.media().equalsIgnoreCase(to.media())) {
            report.warning(element, "fit.media", from.media(), to.media());
        }
        boolean fields = from.type() == ValueType.FIELD && to.type() == ValueType.FIELD;
        if (fields && !from.unit().isEmpty() && !to.unit().isEmpty() && Units.known(from.unit())
                && Units.known(to.unit()) && !Ports.sameScale(from.unit(), to.unit())) {
            report.error(element, "fit.field", from.unit(), to.unit());
        }
    }

    private void column(TableColumn wanted) {
        TableColumn there = from.columns().stream()
                .filter(column -> wanted.getName() != null && wanted.getName().equals(column.getName()))
                .findFirst().orElse(null);
        if (there == null) {
            if (!from.columns().isEmpty()) {
                report.warning(element, "fit.column", wanted.getName());
            }
            return;
        }
        String have = Refs.text(there.getUnit());
        String want = Refs.text(wanted.getUnit());
        if (!have.isEmpty() && Units.known(have) && Units.known(want) && !Units.compatible(have, want)) {
            unit(have, want);
        }
    }

    private String name(ValueType type) {
        return report.text("type." + type);
    }
}
