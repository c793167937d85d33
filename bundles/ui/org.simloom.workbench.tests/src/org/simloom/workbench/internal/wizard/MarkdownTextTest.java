package org.simloom.workbench.internal.wizard;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class MarkdownTextTest {
    @Test
    void aTableBecomesItsHeadAndALineForEachRowAndEndsBeforeTheNextParagraph() {
        assertEquals("""
                Plate

                input — default
                • diameter — 20 mm — of the hole
                • size — 4 mm

                Results: kt and more.
                """, MarkdownText.plain("""
                # Plate

                | input | default | |
                |---|---|---|
                | `diameter` | 20 mm | of the hole |
                | size | 4 mm | |

                Results: **kt**
                and more.
                """));
    }
}
