package org.simloom.engine.internal.run;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;

import org.simloom.store.ResultRecord;
import org.simloom.store.Results;

/** Looks results up in the store, all that are asked for at the same time in one query. */
final class ResultLookup implements AutoCloseable {
    private static final int MOST_AT_ONCE = 500;

    private record Question(String key, CompletableFuture<ResultRecord> answer) {
    }

    private final Results results;
    private final LinkedBlockingQueue<Question> questions = new LinkedBlockingQueue<>();
    private final Thread thread;

    ResultLookup(Results results) {
        this.results = results;
        this.thread = Thread.ofPlatform().daemon().name("result lookup").start(this::answer);
    }

    /** The result of a key, or {@code null}. */
    ResultRecord find(String key) {
        Question question = new Question(key, new CompletableFuture<>());
        questions.add(question);
        return Futures.join(question.answer);
    }

    private void answer() {
        List<Question> batch = new ArrayList<>();
        try {
            while (true) {
                batch.add(questions.take());
                questions.drainTo(batch, MOST_AT_ONCE - 1);
                answer(batch);
                batch.clear();
            }
        } catch (InterruptedException e) {
            // closed
        }
    }

    private void answer(List<Question> batch) {
        Set<String> keys = new LinkedHashSet<>();
        batch.forEach(question -> keys.add(question.key));
        try {
            Map<String, ResultRecord> found = results.find(keys);
            batch.forEach(question -> question.answer.complete(found.get(question.key)));
        } catch (RuntimeException e) {
            batch.forEach(question -> question.answer.completeExceptionally(e));
        }
    }

    @Override
    public void close() {
        thread.interrupt();
    }
}
