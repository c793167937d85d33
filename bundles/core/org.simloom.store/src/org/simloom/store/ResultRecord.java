package org.simloom.store;

import java.util.List;

/**
 * A finished result: what a key stands for.
 *
 * @param key      the key
 * @param outputs  outputs as JSON
 * @param run      run that made it
 * @param path     task that made it
 * @param number   attempt that made it
 * @param created  milliseconds since 1970
 * @param tool     tool and version, for people, as it is kept
 * @param verdict  verdict with its evidence as JSON, or {@code null}
 * @param duration milliseconds it took
 * @param parts    the parts of the key as JSON
 * @param objects  hashes of the objects its outputs are made of; empty when read
 */
public record ResultRecord(String key, String outputs, long run, String path, int number, long created,
        String tool, String verdict, long duration, String parts, List<String> objects) {
}
