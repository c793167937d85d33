package org.simloom.store;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Instant;

/**
 * The process that runs something.
 *
 * @param host    name of its machine
 * @param pid     process id there
 * @param started when it started, in milliseconds since 1970: tells it from a later process of the same id
 */
public record Owner(String host, long pid, long started) {
    private static final Owner CURRENT = new Owner(hostName(), ProcessHandle.current().pid(),
            startOf(ProcessHandle.current()));

    /** This process. */
    public static Owner current() {
        return CURRENT;
    }

    /** Whether it may still be there; a process of another machine is taken to be. */
    public boolean isAlive() {
        if (!host.equals(CURRENT.host)) {
            return true;
        }
        return ProcessHandle.of(pid).filter(ProcessHandle::isAlive).map(Owner::startOf).orElse(-1L) == started;
    }

    private static long startOf(ProcessHandle process) {
        return process.info().startInstant().map(Instant::toEpochMilli).orElse(0L);
    }

    private static String hostName() {
        try {
            return InetAddress.getLocalHost().getHostName();
        } catch (UnknownHostException e) {
            return "localhost";
        }
    }
}
