package io.github.dateline.meeting;

import io.github.dateline.meeting.Arguments.Side;
import io.github.dateline.meeting.Participant.Function;

/**
 * What one verb or noun of a sentence says about a meeting.
 *
 * @param view the sentence
 * @param first the first token of the verb or noun
 * @param last its last token
 * @param verb the verb whose tense and governors count: the light verb for a noun, if any
 * @param frame the frame's name
 * @param kind the kind of meeting
 * @param subject one side
 * @param object the other side
 * @param mutual whether the phrases of the subject are sides of their own
 * @param bond how the claim hangs together with others
 * @param noun the noun's frame name, or empty for a verb
 * @param effect what a light verb says, or empty
 * @param subjectFunction what the subject does
 * @param objectFunction what the object does
 */
record Claim(
    View view,
    int first,
    int last,
    int verb,
    String frame,
    MeetingKind kind,
    Side subject,
    Side object,
    boolean mutual,
    Bond bond,
    String noun,
    String effect,
    Function subjectFunction,
    Function objectFunction) {

  /** How a claim hangs together with others. */
  enum Bond {
    /** It stands for itself. */
    NEW,
    /** It speaks of a meeting told before: {@code the talks}. */
    ANAPHOR,
    /** It names a round of a series: {@code the first round}. */
    ROUND,
    /** It speaks of a meeting whose parties the noun does not name: {@code a summit in Oslo}. */
    BARE,
    /** It adds members to a side of the meeting told before. */
    DELEGATION
  }

  boolean isNoun() {
    return !noun.isEmpty();
  }
}
