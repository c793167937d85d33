package org.simloom.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.simloom.base.l10n.MessagesAudit;
import org.simloom.engine.internal.Problems;
import org.simloom.engine.internal.explain.Causes;

class MessagesTest {
    @Test
    void speaksEnglishAndKorean() {
        assertEquals(List.of(), MessagesAudit.audit(Problems.class));
        assertEquals(List.of(), MessagesAudit.audit(Causes.class));
    }
}
