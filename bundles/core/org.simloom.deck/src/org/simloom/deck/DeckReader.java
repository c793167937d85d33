package org.simloom.deck;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

import org.simloom.base.problem.Location;
import org.simloom.base.problem.ProblemException;
import org.simloom.base.problem.ProblemTexts;

/**
 * Reads Abaqus and CalculiX decks as a stream: memory does not grow with the file. Included files
 * are read in place; as the solvers do, their names are taken relative to the folder of the deck
 * that is run, not of the including file.
 */
public final class DeckReader {
    static final ProblemTexts PROBLEMS = ProblemTexts.of("deck", DeckReader.class);

    private final Path folder;
    private final DeckHandler handler;
    private final Deque<Path> open = new ArrayDeque<>();
    private Card card;

    private DeckReader(Path folder, DeckHandler handler) {
        this.folder = folder;
        this.handler = handler;
    }

    /**
     * Reads {@code deck} from beginning to end.
     *
     * @throws ProblemException {@code deck.missing}, {@code deck.include.missing} (with the line that
     *         includes it), {@code deck.include.cycle}, {@code deck.unreadable} or {@code deck.line.long}
     */
    public static void read(Path deck, DeckHandler handler) {
        if (!Files.isRegularFile(deck)) {
            throw problem("missing", Location.file(deck), deck);
        }
        Path folder = Optional.ofNullable(deck.getParent()).orElse(Path.of(""));
        new DeckReader(folder, handler).read(deck);
    }

    private void read(Path file) {
        open.push(file.toAbsolutePath().normalize());
        try (LineSource lines = new LineSource(file)) {
            for (String text = lines.next(); text != null; text = lines.next()) {
                String line = text.strip();
                if (line.startsWith("**") || line.isEmpty()) {
                    continue;
                }
                if (line.startsWith("*")) {
                    int number = lines.number();
                    keyword(Card.parse(continued(line, lines), file, number));
                } else if (card != null) {
                    handler.data(card, new DataLine(text, file, lines.number()));
                }
            }
        } catch (IOException e) {
            throw problem("unreadable", Location.file(file), file, e.getMessage());
        } finally {
            open.pop();
        }
    }

    /** Appends the next line where a keyword line ends with a comma and parameters follow. */
    private static String continued(String first, LineSource lines) throws IOException {
        String whole = first;
        while (whole.endsWith(",") && lines.peek() != null && isParameters(lines.peek().strip())) {
            whole += lines.next().strip();
        }
        return whole;
    }

    /** CalculiX knows no continuation and takes the next line for data: only KEY=VALUE is none. */
    private static boolean isParameters(String line) {
        return !line.startsWith("*") && line.indexOf('=') > 0;
    }

    private void keyword(Card next) {
        if (!next.is("INCLUDE")) {
            card = next;
            handler.card(next);
            return;
        }
        String name = next.text("INPUT").orElse("");
        Path included = folder.resolve(name);
        if (name.isEmpty() || !Files.isRegularFile(included)) {
            throw problem("include.missing", next.location(), name.isEmpty() ? "?" : name);
        }
        if (open.contains(included.toAbsolutePath().normalize())) {
            throw problem("include.cycle", next.location(), name);
        }
        handler.include(next, included);
        read(included);
    }

    static ProblemException problem(String key, Location location, Object... arguments) {
        return new ProblemException(PROBLEMS.error(key, location, arguments));
    }
}
