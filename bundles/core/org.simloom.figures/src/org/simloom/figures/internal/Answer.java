package org.simloom.figures.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.simloom.figures.internal.Requirements.By;
import org.simloom.figures.internal.Requirements.Standing;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;

/** What a study has found in a sentence or two, for somebody who reads no further. */
final class Answer {
    private static final Set<String> GOALS = Set.of("objective", "target");

    private final Sheet sheet;
    private final Samples samples;
    private final Requirements requirements;
    private final Words words;

    Answer(Sheet sheet, Words words) {
        this.sheet = sheet;
        this.words = words;
        this.samples = new Samples(sheet);
        this.requirements = new Requirements(sheet);
    }

    String text() {
        if (samples.succeeded().isEmpty()) {
            return words.get("answer.none");
        }
        String found = found();
        return switch (sheet.text("state")) {
            case "RUNNING" -> words.get("answer.running", found);
            case "CANCELLED", "INTERRUPTED", "FAILED" -> words.get("answer.unfinished", found);
            default -> found;
        };
    }

    private String found() {
        if (requirements.by() == By.WORST && !requirements.standings().isEmpty()) {
            return worst(requirements.standings());
        }
        List<JsonObject> risks = risks();
        if (!risks.isEmpty()) {
            JsonObject most = risks.stream().max(Comparator.comparingDouble(row -> Sheet.number(row.get("probability")))).orElseThrow();
            return words.get("answer.risk", sheet.label(Sheet.text(most, "response")), Sheet.quantity(Sheet.number(most.get("probability")), ""));
        }
        if (requirements.best() >= 0 && !objectives().isEmpty()) {
            return best(requirements.best());
        }
        int front = Sheet.array(sheet.json(), "best").size();
        if (front > 1 && objectives().size() > 1) {
            return words.get("answer.front", front, objectives().stream().map(i -> Sheet.title(response(i))).collect(Collectors.joining(", ")), span(objectives().get(0)));
        }
        return requirements.limits().isEmpty() ? words.get("answer.range", span(0), samples.succeeded().size()) : limits();
    }

    private List<JsonObject> risks() {
        List<JsonObject> rows = new ArrayList<>(sheet.rows("reliability"));
        rows.addAll(sheet.rows("violation"));
        return rows.stream().filter(row -> Double.isFinite(Sheet.number(row.get("probability")))).toList();
    }

    private String worst(List<Standing> standings) {
        Standing tightest = standings.get(0);
        long broken = standings.stream().filter(standing -> !standing.holds()).count();
        String value = value(tightest.limit().response(), tightest.value());
        if (broken > 0) {
            return words.get("answer.worst.broken", broken, standings.size(), tightest.limit().label(), value, tightest.limit().text(), where(tightest.place()));
        }
        boolean sure = sheet.rows("worstCase").stream().noneMatch(row -> Sheet.number(row.get("bound")) < 0);
        return words.get(sure ? "answer.worst.holds" : "answer.worst.unsure", counted("answer.every", standings.size()), tightest.limit().label(), value, tightest.limit().text(), where(tightest.place()));
    }

    private String best(int place) {
        List<Standing> broken = requirements.standings().stream().filter(standing -> !standing.holds()).toList();
        if (!broken.isEmpty()) {
            return words.get("answer.broken", samples.run(place), broken.stream()
                    .map(standing -> standing.limit().label() + " = " + value(standing.limit().response(), standing.value()) + " (" + standing.limit().text() + ")").collect(Collectors.joining(", ")));
        }
        int objective = objectives().get(0);
        JsonObject response = response(objective);
        String key = Sheet.text(response, "role").equalsIgnoreCase("target") ? "answer.target" : Sheet.text(response, "maximize").equals("true") ? "answer.highest" : "answer.lowest";
        return words.get(key, Sheet.title(response), value(objective, samples.response(objective, place)), kept(), where(place), samples.run(place));
    }

    private String kept() {
        int limits = requirements.limits().size();
        return limits == 0 ? "" : counted("answer.kept", limits);
    }

    private String counted(String key, int count) {
        return words.get(key + (count == 1 ? ".one" : count == 2 ? ".both" : ".all"), count);
    }

    private String limits() {
        List<Standing> standings = requirements.standings();
        int all = samples.succeeded().size();
        long keeping = requirements.keeping();
        if (standings.isEmpty()) {
            return words.get("answer.range", span(0), all);
        }
        if (keeping == all) {
            Standing tightest = standings.get(0);
            return words.get("answer.limits.all", all, tightest.limit().label(), value(tightest.limit().response(), tightest.value()), tightest.limit().text());
        }
        Limit most = requirements.limits().stream().max(Comparator.comparingLong(requirements::breaking)).orElseThrow();
        return words.get(keeping == 0 ? "answer.limits.none" : "answer.limits.some", all, keeping, most.label(), most.text(), requirements.breaking(most));
    }

    /** Where a sample is: its variables with their values. */
    String where(int place) {
        List<JsonObject> variables = sheet.objects("variables");
        List<String> parts = new ArrayList<>();
        for (int i = 0; place >= 0 && i < variables.size(); i++) {
            parts.add(Sheet.title(variables.get(i)) + " " + variable(variables.get(i), samples.variable(i, place)));
        }
        return String.join(", ", parts);
    }

    private static String variable(JsonObject variable, JsonElement value) {
        JsonArray choices = Sheet.array(variable, "choices");
        double number = Sheet.number(value);
        return number >= 0 && number < choices.size() ? Sheet.text(choices.get((int) number)) : Sheet.quantity(number, Sheet.text(variable, "unit"));
    }

    private String span(int which) {
        double[] values = samples.succeeded().stream().mapToDouble(place -> samples.response(which, place)).filter(Double::isFinite).sorted().toArray();
        return values.length == 0 ? "" : words.get("answer.span", Sheet.title(response(which)), Sheet.quantity(values[0], ""), value(which, values[values.length - 1]));
    }

    private String value(int response, double value) {
        return Sheet.quantity(value, Sheet.text(response(response), "unit"));
    }

    private JsonObject response(int which) {
        return sheet.objects("responses").get(which);
    }

    private List<Integer> objectives() {
        List<JsonObject> responses = sheet.objects("responses");
        return IntStream.range(0, responses.size()).filter(i -> GOALS.contains(Sheet.text(responses.get(i), "role").toLowerCase(Locale.ROOT))).boxed().toList();
    }
}
