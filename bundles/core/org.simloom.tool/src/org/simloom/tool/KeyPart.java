package org.simloom.tool;

/**
 * One of the things that a task's result depends on.
 *
 * @param name    what it is called, such as {@code diameter} or {@code plate.geo}
 * @param kind    {@code descriptor}, {@code tool}, {@code template}, {@code input} or {@code expression}
 * @param digest  SHA-256 of what it is
 * @param display what it is, for people, such as {@code 20 mm} or {@code 4.8.4}; may be empty
 */
public record KeyPart(String name, String kind, String digest, String display) {
}
