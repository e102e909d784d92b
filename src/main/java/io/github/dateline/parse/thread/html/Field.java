package io.github.dateline.parse.thread.html;

import java.util.Locale;
import java.util.Optional;

/** What a row of a profile finds; the head of the profile files explains each. */
enum Field {
  POST,
  SKIP,
  HEAD,
  ID,
  LINK,
  AUTHOR,
  TIME,
  EDIT,
  EDIT_TIME,
  EDIT_BY,
  BODY,
  QUOTE,
  ATTRIBUTION,
  QUOTED_AUTHOR,
  QUOTED_POST,
  QUOTED_TOPIC,
  SIGNATURE,
  ATTACHMENT,
  REACTION,
  REPLY_TO,
  DROP,
  FURNITURE,
  TITLE,
  PAGE,
  PAGE_COUNT,
  TOPIC,
  TOPIC_ROW,
  NOW;

  /** Returns the field that a profile calls so, as in {@code quoted-post}. */
  static Optional<Field> named(String name) {
    for (Field field : values()) {
      if (field.name().toLowerCase(Locale.ROOT).replace('_', '-').equals(name)) {
        return Optional.of(field);
      }
    }
    return Optional.empty();
  }

  /** Tells whether the text under the element is read in another way than its surroundings. */
  boolean isStructure() {
    return switch (this) {
      case BODY, QUOTE, ATTRIBUTION, QUOTED_AUTHOR, QUOTED_POST, QUOTED_TOPIC, SIGNATURE -> true;
      case EDIT, DROP, FURNITURE, POST, SKIP -> true;
      default -> false;
    };
  }

  /** Tells whether a post keeps where it stands, to read it later. */
  boolean isKept() {
    return switch (this) {
      case BODY, EDIT -> true;
      default -> !isStructure();
    };
  }

  /** Tells whether this belongs to the page and not to a post. */
  boolean isOfPage() {
    return switch (this) {
      case TITLE, PAGE, PAGE_COUNT, TOPIC, TOPIC_ROW, NOW -> true;
      default -> false;
    };
  }
}
