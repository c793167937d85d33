package org.simloom.diagram.ui.internal.key;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.Map;

import org.junit.jupiter.api.Test;
import org.simloom.diagram.ui.internal.browser.PageMessage;

class KeyForwardingTest {
    @Test
    void keysOfThePageAreKeysOfTheWorkbench() {
        assertEquals("CTRL+Z", stroke("z", "KeyZ", true, false));
        assertEquals("CTRL+Z", stroke("ㅋ", "KeyZ", true, false));
        assertEquals("CTRL+SHIFT+Z", stroke("Z", "KeyZ", true, true));
        assertEquals("DEL", stroke("Delete", "Delete", false, false));
        assertEquals("F2", stroke("F2", "F2", false, false));
        assertEquals("CTRL+F4", stroke("F4", "F4", true, false));
        assertNull(KeyForwarding.stroke(message("Control", "ControlLeft", true, false)));
    }

    @Test
    void aKeyWasPressedWhenThePageSaysSoHoweverLateThatIsHeard() {
        assertEquals(998_500, KeyForwarding.pressed(at(998_500), 1_000_000));
        assertEquals(1_000_000, KeyForwarding.pressed(message("z", "KeyZ", true, false), 1_000_000), "not told");
        assertEquals(1_000_000, KeyForwarding.pressed(at(1_002_000), 1_000_000), "not yet");
        assertEquals(1_000_000, KeyForwarding.pressed(at(2), 1_000_000), "another clock");
    }

    private static PageMessage at(long time) {
        return PageMessage.read(PageMessage.write("simloom.key", Map.of("key", "z", "code", "KeyZ", "at", time)));
    }

    private static String stroke(String key, String code, boolean ctrl, boolean shift) {
        return KeyForwarding.stroke(message(key, code, ctrl, shift)).toString();
    }

    private static PageMessage message(String key, String code, boolean ctrl, boolean shift) {
        return PageMessage.read(PageMessage.write("simloom.key", Map.of("key", key, "code", code, "ctrl", ctrl, "shift", shift)));
    }
}
