package org.simloom.study;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.simloom.base.problem.Problem;
import org.simloom.study.internal.field.FieldHint;

/** Where a field on a part could be looked for and there is none, what is missing is said. */
class FieldHintTest extends StudyFixture {
    @Test
    void whereAToolIsAtWorkAnOutputIsMissing() throws IOException {
        script("echo y=[=x]");
        StudyReport report = run(study("plain", "script", 0, variable("script", "x", "x", 0, 10) + response("script", "y", "y", "")
                + table("x\n1\n3\n")));
        assertEquals(List.of(), studies().fields(report));
        Problem hint = studies().fieldHint(report).orElseThrow();
        assertEquals("study.field.none", hint.code());
        assertTrue(hint.message().contains(".frd") && !hint.advice().isBlank(), hint::toString);
    }

    @Test
    void formulasHaveNoPart() throws IOException {
        StudyReport report = run(study("formula", "beam", 0, variable("beam", "width", "w", 10, 60) + response("beam", "mass", "m", "")
                + table("width\n10\n20\n")));
        assertEquals(Optional.empty(), studies().fieldHint(report));
    }

    @Test
    void aWorkflowThatCannotBeReadNeedsNoHint() throws IOException {
        Path damaged = Files.writeString(folder.resolve("damaged.simflow"), "<damaged");
        assertEquals(Optional.empty(), FieldHint.of(damaged));
    }
}
