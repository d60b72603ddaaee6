package nl.nplv.focusareas.meeting;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Kinds of agenda item. */
@Schema(
        description =
                "PLAN (execution plan) and PROGRESS stand on every agenda; BOTTLENECK (knelpunt) needs refId; OTHER needs title.")
public enum AgendaItemType {
    PLAN,
    PROGRESS,
    BOTTLENECK,
    OTHER
}
