package org.simloom.results;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.simloom.base.l10n.MessagesAudit;
import org.simloom.results.internal.Texts;

class MessagesTest {
    @Test
    void everyTextIsThereInEveryLanguage() {
        assertEquals(List.of(), MessagesAudit.audit(Texts.class));
    }
}
