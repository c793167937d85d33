package org.simloom.tool;

/** A request to stop that may come at any time. */
public interface Cancellation {
    /** Nobody will ever ask. */
    Cancellation NEVER = new Cancellation() {
        @Override
        public boolean requested() {
            return false;
        }

        @Override
        public void onRequest(Runnable action) {
            // nobody asks
        }
    };

    /** Whether somebody has asked. */
    boolean requested();

    /** Runs {@code action} when somebody asks; at once where somebody has. */
    void onRequest(Runnable action);
}
