package org.simloom.deck.workflow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What holds for every deck: rendered with its own values, a template is the deck again. */
class TemplateTest {
    private static final Pattern END = Pattern.compile("\\r\\n|\\r|\\n");
    private static final List<String> TRAPS = List.of("** [=x] ${y} #{z} <#if a>", "** [#if x] and [/#if] and [/#list]",
            "** [#-- a comment --] [@macro/] [/@macro] [#noparse]", "** [[=[[#[ ]] [= [# [", "  ** [=\"[\"] \\ \" ' </#if>",
            "** 하중 [=하중], 온도 °C", "**[#ftl]", "**\t[=x]\t  ");

    @TempDir
    Path folder;

    /**
     * A deck that was made a template.
     *
     * @param places of its parameters
     */
    private record Made(Path deck, Path workflow, List<Place> places) {
        void check(Path rendered) throws IOException {
            same(deck, rendered.resolve(workflow.getFileName().toString().replace(".simflow", ".inp")), places);
        }
    }

    /** Half of the decks with the line ends, encodings and square brackets that others have. */
    @Test
    void templatesGiveTheDecksBack() throws Exception {
        List<Made> all = new ArrayList<>();
        for (Path reference : Decks.all()) {
            Random random = new Random(reference.getFileName().toString().hashCode());
            Path deck = Decks.copy(reference, Files.createDirectories(folder.resolve("decks")));
            if (random.nextBoolean()) {
                disguise(deck, random);
            }
            boolean every = random.nextBoolean();
            all.add(make(deck, "d" + all.size(), candidate -> every || random.nextBoolean()));
        }
        assertTrue(all.size() > 300, "the decks are there");
        new Rendering().render(all.stream().map(Made::workflow).toList(), folder.resolve("run"));
        for (Made made : all) {
            made.check(folder.resolve("run"));
        }
    }

    /** Names of parameters begin with that of the workflow, so that those of several decks do not meet. */
    private Made make(Path deck, String name, Predicate<Candidate> wanted) {
        DeckSurvey survey = DeckSurvey.read(deck, () -> false);
        UnitSystem units = survey.units().system();
        List<Candidate> chosen = survey.candidates().stream().filter(wanted).toList();
        List<Parameter> parameters = chosen.stream().map(c -> Parameter.of(c, units))
                .map(p -> p.as(name + "_" + p.name(), p.unit())).toList();
        ImportResult result = DeckImport.write(survey, new ImportRequest(folder.resolve("project"), name, units, parameters,
                List.of(), false, false), () -> false);
        return new Made(survey.deck(), result.workflow(), chosen.stream().flatMap(c -> c.places().stream()).toList());
    }

    /** Byte for byte the same, but for the numbers at some places, which are equal and not too long to be read. */
    private static void same(Path original, Path rendered, List<Place> places) throws IOException {
        List<String> before = lines(original);
        List<String> after = lines(rendered);
        assertEquals(before.size(), after.size(), original.toString());
        for (int i = 0; i < before.size(); i++) {
            int line = i + 1;
            List<Integer> fields = places.stream().filter(p -> p.file().equals(original) && p.line() == line)
                    .map(Place::field).toList();
            if (fields.isEmpty()) {
                assertEquals(before.get(i), after.get(i), original.getFileName() + " line " + line);
                continue;
            }
            String[] old = before.get(i).split("(?<=,)|(?=,)", -1);
            String[] now = after.get(i).split("(?<=,)|(?=,)", -1);
            assertEquals(old.length, now.length, after.get(i));
            for (int part = 0, field = 1; part < old.length; field += old[part++].equals(",") ? 1 : 0) {
                if (!fields.contains(field) || old[part].equals(",")) {
                    assertEquals(old[part], now[part], original.getFileName() + " line " + line);
                    continue;
                }
                assertEquals(blanks(old[part]), blanks(now[part]), original.getFileName() + " line " + line);
                double number = Numeral.parse(old[part].strip());
                assertEquals(number, Numeral.parse(now[part].strip()), 1e-12 * Math.abs(number));
                assertTrue(now[part].strip().length() <= 20 || !now[part].contains("E"), now[part]);
            }
        }
    }

    private static String blanks(String part) {
        Matcher number = Pattern.compile("\\S.*\\S|\\S", Pattern.DOTALL).matcher(part);
        return number.find() ? part.substring(0, number.start()) + "#" + part.substring(number.end()) : part;
    }

    private static List<String> lines(Path file) throws IOException {
        String text = Files.readString(file, StandardCharsets.ISO_8859_1);
        List<String> lines = new ArrayList<>();
        Matcher end = END.matcher(text);
        int from = 0;
        while (end.find()) {
            lines.add(text.substring(from, end.end()));
            from = end.end();
        }
        lines.add(text.substring(from));
        return lines;
    }

    private static void disguise(Path deck, Random random) throws IOException {
        String end = List.of("\r\n", "\n", "\r").get(random.nextInt(3));
        Charset charset = List.of(StandardCharsets.UTF_8, Charset.forName("EUC-KR"), StandardCharsets.ISO_8859_1).get(random.nextInt(3));
        StringBuilder text = new StringBuilder();
        for (String line : Files.readString(deck, StandardCharsets.ISO_8859_1).split("\\R")) {
            if (random.nextInt(20) == 0) {
                text.append(TRAPS.get(random.nextInt(TRAPS.size()))).append(end);
            }
            text.append(line).append(end);
        }
        Files.writeString(deck, new String(text.toString().getBytes(charset), StandardCharsets.ISO_8859_1), StandardCharsets.ISO_8859_1);
    }

    @Test
    void numbersOfManyDigitsAreWrittenSoThatTheSolverReadsTheirExponent() throws Exception {
        Path deck = Files.writeString(folder.resolve("small.inp"),
                "*MATERIAL, NAME=A\n*DENSITY\n7.8123456789012345E-9\n*ELASTIC\n2.1D5 , +.3000000000000000004,\n*EXPANSION\n 1.2-5\n");
        Made made = make(deck, "made", candidate -> true);
        new Rendering().render(List.of(made.workflow()), folder.resolve("run"));
        made.check(folder.resolve("run"));
        assertEquals("7.812345678901E-9", Files.readAllLines(folder.resolve("run/made.inp")).get(2));
        assertEquals("210000 , 0.3,", Files.readAllLines(folder.resolve("run/made.inp")).get(4));
    }
}
