package org.simloom.executor.internal;

import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.simloom.executor.ProcessIdentity;

/**
 * All processes that belong to a command: descendants of its first process, members of its session, and
 * whatever carries its mark in the environment, which also finds those that turned themselves into daemons.
 */
public final class ProcessTree {
    /** Environment variable that every process of an attempt inherits; its value is the attempt's folder. */
    public static final String MARK = "SIMLOOM_ATTEMPT";

    private static final Path PROC = Path.of("/proc");
    private static final int PAGE = 4096;
    private static final int LONGEST_STAT = 1024;
    private static final int ROUNDS = 500;
    private static final int PAUSE_MILLISECONDS = 10;

    private record Entry(long pid, long parent, long session, char state, long startTicks) {
    }

    private final String mark;
    private final long root;
    /** Start of the first process, before which no other of the tree can have started. */
    private final long since;

    private ProcessTree(String mark, long root, long since) {
        this.mark = mark;
        this.root = root;
        this.since = since;
    }

    /** The tree of a folder; {@code identity} may be {@code null} or of a process that is gone. */
    public static ProcessTree of(Path directory, ProcessIdentity identity) {
        long root = identity != null && isAlive(identity) ? identity.pid() : -1;
        return new ProcessTree(MARK + "=" + directory.toAbsolutePath(), root, identity == null ? 0 : identity.startTicks());
    }

    /** Whether this very process runs; a zombie does not. */
    public static boolean isAlive(ProcessIdentity identity) {
        if (!Files.isDirectory(PROC)) {
            return ProcessHandle.of(identity.pid()).map(ProcessHandle::isAlive).orElse(false);
        }
        Entry entry = entry(PROC.resolve(Long.toString(identity.pid())));
        return entry != null && entry.state != 'Z'
                && (identity.startTicks() == 0 || entry.startTicks == identity.startTicks());
    }

    /** Start of a process of ours, in clock ticks; 0 where the system does not tell. */
    public static long startTicks(long pid) {
        Entry entry = entry(PROC.resolve(Long.toString(pid)));
        return entry == null ? 0 : entry.startTicks;
    }

    /** Resident memory of the tree in bytes, by descent and session only: it is asked often. */
    public long residentBytes() {
        long pages = 0;
        for (long pid : members(false)) {
            try {
                pages += Long.parseLong(Files.readString(PROC.resolve(pid + "/statm")).split(" ")[1]);
            } catch (IOException | NumberFormatException e) {
                // it has just ended
            }
        }
        return pages * PAGE;
    }

    /** Kills until nothing is left, so that what is forked meanwhile is found in the next round. */
    public void kill() {
        for (int round = 0; round < ROUNDS; round++) {
            Set<Long> members = members(true);
            if (members.isEmpty()) {
                return;
            }
            members.forEach(pid -> ProcessHandle.of(pid).ifPresent(ProcessHandle::destroyForcibly));
            try {
                Thread.sleep(PAUSE_MILLISECONDS);
            } catch (InterruptedException e) {
                // killing must come to its end; the caller learns of the interrupt afterwards
                Thread.currentThread().interrupt();
                java.util.concurrent.locks.LockSupport.parkNanos(PAUSE_MILLISECONDS * 1_000_000L);
            }
        }
    }

    private Set<Long> members(boolean byMark) {
        if (!Files.isDirectory(PROC)) {
            Set<Long> all = new HashSet<>();
            ProcessHandle.of(root).ifPresent(handle -> {
                handle.descendants().forEach(child -> all.add(child.pid()));
                all.add(root);
            });
            return all;
        }
        long self = ProcessHandle.current().pid();
        List<Entry> entries = entries();
        Map<Long, List<Long>> children = new HashMap<>();
        entries.forEach(e -> children.computeIfAbsent(e.parent, p -> new ArrayList<>()).add(e.pid));
        Set<Long> members = new HashSet<>();
        for (Entry entry : entries) {
            if (entry.pid != self && entry.state != 'Z' && (entry.pid == root || root > 0 && entry.session == root
                    || byMark && entry.startTicks >= since && marked(entry.pid))) {
                add(entry.pid, children, members);
            }
        }
        Set<Long> zombies = new HashSet<>();
        entries.stream().filter(e -> e.state == 'Z').forEach(e -> zombies.add(e.pid));
        members.removeAll(zombies);
        return members;
    }

    private static void add(long pid, Map<Long, List<Long>> children, Set<Long> members) {
        if (members.add(pid)) {
            children.getOrDefault(pid, List.of()).forEach(child -> add(child, children, members));
        }
    }

    private boolean marked(long pid) {
        try {
            String environment = Files.readString(PROC.resolve(pid + "/environ"), StandardCharsets.ISO_8859_1);
            String wanted = new String(mark.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
            return ("\0" + environment).contains("\0" + wanted + "\0");
        } catch (IOException e) {
            return false; // ended, or another user's
        }
    }

    private static List<Entry> entries() {
        List<Entry> entries = new ArrayList<>();
        try (DirectoryStream<Path> folders = Files.newDirectoryStream(PROC, "[0-9]*")) {
            for (Path folder : folders) {
                Entry entry = entry(folder);
                if (entry != null) {
                    entries.add(entry);
                }
            }
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return entries;
    }

    /** A short file of the system in one read, which is half the work of {@link Files#readString}: it is done often. */
    private static String read(Path file) throws IOException {
        try (InputStream in = new FileInputStream(file.toFile())) {
            byte[] bytes = new byte[LONGEST_STAT];
            return new String(bytes, 0, Math.max(0, in.read(bytes)), StandardCharsets.ISO_8859_1);
        }
    }

    private static Entry entry(Path folder) {
        try {
            String stat = read(folder.resolve("stat"));
            // pid (name, which may hold anything) state ppid pgrp session … starttime is field 22
            String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
            return new Entry(Long.parseLong(folder.getFileName().toString()), Long.parseLong(fields[1]),
                    Long.parseLong(fields[3]), fields[0].charAt(0), Long.parseLong(fields[19]));
        } catch (IOException | RuntimeException e) {
            return null;
        }
    }
}
