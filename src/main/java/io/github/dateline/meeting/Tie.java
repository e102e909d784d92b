package io.github.dateline.meeting;

/** Why a claim was taken for one about a meeting that a document had told of before. */
enum Tie {
  /** It was not: the claim is the first one. */
  FIRST("tells of it first"),
  /** The same two parties met, and nothing speaks against it. */
  PAIR("the same pair; days, place and status agree"),
  /** The parties of one claim are among those of the other. */
  PARTIES("told near, with the same parties; days, place and status agree"),
  /** {@code the last talks were held in July, when X met Y}. */
  CLAUSE("a clause with `when` or `which` tells more of it"),
  /** {@code Leaders meet in Oslo} above the text. */
  HEADLINE("the headline says in short what this names the parties of"),
  /** {@code the talks}. */
  NOUN("takes up a meeting told just before"),
  /** {@code the first round}. */
  ROUND("a round of the same parties at the same time"),
  /** {@code the delegation includes X}. */
  DELEGATION("names members of a delegation to it"),
  /** A quotation, or a second paste. */
  COPY("repeats a sentence word for word");

  private final String reason;

  Tie(String reason) {
    this.reason = reason;
  }

  String reason() {
    return reason;
  }
}
