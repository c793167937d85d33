package org.simloom.engine.internal.key;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

import org.simloom.tool.KeyPart;

/**
 * What a result depends on, and the key it is found by.
 *
 * @param key   SHA-256 over the parts, 64 lower-case hexadecimal digits
 * @param parts what it is made of, in a fixed order
 */
public record TaskKey(String key, List<KeyPart> parts) {
    /** Changed whenever equal parts may mean another result. */
    static final String FORMAT = "simloom-key-1";

    /** The key of parts; each is told apart from its neighbours by its length. */
    public static TaskKey of(List<KeyPart> parts) {
        MessageDigest digest = sha256();
        add(digest, FORMAT);
        for (KeyPart part : parts) {
            add(digest, part.kind());
            add(digest, part.name());
            add(digest, part.digest());
        }
        return new TaskKey(HexFormat.of().formatHex(digest.digest()), List.copyOf(parts));
    }

    private static void add(MessageDigest digest, String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        int n = bytes.length;
        digest.update(new byte[] {(byte) (n >>> 24), (byte) (n >>> 16), (byte) (n >>> 8), (byte) n});
        digest.update(bytes);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e); // every Java platform has it
        }
    }
}
