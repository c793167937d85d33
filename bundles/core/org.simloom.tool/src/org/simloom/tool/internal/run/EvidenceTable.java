package org.simloom.tool.internal.run;

import java.util.List;
import java.util.function.Function;

import org.simloom.base.values.TableValue;
import org.simloom.tool.Evidence;

/** The evidence of an attempt as a value that can leave through an output: a row for everything looked at. */
final class EvidenceTable {
    /** The extractor's kind that asks for it. */
    static final String KIND = "evidence";

    private EvidenceTable() {
    }

    /** Columns check, result ({@code HELD} or {@code WARNED}), text, source. */
    static TableValue of(List<Evidence> evidence) {
        return new TableValue(List.of(column("check", evidence, Evidence::check),
                column("result", evidence, e -> e.result().name()), column("text", evidence, Evidence::text),
                column("source", evidence, Evidence::source)));
    }

    private static TableValue.Column column(String name, List<Evidence> evidence, Function<Evidence, String> cell) {
        return new TableValue.Column(name, "", evidence.stream().map(cell).toList());
    }
}
