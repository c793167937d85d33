package org.simloom.tool.authoring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.simloom.base.l10n.MessagesAudit;
import org.simloom.base.problem.ProblemException;
import org.simloom.tool.authoring.internal.Texts;

class CommandLineTest {
    @Test
    void wordsAreSplitAsAShellDoes() {
        assertEquals(List.of("a b", "it's", "", "c\"d", "x\\y", "$HOME *", "한 글"),
                CommandLine.parse("a\\ b \"it's\" '' c\\\"d 'x\\y' '$HOME *' \"한 글\"").words());
    }

    @Test
    void variablesBeforeTheProgramAndAnOutputFileAreToldApart() {
        CommandLine line = CommandLine.parse("OMP_NUM_THREADS=2 NAME='a b' ccx -i beam > 'out put.txt'");
        assertEquals(Map.of("OMP_NUM_THREADS", "2", "NAME", "a b"), line.environment());
        assertEquals(List.of("ccx", "-i", "beam"), line.words());
        assertEquals("out put.txt", line.outputFile());
    }

    @Test
    void aLineInSeveralPiecesIsOne() {
        assertEquals(List.of("gmsh", "-2", "plate.geo"), CommandLine.parse("gmsh -2 \\\n plate.geo # a remark").words());
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '`', value = {"a | b,pipe", "a && b,several", "a; b,several", "a & ,background", "a < b,input",
        "a >> b,redirection", "a 2> b,redirection", "a >,redirection", "a $HOME/x,variable", "a \"$X\",variable", "a *.csv,glob",
        "a x[12],glob", "a $(date),substitution", "(a),grouping", "a 'b,quote", "a {b},grouping", "a || b,several"})
    void whatOnlyAShellCanDoIsRefusedByItsName(String line, String what) {
        ProblemException refused = assertThrows(ProblemException.class, () -> CommandLine.parse(line));
        assertEquals("authoring.shell." + what, refused.problem().code());
        assertFalse(refused.problem().advice().isBlank());
    }

    @Test
    void everyTextIsThereInBothLanguages() {
        assertEquals(List.of(), MessagesAudit.audit(Texts.class));
    }
}
