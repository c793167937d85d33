package org.simloom.reliability.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.simloom.base.l10n.MessagesAudit;

class TextsTest {
    @Test
    void everyTextIsThereInBothLanguages() {
        assertEquals(List.of(), MessagesAudit.audit(Texts.class));
    }
}
