package org.simloom.study;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.simloom.base.l10n.MessagesAudit;
import org.simloom.study.internal.Problems;
import org.simloom.study.internal.field.Texts;

class MessagesTest {
    @Test
    void speaksEnglishAndKorean() {
        assertEquals(List.of(), MessagesAudit.audit(Problems.class));
        assertEquals(List.of(), MessagesAudit.audit(Texts.class));
    }
}
