package io.github.dateline.meeting;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What one document says about whether a meeting happened.
 *
 * @param document the name of the document
 * @param asOf the reference date of the telling block
 * @param status what it says
 */
public record StatusReport(String document, Optional<LocalDate> asOf, MeetingStatus status) {

  /** Checks that nothing is null. */
  public StatusReport {
    requireNonNull(document, "document");
    requireNonNull(asOf, "asOf");
    requireNonNull(status, "status");
  }
}
