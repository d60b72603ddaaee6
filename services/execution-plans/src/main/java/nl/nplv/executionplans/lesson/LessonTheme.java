package nl.nplv.executionplans.lesson;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a lesson is about. */
@Schema(description = "What a lesson is about.")
public enum LessonTheme {
    HOUSING,
    WORK_DEBT,
    EDUCATION,
    HEALTH,
    SAFETY,
    ENVIRONMENT,
    INTEGRATION,
    PARTICIPATION,
    RULES
}
