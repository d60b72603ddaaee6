package nl.nplv.executionplans.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class OnceTest {
    private final AtomicInteger made = new AtomicInteger();

    @Test
    void a_value_is_made_once_however_many_ask_at_once() throws InterruptedException {
        var once = new Once<>(made::incrementAndGet);
        Callable<Integer> asking = once::get;

        List<Integer> answers;
        try (var threads = Executors.newFixedThreadPool(8)) {
            answers = threads.invokeAll(Stream.generate(() -> asking).limit(100).toList()).stream()
                    .map(answer -> answer.resultNow())
                    .toList();
        }

        assertThat(answers).hasSize(100).containsOnly(1);
        assertThat(made).hasValue(1);
    }

    @Test
    void what_could_not_be_made_is_tried_again() {
        var once = new Once<>(this::failingFirst);

        assertThatThrownBy(once::get).isInstanceOf(IllegalStateException.class);

        assertThat(once.get()).isEqualTo(2);
    }

    private int failingFirst() {
        if (made.incrementAndGet() == 1) {
            throw new IllegalStateException("the database is away");
        }
        return made.get();
    }
}
