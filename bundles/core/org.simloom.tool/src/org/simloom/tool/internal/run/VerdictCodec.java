package org.simloom.tool.internal.run;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.simloom.base.l10n.KeptMessages;
import org.simloom.base.l10n.Message;
import org.simloom.tool.Evidence;
import org.simloom.tool.internal.Texts;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonParseException;

/** How evidence is kept: the text as it was said, and beside it what it was made of. */
public final class VerdictCodec {
    private static final Gson GSON = new GsonBuilder().disableHtmlEscaping().create();

    private VerdictCodec() {
    }

    /** What was kept before its texts were read in another language has the first four alone. */
    private record Kept(String check, Evidence.Result result, String text, String source, String catalogue, String key,
            List<String> arguments) {

        static Kept of(Evidence seen) {
            Message message = seen.message();
            return message.catalogue().isEmpty() ? new Kept(seen.check(), seen.result(), message.text(), seen.source(), null, null, null)
                    : new Kept(seen.check(), seen.result(), message.text(), seen.source(), message.catalogue(), message.key(),
                            message.arguments());
        }

        /** What does not say that it holds, does not. */
        Evidence evidence(KeptMessages texts) {
            return new Evidence(Objects.requireNonNullElse(check, ""), Objects.requireNonNullElse(result, Evidence.Result.VIOLATED),
                    texts.again(new Message(catalogue, key, arguments, text)), Objects.requireNonNullElse(source, ""));
        }
    }

    /** Evidence as JSON. */
    public static String write(List<Evidence> evidence) {
        return GSON.toJson(evidence.stream().map(Kept::of).toList());
    }

    /** What {@link #write} gave. */
    public static List<Evidence> read(String json, KeptMessages texts) {
        try {
            return Stream.of(GSON.fromJson(json, Kept[].class)).map(kept -> kept.evidence(texts)).toList();
        } catch (JsonParseException | NullPointerException e) {
            return List.of(Evidence.violated("verdict", Texts.message("verdict.damaged"), ""));
        }
    }
}
