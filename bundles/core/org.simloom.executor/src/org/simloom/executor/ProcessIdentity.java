package org.simloom.executor;

/**
 * A process of this machine, told from later ones of the same id.
 *
 * @param pid        process id
 * @param startTicks clock ticks after boot at which it started; 0 where the system does not tell
 */
public record ProcessIdentity(long pid, long startTicks) {
}
