package org.simloom.editor.internal.field;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.emf.edit.command.DeleteCommand;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.simloom.editor.internal.Texts;
import org.simloom.model.edit.command.Edits;
import org.simloom.model.product.MaterialProperty;
import org.simloom.model.product.ProductFactory;
import org.simloom.model.product.ProductPackage;
import org.simloom.model.product.PropertyPoint;

/** Edits of a property's table over temperature. */
final class PointRows {
    private static final EAttribute TEMPERATURE = ProductPackage.Literals.PROPERTY_POINT__TEMPERATURE;
    private static final EAttribute VALUE = ProductPackage.Literals.PROPERTY_POINT__VALUE;

    private PointRows() {
    }

    /** Adds a row after the last one, with its values. */
    static Command add(EditingDomain domain, MaterialProperty property) {
        List<PropertyPoint> points = property.getPoints();
        PropertyPoint last = points.isEmpty() ? null : points.get(points.size() - 1);
        return Edits.named(Texts.get("points.edit.add"), AddCommand.create(domain, property,
                ProductPackage.Literals.MATERIAL_PROPERTY__POINTS,
                point(last == null ? 0 : last.getTemperature(), last == null ? 0 : last.getValue())));
    }

    static Command remove(EditingDomain domain, Collection<?> points) {
        return Edits.named(Texts.get("points.edit.remove"), DeleteCommand.create(domain, points));
    }

    /** The value of a cell; with a unit, converted to the column's. */
    static Command set(EditingDomain domain, PropertyPoint point, EAttribute column, String text) {
        return Edits.set(domain, point, column, value(point, column, text));
    }

    private static double value(PropertyPoint point, EAttribute column, String text) {
        Object value = Texted.read(point, column, text);
        if (!(value instanceof Double number)) {
            throw new IllegalArgumentException(Texts.get("field.number", text.strip()));
        }
        return number;
    }

    /**
     * Takes in rows of a spreadsheet: a row of a temperature that the table has replaces its value, others are added
     * where their temperature belongs.
     *
     * @throws IllegalArgumentException with a sentence for the user where a row cannot be read
     */
    static Command paste(EditingDomain domain, MaterialProperty property, String text) {
        // the last of equal temperatures holds; the highest first, so that no place depends on another addition
        NavigableMap<Double, Double> rows = new TreeMap<>();
        for (String[] row : PastedRows.read(text)) {
            rows.put(converted(property, TEMPERATURE, row[0]), converted(property, VALUE, row[1]));
        }
        List<Command> edits = new ArrayList<>();
        rows.descendingMap().forEach((temperature, value) -> edits.add(property.getPoints().stream()
                .filter(point -> point.getTemperature() == temperature).findFirst()
                .map(known -> SetCommand.create(domain, known, VALUE, value))
                .orElseGet(() -> AddCommand.create(domain, property, ProductPackage.Literals.MATERIAL_PROPERTY__POINTS,
                        point(temperature, value), place(property, temperature)))));
        return Edits.named(Texts.get("action.paste"), edits.toArray(Command[]::new));
    }

    private static int place(MaterialProperty property, double temperature) {
        return (int) property.getPoints().stream().filter(point -> point.getTemperature() < temperature).count();
    }

    private static double converted(MaterialProperty property, EAttribute column, String text) {
        String unit = column == TEMPERATURE ? property.getTemperatureUnit() : property.getUnit();
        Object value = Texted.read(column, text, unit == null ? "" : unit);
        if (!(value instanceof Double number)) {
            throw new IllegalArgumentException(Texts.get("field.number", text.strip()));
        }
        return number;
    }

    private static PropertyPoint point(double temperature, double value) {
        PropertyPoint point = ProductFactory.eINSTANCE.createPropertyPoint();
        point.setTemperature(temperature);
        point.setValue(value);
        return point;
    }
}
