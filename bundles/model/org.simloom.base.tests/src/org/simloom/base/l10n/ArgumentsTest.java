package org.simloom.base.l10n;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.simloom.base.units.Units;

class ArgumentsTest {
    private final Messages messages = Messages.of(Units.class);

    @Test
    void argumentsAreReadFromATextInEitherLanguage() {
        for (Locale language : List.of(Locale.ENGLISH, Locale.KOREAN)) {
            assertEquals(Optional.of(List.of("furlong")), messages.arguments("unknown", messages.get(language, "unknown", "furlong")));
        }
    }

    @Test
    void anotherTextHasNone() {
        assertEquals(Optional.empty(), messages.arguments("unknown", "The unit is fine."));
        assertEquals(Optional.empty(), messages.arguments("unknown", messages.get(Locale.ENGLISH, "unknown", "x") + " And more."));
    }
}
