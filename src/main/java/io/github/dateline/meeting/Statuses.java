package io.github.dateline.meeting;

/** Puts together what several claims say about one meeting. */
final class Statuses {

  private Statuses() {}

  /** Returns the status after a document says something more about the same meeting. */
  static MeetingStatus merge(MeetingStatus known, MeetingStatus added) {
    if (known == added || added == MeetingStatus.UNKNOWN) {
      return known;
    }
    if (known == MeetingStatus.UNKNOWN
        || added == MeetingStatus.DENIED
        || added == MeetingStatus.CANCELLED
        || added == MeetingStatus.POSTPONED) {
      return added;
    }
    if (known == MeetingStatus.DENIED
        || known == MeetingStatus.CANCELLED
        || known == MeetingStatus.POSTPONED) {
      return known;
    }
    if (known == MeetingStatus.ONGOING || added == MeetingStatus.ONGOING) {
      return known == MeetingStatus.PLANNED || added == MeetingStatus.PLANNED
          ? MeetingStatus.PLANNED
          : MeetingStatus.ONGOING;
    }
    return known == MeetingStatus.HELD || added == MeetingStatus.HELD ? MeetingStatus.HELD : known;
  }
}
