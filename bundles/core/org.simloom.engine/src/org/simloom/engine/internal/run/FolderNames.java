package org.simloom.engine.internal.run;

import java.nio.charset.StandardCharsets;

import org.simloom.base.values.ValueCodec;

/** Names of folders for tasks: readable, and never too long for a file system. */
final class FolderNames {
    private static final int LONGEST = 120;
    private static final int HASH = 12;

    private FolderNames() {
    }

    static String of(String path) {
        String name = path.replace('/', '.');
        if (name.getBytes(StandardCharsets.UTF_8).length <= LONGEST) {
            return name;
        }
        StringBuilder start = new StringBuilder();
        int bytes = 0;
        for (int i = 0; i < name.length(); i += Character.charCount(name.codePointAt(i))) {
            String next = Character.toString(name.codePointAt(i));
            bytes += next.getBytes(StandardCharsets.UTF_8).length;
            if (bytes > LONGEST - HASH - 1) {
                break;
            }
            start.append(next);
        }
        return start + "~" + ValueCodec.sha256(path).substring(0, HASH);
    }
}
