package org.simloom.optimization.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;

/**
 * Searches side by side: what each asks next makes one batch, so that they run in parallel although each is written as
 * if it were alone. A batch is made when every search has asked, in the order of the searches, so that it depends on
 * the answers alone and not on which thread was faster.
 */
public final class Interleaving {
    private Interleaving() {
    }

    /** Runs searches until all are done; what the asker throws ends them all and is thrown again. */
    public static void run(Asker asker, List<Consumer<Asker>> searches) {
        if (searches.size() == 1) {
            searches.get(0).accept(asker);
            return;
        }
        List<Search> live = new ArrayList<>(searches.stream().map(Search::new).toList());
        List<Search> all = List.copyOf(live);
        try {
            while (!live.isEmpty()) {
                step(asker, live);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CancellationException();
        } finally {
            all.forEach(Search::stop);
        }
    }

    private static void step(Asker asker, List<Search> live) throws InterruptedException {
        List<double[]> batch = new ArrayList<>();
        List<Search> asking = new ArrayList<>();
        for (Search search : live) {
            search.wanted = search.requests.take();
            if (search.wanted.points != null) {
                batch.addAll(search.wanted.points);
                asking.add(search);
            } else if (search.wanted.failure != null) {
                throw search.wanted.failure;
            }
        }
        live.retainAll(asking);
        List<Trial> trials = batch.isEmpty() ? List.of() : asker.ask(batch);
        int from = 0;
        for (Search search : asking) {
            int to = from + search.wanted.points.size();
            search.answers.put(new Reply(trials.subList(from, to)));
            from = to;
        }
    }

    private record Request(List<double[]> points, RuntimeException failure) {
    }

    private record Reply(List<Trial> trials) {
    }

    /** Ends a search from within its question. */
    private static final class Stopped extends Error {
        private static final long serialVersionUID = 1;

        Stopped() {
            super(null, null, false, false);
        }
    }

    private static final class Search implements Asker {
        private final BlockingQueue<Request> requests = new ArrayBlockingQueue<>(1);
        private final BlockingQueue<Reply> answers = new ArrayBlockingQueue<>(1);
        private final Thread thread;
        private Request wanted;

        Search(Consumer<Asker> body) {
            thread = Thread.ofVirtual().start(() -> work(body));
        }

        private void work(Consumer<Asker> body) {
            RuntimeException failure = null;
            try {
                body.accept(this);
            } catch (Stopped stopped) {
                return;
            } catch (RuntimeException e) {
                failure = e;
            } catch (Error e) {
                failure = new IllegalStateException(e);
            }
            requests.offer(new Request(null, failure));
        }

        @Override
        public List<Trial> ask(List<double[]> points) {
            try {
                requests.put(new Request(List.copyOf(points), null));
                return answers.take().trials;
            } catch (InterruptedException e) {
                throw new Stopped();
            }
        }

        void stop() {
            thread.interrupt();
        }
    }
}
