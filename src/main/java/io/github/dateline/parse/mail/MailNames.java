package io.github.dateline.parse.mail;

import java.util.List;

/** Names of senders. */
final class MailNames {

  private MailNames() {}

  /**
   * Returns the name in {@code Dana Kolar <dana@example.org>} or {@code dana at example.org (Dana
   * Kolar)}; without a name, what stands before the at sign.
   */
  static String name(String from) {
    String text = from.strip();
    int angle = text.indexOf('<');
    if (angle > 0 && !bare(text.substring(0, angle)).isEmpty()) {
      return bare(text.substring(0, angle));
    }
    int open = text.indexOf('(');
    int close = text.lastIndexOf(')');
    if (open > 0 && close > open) {
      return bare(text.substring(open + 1, close));
    }
    String address = angle < 0 ? text : text.substring(angle + 1);
    for (String at : List.of("@", " at ", ">")) {
      int end = address.indexOf(at);
      address = end > 0 ? address.substring(0, end) : address;
    }
    return bare(address);
  }

  private static String bare(String name) {
    String text = name.strip();
    while (text.length() > 1
        && "\"'".indexOf(text.charAt(0)) >= 0
        && text.endsWith(text.substring(0, 1))) {
      text = text.substring(1, text.length() - 1).strip();
    }
    int via = text.indexOf(" via ");
    return (via > 0 ? text.substring(0, via) : text).replace("\\\"", "\"");
  }
}
