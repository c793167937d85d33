package org.simloom.base.values;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;

class ChoicesTest {
    @Test
    void numbersAreComparedByWhatTheyAreWorth() {
        assertTrue(Choices.contain(List.of("1", "2.50"), new RealValue(2.5, "")));
        assertTrue(Choices.contain(List.of("1.0"), new IntegerValue(1)));
        assertFalse(Choices.contain(List.of("1", "2"), new RealValue(1.5, "mm")));
    }

    @Test
    void textsAreComparedLetterByLetter() {
        assertTrue(Choices.contain(List.of("S355", "S235"), new TextValue("S235")));
        assertFalse(Choices.contain(List.of("S355"), new TextValue("s355")));
    }

    @Test
    void aNumberIsNotAmongTexts() {
        assertFalse(Choices.contain(List.of("coarse", "fine"), new IntegerValue(1)));
    }

    @Test
    void whatIsNeitherTextNorNumberIsLeftAlone() {
        assertTrue(Choices.contain(List.of("coarse"), new BooleanValue(true)));
    }
}
