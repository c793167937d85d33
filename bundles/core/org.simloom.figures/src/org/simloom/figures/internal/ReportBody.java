package org.simloom.figures.internal;

import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.simloom.base.l10n.Messages;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;

/** What a report says in words and tables; its figures are drawn by the script of the page. */
public final class ReportBody {
    private static final Messages MESSAGES = Messages.of(ReportBody.class);
    /** Tables that figures show better, point by point. */
    private static final Set<String> DRAWN = Set.of("history", "looPredictions");

    private static final double LEAST_SHARE = 0.0005;

    private final Sheet sheet;
    private final Html html = new Html();

    public ReportBody(Sheet sheet) {
        this.sheet = sheet;
    }

    /** The body as HTML. */
    public String html() {
        html.open("header").element("h1", sheet.title());
        html.element("p class=\"sub\"", subtitle());
        html.close("header");
        html.element("p class=\"answer\"", new Answer(sheet, this::message).text());
        notes();
        requirements();
        html.element("h2", message("asked"));
        summary();
        variables();
        responses();
        tables();
        html.element("h2", message("figures")).open("div id=\"figures\"").close("div");
        html.element("noscript", message("noScript"));
        new SampleTables(sheet, html, this::message).write();
        provenance();
        return html.toString();
    }

    private String subtitle() {
        return Stream.of(message("sub", word("state", sheet.text("state"))), sheet.text("project"), word("method", sheet.text("method")), Sheet.text(sheet.object("provenance"), "created"))
                .filter(part -> !part.isEmpty()).collect(Collectors.joining(" · "));
    }

    private void requirements() {
        Requirements requirements = new Requirements(sheet);
        List<Requirements.Standing> standings = requirements.standings();
        if (standings.isEmpty()) {
            return;
        }
        Samples samples = new Samples(sheet);
        html.open("section").element("h2", message("requirements"));
        html.element("p", message("requirements." + requirements.by()));
        html.table(List.of(message("response"), message("limit"), message("value"), message("margin"), message("verdict"), message("sample"), message("run")),
                List.of(false, true, true, true, false, true, true), standings.stream().map(one -> List.of(one.limit().label(), one.limit().text(),
                        Sheet.quantity(one.value(), one.limit().unit()), margin(one), message(one.holds() ? "holds" : "breaks"),
                        one.place() < 0 ? message("unconfirmed") : samples.index(one.place()), one.place() < 0 ? "" : samples.run(one.place()))).toList());
        html.close("section");
    }

    private static String margin(Requirements.Standing one) {
        String margin = Sheet.quantity(one.limit().margin(one.value()), one.limit().unit());
        boolean tiny = one.share() != 0 && Math.abs(one.share()) < LEAST_SHARE;
        return one.limit().value() == 0 ? margin : margin + (tiny ? " (< 0.1 %)" : String.format(Locale.ROOT, " (%.1f %%)", 100 * one.share()));
    }

    private void summary() {
        html.open("section").open("dl");
        html.term(message("question"), sheet.text("question"));
        html.term(message("method"), word("method", sheet.text("method")));
        html.term(message("settings"), pairs(sheet.object(sheet.object("options").isEmpty() ? "settings" : "options")));
        html.term(message("workflow"), sheet.text("workflow"));
        html.term(message("budget"), sheet.text("budget").equals("0") ? "" : sheet.text("budget"));
        html.term(message("samples"), samples());
        html.close("dl").close("section");
    }

    /** How many samples there are of each state. */
    private String samples() {
        JsonObject samples = sheet.object("samples");
        List<String> states = Sheet.array(samples, "state").asList().stream().map(JsonElement::getAsString).toList();
        long suspicious = Sheet.array(samples, "flag").asList().stream().filter(flag -> flag.isJsonPrimitive() && flag.getAsInt() != 0).count();
        String counts = List.of("SUCCEEDED", "FAILED", "SKIPPED", "RUNNING", "PLANNED").stream().filter(states::contains)
                .map(state -> message("sample." + state + (state.equals("SUCCEEDED") && suspicious > 0 ? ".suspicious" : ""),
                        states.stream().filter(state::equals).count(), suspicious)).collect(Collectors.joining("; "));
        return states.isEmpty() ? message("samples.none") : states.size() + " (" + counts + ")";
    }

    private void notes() {
        for (JsonObject note : sheet.objects("notes")) {
            html.element("p class=\"note\"", (Sheet.text(note, "message") + " " + Sheet.text(note, "advice")).strip());
        }
    }

    private void variables() {
        html.element("h3", message("variables"));
        html.table(List.of(message("variable"), message("lower"), message("upper")), List.of(false, true, true),
                sheet.objects("variables").stream().map(one -> Sheet.array(one, "choices").isEmpty()
                        ? List.of(Sheet.titleWithUnit(one), Sheet.text(one, "lower"), Sheet.text(one, "upper"))
                        : List.of(Sheet.titleWithUnit(one) + ": " + Sheet.text(one.get("choices")), "", "")).toList());
    }

    private void responses() {
        html.element("h3", message("responses"));
        html.table(List.of(message("response"), message("role"), message("limit")), List.of(false, false, true),
                sheet.objects("responses").stream().map(one -> List.of(Sheet.titleWithUnit(one), role(one), limit(one))).toList());
    }

    private String role(JsonObject response) {
        String role = Sheet.text(response, "role").toUpperCase(Locale.ROOT);
        boolean largest = response.get("maximize") instanceof JsonElement maximize && maximize.isJsonPrimitive() && maximize.getAsBoolean();
        return role.equals("OBJECTIVE") ? message(largest ? "role.MAXIMIZE" : "role.MINIMIZE") : word("role", role);
    }

    private static String limit(JsonObject response) {
        Limit limit = Limit.of(response, 0);
        return limit != null ? limit.text() : Sheet.quantity(response, "limit");
    }

    private void tables() {
        List<JsonObject> tables = sheet.objects("tables").stream().filter(table -> !DRAWN.contains(Sheet.text(table, "kind"))
                && !Sheet.array(table, "rows").isEmpty()).toList();
        if (!tables.isEmpty()) {
            html.element("h2", message("results"));
        }
        tables.forEach(table -> new ResultSection(sheet, html, this::message).write(table));
    }

    private void provenance() {
        JsonObject provenance = sheet.object("provenance");
        if (provenance.isEmpty()) {
            return;
        }
        html.open("section").element("h2", message("provenance")).open("dl");
        provenance.entrySet().stream().filter(entry -> !entry.getKey().equals("tools"))
                .forEach(entry -> html.term(word("provenance", entry.getKey()), entry.getValue() instanceof JsonObject object ? pairs(object) : Sheet.text(entry.getValue())));
        html.term(message("tools"), Sheet.objects(provenance, "tools").stream()
                .map(tool -> (word("tool", Sheet.text(tool, "name")) + " " + Sheet.text(tool, "version")).strip()).collect(Collectors.joining("\n")));
        html.term(message("seed"), sheet.text("seed"));
        html.close("dl").close("section");
    }

    private static String pairs(JsonObject object) {
        return object.entrySet().stream().map(entry -> entry.getKey() + " = " + Sheet.text(entry.getValue())).collect(Collectors.joining("\n"));
    }

    private String message(String key, Object... arguments) {
        return MESSAGES.get(sheet.language(), key, arguments);
    }

    /** A word of the model for people; itself where it has none. */
    private String word(String kind, String word) {
        try {
            return word.isEmpty() ? "" : message(kind + "." + word);
        } catch (MissingResourceException e) {
            return word;
        }
    }
}
