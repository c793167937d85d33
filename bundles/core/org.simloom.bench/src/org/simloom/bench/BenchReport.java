package org.simloom.bench;

import java.time.Instant;
import java.util.List;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;

/** Figures for machines, with what is needed to compare them with others. */
public final class BenchReport {
    private BenchReport() {
    }

    /**
     * One JSON object: when, on what machine, and all figures; what was not measured is {@code null}.
     *
     * @param stolen what {@link StolenTime} says of the time of measuring
     */
    public static JsonObject json(List<Figure> figures, BenchContext context, double stolen) {
        JsonObject document = new JsonObject();
        document.addProperty("time", Instant.now().toString());
        document.addProperty("system", System.getProperty("os.name") + " " + System.getProperty("os.version") + " "
                + System.getProperty("os.arch"));
        document.addProperty("java", System.getProperty("java.vm.name") + " " + System.getProperty("java.version"));
        document.addProperty("cores", context.cores());
        document.add("load", number(context.load() < 0 ? Double.NaN : context.load()));
        document.add("stolen", number(stolen));
        JsonArray list = new JsonArray();
        figures.forEach(figure -> list.add(json(figure)));
        document.add("figures", list);
        return document;
    }

    private static JsonObject json(Figure figure) {
        JsonObject object = new JsonObject();
        object.addProperty("measure", figure.measure());
        object.addProperty("name", figure.name());
        object.addProperty("label", figure.label());
        object.add("value", number(figure.value()));
        object.addProperty("unit", figure.unit());
        object.addProperty("comparedWith", figure.comparedWith());
        object.add("ratio", number(figure.ratio()));
        if (figure.aim() != null) {
            object.addProperty("aim", figure.aim().bound());
            object.addProperty("atLeast", figure.aim().atLeast());
            object.addProperty("met", figure.isMet());
        }
        if (!figure.skipped().isEmpty()) {
            object.addProperty("skipped", figure.skipped());
        }
        return object;
    }

    private static JsonElement number(double value) {
        return Double.isFinite(value) ? new JsonPrimitive(value) : JsonNull.INSTANCE;
    }
}
