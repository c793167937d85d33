package org.simloom.deck.workflow;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.simloom.base.l10n.MessagesAudit;

class MessagesTest {
    @Test
    void everyTextIsThereInBothLanguages() {
        assertEquals(List.of(), MessagesAudit.audit(Role.class));
        for (Role role : Role.values()) {
            assertDoesNotThrow(role::label);
        }
    }
}
