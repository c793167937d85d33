package org.simloom.surrogate.internal;

import java.io.IOException;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.TypeAdapter;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import com.google.gson.stream.JsonWriter;

/** Numbers as JSON that reads back to the same bits; NaN and infinities, for which JSON has no number, are texts. */
public final class NumbersAdapter extends TypeAdapter<Double> {
    /** JSON by which surrogates are stored. */
    public static Gson gson() {
        NumbersAdapter numbers = new NumbersAdapter();
        return new GsonBuilder().disableHtmlEscaping().registerTypeAdapter(double.class, numbers)
                .registerTypeAdapter(Double.class, numbers).create();
    }

    @Override
    public void write(JsonWriter out, Double value) throws IOException {
        if (value == null) {
            out.nullValue();
        } else if (Double.isFinite(value)) {
            out.value(value);
        } else {
            out.value(value.toString());
        }
    }

    @Override
    public Double read(JsonReader in) throws IOException {
        return in.peek() == JsonToken.STRING ? Double.valueOf(in.nextString()) : Double.valueOf(in.nextDouble());
    }
}
