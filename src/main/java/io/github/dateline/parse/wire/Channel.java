package io.github.dateline.parse.wire;

/**
 * What a feed says of itself before its items.
 *
 * @param publisher its title, empty if it has none
 * @param language its language, empty if it has none
 */
record Channel(String publisher, String language) {

  static final Channel UNKNOWN = new Channel("", "");

  Channel language(String value) {
    return value.isEmpty() ? this : new Channel(publisher, value);
  }

  /** Takes an element of the feed into account. */
  Channel with(XmlElement element) {
    return switch (element.qualified()) {
      case "title" -> publisher.isEmpty() ? new Channel(element.text(), language) : this;
      case "dc:publisher" -> new Channel(element.text(), language);
      case "language", "dc:language" -> language(element.text());
      default -> this;
    };
  }
}
