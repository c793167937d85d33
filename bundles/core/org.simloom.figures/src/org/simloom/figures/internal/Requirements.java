package org.simloom.figures.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import com.google.gson.JsonObject;

/** How each limit stands, by how much, and which run proves it: at the worst case, at the best sample, or where it is nearest. */
final class Requirements {

    /** Which sample a limit is judged by. */
    enum By { WORST, BEST, NEAREST }

    /**
     * How one limit stands.
     *
     * @param value of the response
     * @param place of the sample that proves it; -1 where no run does
     */
    record Standing(Limit limit, double value, int place) {
        boolean holds() {
            return limit.holds(value);
        }

        double share() {
            return limit.share(value);
        }
    }

    private final Sheet sheet;
    private final Samples samples;

    Requirements(Sheet sheet) {
        this.sheet = sheet;
        this.samples = new Samples(sheet);
    }

    List<Limit> limits() {
        List<Limit> limits = new ArrayList<>();
        List<JsonObject> responses = sheet.objects("responses");
        for (int i = 0; i < responses.size(); i++) {
            Limit limit = Limit.of(responses.get(i), i);
            if (limit != null) {
                limits.add(limit);
            }
        }
        return limits;
    }

    By by() {
        return !sheet.rows("worstCase").isEmpty() ? By.WORST : best() >= 0 ? By.BEST : By.NEAREST;
    }

    /** The place of the one best sample; -1 where there is none, or there are several. */
    int best() {
        return Sheet.array(sheet.json(), "best").size() == 1 ? samples.place(Sheet.number(Sheet.array(sheet.json(), "best").get(0))) : -1;
    }

    /** How the limits stand of which anything is known, the tightest first. */
    List<Standing> standings() {
        By by = by();
        return limits().stream().map(limit -> switch (by) {
            case WORST -> worst(limit);
            case BEST -> new Standing(limit, samples.response(limit.response(), best()), best());
            case NEAREST -> nearest(limit);
        }).filter(standing -> Double.isFinite(standing.value())).sorted(Comparator.comparingDouble(Standing::share)).toList();
    }

    private Standing worst(Limit limit) {
        String name = Sheet.text(sheet.objects("responses").get(limit.response()), "name");
        return sheet.rows("worstCase").stream().filter(row -> Sheet.text(row, "response").equals(name)).findFirst()
                .map(row -> new Standing(limit, Sheet.number(row.get("worst")),
                        Sheet.text(row, "confirmed").equals("true") ? samples.place(Sheet.number(row.get("sample"))) : -1))
                .orElse(new Standing(limit, Double.NaN, -1));
    }

    private Standing nearest(Limit limit) {
        return samples.succeeded().stream().map(place -> new Standing(limit, samples.response(limit.response(), place), place))
                .filter(standing -> Double.isFinite(standing.value())).min(Comparator.comparingDouble(Standing::share))
                .orElse(new Standing(limit, Double.NaN, -1));
    }

    /** How many samples succeeded and keep all limits. */
    long keeping() {
        List<Limit> limits = limits();
        return samples.succeeded().stream().filter(place -> limits.stream().allMatch(limit -> limit.holds(samples.response(limit.response(), place)))).count();
    }

    /** How many samples succeeded and break a limit. */
    long breaking(Limit limit) {
        return samples.succeeded().stream().filter(place -> !limit.holds(samples.response(limit.response(), place))).count();
    }
}
