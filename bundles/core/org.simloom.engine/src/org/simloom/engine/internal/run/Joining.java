package org.simloom.engine.internal.run;

/** Waits for threads that end by themselves, whatever becomes of the waiting one. */
final class Joining {
    private Joining() {
    }

    /** Waits for the end of a thread; an interrupt is kept for later. */
    static void join(Thread thread) {
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
