package org.simloom.base.values;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.simloom.base.problem.ProblemException;
import org.simloom.base.values.TableValue.Column;

class ValuesTest {

    static Stream<Value> values() {
        return Stream.of(new RealValue(0.1 + 0.2, "mm"), new RealValue(Double.NaN, ""),
                new RealValue(Double.NEGATIVE_INFINITY, ""), new RealValue(Double.MIN_VALUE, ""),
                new IntegerValue(Long.MIN_VALUE), new BooleanValue(true), new TextValue("하중 \"<&>\"\n\u0000"),
                new VectorValue(new double[] {1, Double.POSITIVE_INFINITY}, "MPa"), new VectorValue(new double[0], ""),
                new TableValue(List.of(new Column("t", "s", List.of(0.0, Double.NaN)),
                        new Column("name", "", List.of("NaN", "b")))),
                new FileValue("ab", "메시.inp", 12), new DirectoryValue("cd", "d", 2, 30));
    }

    @ParameterizedTest
    @MethodSource("values")
    void jsonIsExact(Value value) {
        assertEquals(value, ValueCodec.fromJson(ValueCodec.toJson(value)));
    }

    @Test
    void mapKeepsItsOrder() {
        Map<String, Value> map = new LinkedHashMap<>();
        values().forEach(v -> map.put("k" + (100 - map.size()), v));
        assertEquals(List.copyOf(map.entrySet()), List.copyOf(ValueCodec.mapFromJson(ValueCodec.toJson(map)).entrySet()));
    }

    @Test
    void digestIsOfWhatIsMeant() {
        assertEquals(ValueCodec.digest(new RealValue(0.0, "m")), ValueCodec.digest(new RealValue(-0.0, "m")));
        assertEquals(ValueCodec.digest(new FileValue("ab", "a", 1)), ValueCodec.digest(new FileValue("ab", "b", 1)));
        assertNotEquals(ValueCodec.digest(new RealValue(1, "m")), ValueCodec.digest(new RealValue(1, "mm")));
        assertNotEquals(ValueCodec.digest(new RealValue(1, "")), ValueCodec.digest(new IntegerValue(1)));
        assertNotEquals(ValueCodec.digest(new FileValue("ab", "a", 1)), ValueCodec.digest(new TextValue("file ab")));
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {
        "REAL; mm; 20; 20 mm", "REAL; mm; 2.2 cm; 22 mm", "REAL; mm; -.5e1mm; -5 mm", "REAL; ''; 50 %; 0.5",
        "INTEGER; ''; ' 4 '; 4", "BOOLEAN; ''; Yes; true", "BOOLEAN; ''; 아니오; false", "TEXT; ''; a b; a b",
        "VECTOR; mm; 1 2, 3; [1, 2, 3] mm", "VECTOR; mm; [1, 2] cm; [10, 20] mm", "VECTOR; mm; 0 0 -1 cm; [0, 0, -10] mm",
        "VECTOR; ''; []; []"})
    void readsWhatPeopleType(ValueType type, String unit, String text, String shown) {
        assertEquals(shown, ValueParser.parse("x", type, unit, text).display());
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {
        "REAL; mm; abc; value.number", "REAL; mm; ''; value.number", "REAL; mm; 2,5; value.comma",
        "REAL; mm; 2,5 mm; value.comma", "REAL; mm; 5 MPa; value.unit", "REAL; mm; 5 xx; value.unit",
        "REAL; mm; 1e999; value.finite", "REAL; ''; NaN; value.number", "INTEGER; ''; 2.5; value.integer",
        "BOOLEAN; ''; maybe; value.boolean", "VECTOR; mm; 1 x 3; value.unit", "VECTOR; mm; [1 x 3]; value.number", "TABLE; ''; ''; table.empty"})
    void saysWhatWasExpected(ValueType type, String unit, String text, String code) {
        ProblemException e = assertThrows(ProblemException.class, () -> ValueParser.parse("x", type, unit, text));
        assertEquals(code, e.problem().code());
        assertEquals("x", e.problem().location().element());
    }

    @Test
    void fitsValuesToPorts() {
        assertEquals(new RealValue(1e6, "Pa"), ValueConverter.convert(new RealValue(1, "MPa"), ValueType.REAL, "Pa"));
        assertEquals(new RealValue(3, "mm"), ValueConverter.convert(new IntegerValue(3), ValueType.REAL, "mm"));
        assertEquals(new IntegerValue(3), ValueConverter.convert(new RealValue(3, ""), ValueType.INTEGER, ""));
        assertEquals("unit.mismatch", assertThrows(ProblemException.class,
                () -> ValueConverter.convert(new RealValue(1, "MPa"), ValueType.REAL, "mm")).problem().code());
        assertEquals("value.type", assertThrows(ProblemException.class,
                () -> ValueConverter.convert(new RealValue(2.5, ""), ValueType.INTEGER, "")).problem().code());
        assertEquals("value.type", assertThrows(ProblemException.class,
                () -> ValueConverter.convert(new TextValue("a"), ValueType.FILE, "")).problem().code());
    }

    @Test
    void tablesAreCsv() {
        String csv = "time [s],note,힘 [kN]\n0.0,\"a, \"\"b\"\"\",1.5\n1.0,c,NaN\n";
        TableValue table = CsvTable.parse("t", csv);
        assertEquals(List.of("s", "", "kN"), table.columns().stream().map(Column::unit).toList());
        assertEquals(List.of("a, \"b\"", "c"), table.columns().get(1).cells());
        assertEquals(csv, CsvTable.format(table));
        assertEquals(table, CsvTable.parse("t", "\uFEFF" + csv.replace("\n", "\r\n")));
        assertEquals(List.of(1500.0, Double.NaN), ValueConverter.convert(table, "힘", "N").columns().get(2).cells());
        for (String[] bad : new String[][] {{"a,a\n1,2", "heading"}, {"a,b\n1", "cells"}, {"a\n\"x", "quote"}}) {
            assertEquals("table." + bad[1], assertThrows(ProblemException.class,
                    () -> CsvTable.parse("t", bad[0])).problem().code());
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {"20.0;20", "3.2460001;3.246", "1234567;1.23457e+06", "0.00001;1e-05",
        "-0.5;-0.5", "100000;100000", "0;0"})
    void figuresAreShort(double value, String shown) {
        assertEquals(shown, Numbers.display(value, ""));
    }
}
