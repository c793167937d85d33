package org.simloom.sampling.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.simloom.base.l10n.MessagesAudit;

class ProblemsTest {
    @Test
    void allTextsAreThereInEnglishAndKorean() {
        assertEquals(List.of(), MessagesAudit.audit(Problems.class));
    }
}
