package org.simloom.surrogate;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

import org.simloom.base.files.WholeFile;
import org.simloom.base.problem.Location;
import org.simloom.base.problem.ProblemException;
import org.simloom.surrogate.internal.NumbersAdapter;
import org.simloom.surrogate.internal.Texts;

import com.google.gson.Gson;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;

/**
 * Surrogates as files: JSON, UTF-8, one object of {@code format}, {@code version}, {@code sha256} of the content as it
 * stands
 * without blanks, and {@code content}. What is read back predicts the same to the last bit.
 */
public final class SurrogateFiles {
    /** How such files are named by default. */
    public static final String EXTENSION = ".simsurrogate";
    private static final String FORMAT = "simloom-surrogate";
    private static final int VERSION = 1;
    private static final Gson GSON = NumbersAdapter.gson();

    private SurrogateFiles() {
    }

    /** Writes a file, whole or not at all. */
    public static void write(Path file, SurrogateSet set) throws IOException {
        WholeFile.write(file, text(set).getBytes(StandardCharsets.UTF_8));
    }

    /** The content of a file. */
    public static String text(SurrogateSet set) {
        JsonElement content = SurrogateCodec.encode(set);
        JsonObject root = new JsonObject();
        root.addProperty("format", FORMAT);
        root.addProperty("version", VERSION);
        root.addProperty("sha256", digest(content));
        root.add("content", content);
        return GSON.toJson(root) + "\n";
    }

    /**
     * Reads a file.
     *
     * @throws ProblemException {@code surrogate.file.missing}, {@code .unreadable}, {@code .format} where it is
     * something else,
     *                          {@code .newer} where a newer Simloom has written it, {@code .damaged} where it is not as
     * it was
     *                          written
     */
    public static SurrogateSet read(Path file) {
        String text;
        try {
            text = Files.readString(file);
        } catch (NoSuchFileException e) {
            throw Texts.problem(Location.file(file), "file.missing");
        } catch (java.nio.charset.CharacterCodingException e) {
            throw Texts.problem(Location.file(file), "file.format");
        } catch (IOException e) {
            throw Texts.problem(Location.file(file), "file.unreadable", e.getMessage());
        }
        return parse(text, Location.file(file));
    }

    /** Reads the content of a file that is somewhere. */
    public static SurrogateSet parse(String text, Location where) {
        JsonObject root = root(text, where);
        int version = version(root, where);
        if (version > VERSION) {
            throw Texts.problem(where, "file.newer", version, VERSION);
        }
        try {
            JsonElement content = root.get("content");
            if (version < 1 || content == null || !digest(content).equals(root.get("sha256").getAsString())) {
                throw Texts.problem(where, "file.damaged");
            }
            return SurrogateCodec.decode(content);
        } catch (JsonParseException | IllegalStateException | IllegalArgumentException | UnsupportedOperationException
                | NullPointerException | IndexOutOfBoundsException e) {
            throw new ProblemException(Texts.problem(where, "file.damaged").problem(), e);
        }
    }

    private static JsonObject root(String text, Location where) {
        try {
            JsonElement root = JsonParser.parseString(text);
            if (root.isJsonObject() && root.getAsJsonObject().has("format")
                    && FORMAT.equals(root.getAsJsonObject().get("format").getAsString())) {
                return root.getAsJsonObject();
            }
        } catch (JsonParseException | IllegalStateException | UnsupportedOperationException e) {
            if (text.contains(FORMAT)) {
                throw new ProblemException(Texts.problem(where, "file.damaged").problem(), e);
            }
        }
        throw Texts.problem(where, "file.format");
    }

    private static int version(JsonObject root, Location where) {
        try {
            return root.get("version").getAsInt();
        } catch (RuntimeException e) {
            throw new ProblemException(Texts.problem(where, "file.damaged").problem(), e);
        }
    }

    private static String digest(JsonElement content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256")
                    .digest(GSON.toJson(content).getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e); // every Java has it
        }
    }
}
