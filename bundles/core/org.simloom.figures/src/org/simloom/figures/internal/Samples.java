package org.simloom.figures.internal;

import java.util.List;
import java.util.stream.IntStream;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;

/** The samples of a sheet by their places in its columns; what is missing is {@code NaN}, empty or -1. */
final class Samples {
    private final JsonObject json;

    Samples(Sheet sheet) {
        json = sheet.object("samples");
    }

    int count() {
        return Sheet.array(json, "index").size();
    }

    /** The places of those that succeeded. */
    List<Integer> succeeded() {
        return IntStream.range(0, count()).filter(place -> state(place).equals("SUCCEEDED")).boxed().toList();
    }

    String state(int place) {
        return Sheet.text(at("state", place));
    }

    /** Where a sample of an index is; -1 where there is none. */
    int place(double index) {
        return IntStream.range(0, count()).filter(place -> Sheet.number(at("index", place)) == index).findFirst().orElse(-1);
    }

    String index(int place) {
        return Sheet.text(at("index", place));
    }

    /** The number of the run; empty where it has none. */
    String run(int place) {
        String run = Sheet.text(at("run", place));
        return run.equals("0") ? "" : run;
    }

    boolean suspicious(int place) {
        return Sheet.number(at("flag", place)) > 0;
    }

    JsonElement variable(int which, int place) {
        return cell("x", which, place);
    }

    double response(int which, int place) {
        return Sheet.number(cell("y", which, place));
    }

    private JsonElement cell(String columns, int which, int place) {
        JsonArray all = Sheet.array(json, columns);
        return which >= 0 && which < all.size() && all.get(which) instanceof JsonArray values && place >= 0 && place < values.size() ? values.get(place) : null;
    }

    private JsonElement at(String column, int place) {
        JsonArray all = Sheet.array(json, column);
        return place >= 0 && place < all.size() ? all.get(place) : null;
    }
}
