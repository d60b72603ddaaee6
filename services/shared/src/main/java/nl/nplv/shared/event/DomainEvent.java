package nl.nplv.shared.event;

/**
 * Something that happened to one aggregate. Each feature seals its own and keeps the records inside; the record's name in
 * kebab case is the event's type. Holds ids, codes and outcomes: never personal data, and text only with {@link PublicText}.
 */
public interface DomainEvent {}
