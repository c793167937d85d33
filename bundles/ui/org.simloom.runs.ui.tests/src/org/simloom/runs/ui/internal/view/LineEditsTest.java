package org.simloom.runs.ui.internal.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.simloom.runs.ui.internal.view.LineEdits.Edit;
import org.simloom.runs.ui.internal.view.LineEdits.Insert;
import org.simloom.runs.ui.internal.view.LineEdits.Remove;

/** Lines that become others one by one. */
class LineEditsTest {
    private static void edit(List<Integer> lines, Edit<Integer> edit) {
        switch (edit) {
            case Insert<Integer> insert -> lines.add(insert.index(), insert.line());
            case Remove<Integer> remove -> assertTrue(lines.remove(remove.line()));
        }
    }

    /** Of lines that should have gone and were left, some may be wanted again elsewhere. */
    private static void anew(List<Integer> lines, List<Integer> wanted) {
        lines.clear();
        lines.addAll(wanted);
    }

    /** Some of the numbers up to a hundred, in their order. */
    private static List<Integer> some(Random random) {
        double part = random.nextDouble();
        return new ArrayList<>(IntStream.range(0, 100).filter(i -> random.nextDouble() < part).boxed().toList());
    }

    @Test
    void editsMakeOfAnyLinesAnyOthersWithTheFewestSteps() {
        Random random = new Random(7);
        for (int i = 0; i < 500; i++) {
            List<Integer> lines = some(random);
            List<Integer> wanted = some(random);
            List<Edit<Integer>> edits = LineEdits.<Integer>between(lines, wanted).orElseThrow();
            long differ = lines.stream().filter(line -> !wanted.contains(line)).count()
                    + wanted.stream().filter(line -> !lines.contains(line)).count();
            assertEquals(differ, edits.size());
            edits.forEach(edit -> edit(lines, edit));
            assertEquals(wanted, lines);
        }
    }

    @Test
    void editsThatAreLeftOffAndFoundOutAnewForOtherLinesLoseNothing() {
        Random random = new Random(8);
        List<Integer> lines = some(random);
        for (int i = 0; i < 500; i++) {
            List<Integer> wanted = some(random);
            LineEdits.<Integer>between(lines, wanted).ifPresentOrElse(
                    edits -> edits.stream().limit(random.nextInt(150)).forEach(edit -> edit(lines, edit)), () -> anew(lines, wanted));
        }
        List<Integer> last = some(random);
        LineEdits.<Integer>between(lines, last).ifPresentOrElse(
                edits -> edits.forEach(edit -> edit(lines, edit)), () -> anew(lines, last));
        assertEquals(last, lines);
    }

    @Test
    void whatComesIsThereBeforeSomethingGoes() {
        assertEquals(List.of(new Insert<>(0, 3), new Insert<>(2, 4), new Remove<>(2)),
                LineEdits.between(List.of(1, 2), List.of(3, 1, 4)).orElseThrow());
    }

    @Test
    void linesThatChangeTheirOrderCannotBeEdited() {
        List<Integer> wanted = new ArrayList<>(List.of(1, 2, 3));
        Collections.reverse(wanted);
        assertEquals(Optional.empty(), LineEdits.between(List.of(1, 2, 3), wanted));
    }
}
