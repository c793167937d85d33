package org.simloom.pack;

import java.util.List;

/**
 * A tool pack that is installed or can be.
 *
 * @param id      symbolic name of its bundle, such as {@code com.example.beam}
 * @param version its version, such as {@code 1.2.0}
 * @param name    what users call it, in the user's language
 * @param vendor  who makes it; empty where nobody says so
 * @param tools   ids of its tools, where the pack tells them
 * @param origin  address of the site it was installed from; empty where that is not known
 */
public record Pack(String id, String version, String name, String vendor, List<String> tools, String origin) {
    /**
     * The capability by which a bundle says that it is a pack:
     * {@code Provide-Capability: org.simloom.pack;org.simloom.pack="ID";tools:List<String>="TOOL,TOOL"}.
     */
    public static final String CAPABILITY = "org.simloom.pack";
}
