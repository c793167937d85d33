package org.simloom.base.l10n;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.simloom.base.units.Units;
import org.simloom.base.values.ValueParser;

/** A text that was kept in one language is said in that of its reader; whatever is in the way, it is told as it was. */
class KeptMessagesTest {
    private final Locale before = Locale.getDefault();
    private final Catalogue values = Catalogue.of("value", ValueParser.class);
    private final KeptMessages kept = new KeptMessages(() -> List.of(Catalogue.of("broken", List.class))).and(values);

    @BeforeEach
    void speakEnglish() {
        Locale.setDefault(Locale.ENGLISH);
    }

    @AfterEach
    void speakAsBefore() {
        Locale.setDefault(before);
    }

    @Test
    void messagesAreReadInTheLanguageOfTheirReader() {
        Message number = values.message("number", "x", 1.0e-30);
        Message type = values.message("type", "y", values.everywhere("type.TEXT"));
        String written = KeptMessages.write(List.of(number, type));
        assertEquals("x needs a number, but \"1.0E-30\" is none.; y cannot be used where a text is expected.", kept.line(written));
        Locale.setDefault(Locale.KOREAN);
        assertEquals(values.message("number", "x", "1.0E-30") + "; " + values.message("type", "y", values.everywhere("type.TEXT")),
                kept.line(written));
        assertNotEquals(KeptMessages.said(List.of(number, type)), kept.line(written));
        assertEquals(values.message("number", "x", "1.0E-30"), kept.again(number));
        assertEquals(number.text(), kept.everywhere(number).in(Locale.ENGLISH), "the number as it was");
        assertEquals(KeptMessages.said(List.of(number, type)), kept.line(written, Locale.ENGLISH));
    }

    @Test
    void whatNobodyCanSayAgainIsToldAsItWas() {
        Locale.setDefault(Locale.KOREAN);
        for (Message foreign : List.of(new Message("pack.of.tomorrow", "number", List.of("x", "y"), "It hums."),
                new Message("value", "of.tomorrow", List.of(), "It hums."), new Message("value", "number", List.of("x"), "It hums."),
                new Message("broken", "number", List.of(), "It hums."), Message.plain("It hums."))) {
            assertEquals(foreign, kept.again(foreign));
            assertEquals("It hums.", kept.line(KeptMessages.write(List.of(foreign))), foreign::toString);
            assertEquals("It hums.", kept.everywhere(foreign).in(Locale.KOREAN));
        }
    }

    @Test
    void ofTwoCataloguesOfOneNameTheFirstThatKnowsATextSaysIt() {
        Message message = values.message("number", "x", "y");
        KeptMessages both = new KeptMessages(() -> List.of(Catalogue.of("value", Units.class), values));
        Locale.setDefault(Locale.KOREAN);
        assertEquals(values.message("number", "x", "y"), both.again(message));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "it has never run", "[{\"catalogue\":\"value\",\"key\":", "[{\"catalogue\":\"value\"}]",
        "[{\"catalogue\":\"value\",\"key\":3,\"arguments\":{}}]", "[{\"catalogue\":\"\"},null]"})
    void aBareTextAndADamagedOneAreToldAsTheyAre(String text) {
        assertEquals(text, kept.line(text));
    }

    @Test
    void whatIsLeftOfADamagedMessageIsTold() {
        assertEquals("It hums.", kept.line("[{\"catalogue\":\"value\",\"text\":\"It hums.\"}]"));
        assertEquals("null needs a number, but \"y\" is none.",
                kept.line("[{\"catalogue\":\"value\",\"key\":\"number\",\"arguments\":[null,\"y\"]}]"));
        Message bare = new Message(null, null, new ArrayList<>(Arrays.asList("a", null)), null);
        assertEquals(bare, kept.again(bare));
        assertNull(kept.line(null));
        assertEquals("", KeptMessages.write(List.of()));
    }
}
