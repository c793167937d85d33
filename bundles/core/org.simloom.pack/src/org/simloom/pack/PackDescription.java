package org.simloom.pack;

/**
 * What a pack says of itself.
 *
 * @param id                symbolic name of its bundle
 * @param version           as OSGi writes it: three numbers and, if need be, a qualifier
 * @param name              in English
 * @param koreanName        in Korean; the English one where there is none
 * @param description       in English; may be empty
 * @param koreanDescription in Korean; the English one where there is none
 * @param vendor            who makes it; may be empty
 * @param license           under what terms; may be empty
 */
public record PackDescription(String id, String version, String name, String koreanName, String description,
        String koreanDescription, String vendor, String license) {
    /** The same with another version. */
    public PackDescription withVersion(String other) {
        return new PackDescription(id, other, name, koreanName, description, koreanDescription, vendor, license);
    }

    /** Id of the feature that users install. */
    public String feature() {
        return id + ".feature";
    }
}
