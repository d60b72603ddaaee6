package nl.nplv.shared.timer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class DueTest {
    @Test
    void one_that_fails_holds_up_no_other() {
        var due = List.of(UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID());
        var handled = new ArrayList<UUID>();

        Due.each(due, id -> {
            if (id.equals(due.get(1))) {
                throw new IllegalStateException("fails");
            }
            handled.add(id);
        });

        assertThat(handled).containsExactly(due.get(0), due.get(2));
    }
}
