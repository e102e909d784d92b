package io.github.dateline.meeting;

/** Whether a meeting happened, as of the date of the document that tells of it. */
public enum MeetingStatus {
  /** It took place. */
  HELD,
  /** It is under way. */
  ONGOING,
  /** It is to come. */
  PLANNED,
  /** Somebody was asked to come; nothing says that they will. */
  INVITED,
  /** It was put off. */
  POSTPONED,
  /** It was called off. */
  CANCELLED,
  /** Somebody says that it did not or does not take place. */
  DENIED,
  /** Nothing says. */
  UNKNOWN
}
