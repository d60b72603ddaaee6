package nl.nplv.focusareas.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import nl.nplv.focusareas.imports.ImportEvent.DataImportAccepted;
import nl.nplv.focusareas.imports.ImportEvent.DataImportFailed;
import nl.nplv.focusareas.imports.ImportEvent.DataImportStarted;
import nl.nplv.geo.Crs;
import nl.nplv.shared.event.DomainEvent;
import nl.nplv.shared.identity.Actor;
import nl.nplv.shared.identity.Role;
import nl.nplv.shared.problem.RuleViolation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DataImportTest {
    private static final Actor STATE = Actor.platform(Role.NAT);

    @ParameterizedTest
    @CsvSource({
        "WAITING,start,RUNNING",
        "WAITING,complete,",
        "WAITING,fail,",
        "WAITING,giveUp,",
        "RUNNING,start,RUNNING",
        "RUNNING,complete,DONE",
        "RUNNING,fail,FAILED",
        "RUNNING,giveUp,FAILED",
        "DONE,start,",
        "DONE,complete,",
        "DONE,fail,",
        "DONE,giveUp,",
        "FAILED,start,",
        "FAILED,complete,",
        "FAILED,fail,",
        "FAILED,giveUp,"
    })
    void only_the_listed_steps_are_taken(ImportStatus from, String command, ImportStatus to) {
        var job = importThatIs(from);

        if (to == null) {
            assertThatThrownBy(() -> run(command, job))
                    .isInstanceOfSatisfying(
                            RuleViolation.class,
                            refused -> assertThat(refused.problem().name()).isEqualTo("ILLEGAL_TRANSITION"));
        } else {
            assertThat(run(command, job)).isNotNull();
        }
        assertThat(job.status()).isEqualTo(to == null ? from : to);
    }

    @Test
    void an_accepted_file_is_told_with_its_size() {
        var job = new DataImport(ImportKind.DISTRICTS, new ImportOptions(2014, false, Crs.CRS84));

        var event = job.accept(new Received("ab", 12), STATE);

        assertThat(event).isEqualTo(new DataImportAccepted(job.id(), ImportKind.DISTRICTS, 12));
    }

    @Test
    void each_start_counts_as_an_attempt_and_the_third_is_the_last() {
        var job = importThatIs(ImportStatus.WAITING);

        assertThat(job.start(STATE)).isEqualTo(new DataImportStarted(job.id(), ImportKind.DISTRICTS, 1));
        assertThat(job.start(STATE)).isEqualTo(new DataImportStarted(job.id(), ImportKind.DISTRICTS, 2));
        assertThat(job.isTriedOften()).isFalse();
        assertThat(job.start(STATE)).isEqualTo(new DataImportStarted(job.id(), ImportKind.DISTRICTS, 3));
        assertThat(job.isTriedOften()).isTrue();
    }

    @Test
    void a_failure_keeps_the_first_hundred_errors_and_counts_all() {
        var job = importThatIs(ImportStatus.RUNNING);
        var errors = new ImportErrors();
        for (int line = 2; line <= 102; line++) {
            errors.add(ImportError.at(line, "lbm", "must be a number"));
        }

        var event = job.fail(errors, STATE);

        assertThat(event).isEqualTo(new DataImportFailed(job.id(), ImportKind.DISTRICTS, 101));
        assertThat(job.errors()).hasSize(100).last().isEqualTo(ImportError.at(101, "lbm", "must be a number"));
        assertThat(job.errorCount()).isEqualTo(101);
    }

    @Test
    void a_file_with_one_error_is_refused_and_a_good_one_is_not() {
        var errors = new ImportErrors();
        errors.refuseAny();

        errors.add(ImportError.whole("is empty"));

        assertThatThrownBy(errors::refuseAny).isInstanceOf(ContentRefused.class);
    }

    private static DataImport importThatIs(ImportStatus status) {
        var job = new DataImport(ImportKind.DISTRICTS, new ImportOptions(2014, false, Crs.CRS84));
        assertThat(job.accept(new Received("ab", 12), STATE)).isNotNull();
        switch (status) {
            case WAITING -> {}
            case RUNNING -> assertThat(job.start(STATE)).isNotNull();
            case DONE -> {
                assertThat(job.start(STATE)).isNotNull();
                assertThat(run("complete", job)).isNotNull();
            }
            case FAILED -> {
                assertThat(job.start(STATE)).isNotNull();
                assertThat(run("fail", job)).isNotNull();
            }
        }
        return job;
    }

    private static DomainEvent run(String command, DataImport job) {
        return switch (command) {
            case "start" -> job.start(STATE);
            case "complete" -> job.complete(new Loaded(3, new DataImportStarted(job.id(), job.kind(), 0)), STATE);
            case "fail" -> job.fail(new ImportErrors(), STATE);
            case "giveUp" -> job.giveUp(STATE);
            default -> throw new IllegalArgumentException(command.toUpperCase(Locale.ROOT));
        };
    }
}
