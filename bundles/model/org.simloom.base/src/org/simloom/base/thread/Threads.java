package org.simloom.base.thread;

/** Waits for threads that end by themselves, whatever becomes of the waiting one. */
public final class Threads {
    private Threads() {
    }

    /** Waits for the end of a thread; an interrupt is kept for later. */
    public static void join(Thread thread) {
        boolean interrupted = false;
        while (thread.isAlive()) {
            try {
                thread.join();
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
