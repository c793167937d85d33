package org.simloom.tool.authoring;

import java.util.List;

/**
 * The program of a command and how it is found again.
 *
 * @param path           where it is on this machine
 * @param name           name of the executable in the descriptor
 * @param candidate      file name looked for on the path
 * @param searchPath     a further folder to look in; empty where it is on the path
 * @param probeArguments arguments by which it tells its version; empty where it does not
 * @param probePattern   regular expression whose first group is the version
 * @param probeExitCode  exit code of that call
 * @param version        what it said; empty where it does not tell
 * @param versionText    what it printed, for a person to judge
 */
public record DraftProgram(String path, String name, String candidate, String searchPath, List<String> probeArguments,
        String probePattern, int probeExitCode, String version, String versionText) {
    public DraftProgram {
        probeArguments = List.copyOf(probeArguments);
    }

    /** A program that has not been asked yet. */
    public static DraftProgram of(String path, String name, String candidate, String searchPath) {
        return new DraftProgram(path, name, candidate, searchPath, List.of(), "", 0, "", "");
    }

    /** The same with how it tells its version. */
    public DraftProgram probed(List<String> arguments, String pattern, int exitCode, String told, String text) {
        return new DraftProgram(path, name, candidate, searchPath, arguments, pattern, exitCode, told, text);
    }
}
