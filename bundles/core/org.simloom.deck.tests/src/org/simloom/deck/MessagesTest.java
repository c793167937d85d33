package org.simloom.deck;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.simloom.base.l10n.MessagesAudit;
import org.simloom.deck.internal.Texts;

class MessagesTest {
    @Test
    void koreanSaysWhatEnglishSays() {
        assertEquals(List.of(), MessagesAudit.audit(DeckReader.class));
        assertEquals(List.of(), MessagesAudit.audit(Texts.class));
    }
}
