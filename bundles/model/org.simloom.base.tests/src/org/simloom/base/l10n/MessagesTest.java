package org.simloom.base.l10n;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.simloom.base.units.Units;
import org.simloom.base.values.ValueParser;

class MessagesTest {

    @ParameterizedTest
    @ValueSource(classes = {Units.class, ValueParser.class})
    void speakEnglishAndKorean(Class<?> anchor) {
        assertEquals(List.of(), MessagesAudit.audit(anchor));
    }

    @Test
    void auditFindsWhatIsMissing() {
        assertEquals(List.of("both is given twice in messages.properties", "both uses other arguments in Korean", "counted formats an argument, but all of them are texts", "onlyEnglish is missing in Korean"),
                MessagesAudit.audit(MessagesTest.class));
    }

    @Test
    void languageIsTheReaders() {
        Messages messages = Messages.of(Units.class);
        assertEquals("stress", messages.get(Locale.ENGLISH, "kind.stress"));
        assertEquals("stress", messages.get(Locale.GERMAN, "kind.stress"));
        assertEquals("응력", messages.get(Locale.KOREA, "kind.stress"));
    }

    @Test
    void oneWhoChangesTheLanguageGetsEveryTextInTheNewOne() {
        Messages messages = Messages.of(Units.class);
        for (int i = 0; i < 2; i++) {
            assertEquals("stress", messages.get(Locale.ENGLISH, "kind.stress"));
            assertEquals("응력", messages.get(Locale.KOREAN, "kind.stress"));
            assertEquals("The unit \"furlong\" is unknown.", messages.get(Locale.ENGLISH, "unknown", "furlong"));
        }
        assertThrows(MissingResourceException.class, () -> messages.get(Locale.ENGLISH, "no.such.text"));
    }

    @Test
    void figuresAreNotGrouped() {
        assertEquals("The unit \"1234567\" is unknown.", Messages.of(Units.class).get(Locale.ENGLISH, "unknown", 1234567));
    }
}
