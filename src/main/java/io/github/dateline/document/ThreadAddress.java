package io.github.dateline.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * The address of a thread without what names one of its pages or posts: {@code /t/roads.7/page-2}
 * and {@code /t/roads.7/} are one thread.
 */
final class ThreadAddress {

  /** Parameters that engines use for the page, the first post shown, or one post. */
  private static final Set<String> PAGE_PARAMETERS =
      Set.of("page", "start", "st", "offset", "pid", "p", "post", "pp", "sid", "s", "view", "do");

  private ThreadAddress() {}

  /** Returns what all pages of a thread have in common. */
  static String of(String url) {
    String address = url.strip();
    int hash = address.indexOf('#');
    address = hash < 0 ? address : address.substring(0, hash);
    int scheme = address.indexOf("://");
    address = scheme < 0 ? address : address.substring(scheme + 3);
    int query = address.indexOf('?');
    String path = query < 0 ? address : address.substring(0, query);
    return path(path) + (query < 0 ? "" : query(address.substring(query + 1)));
  }

  /** Returns the same of the address of one of its posts. */
  static String ofPost(String url) {
    String address = of(url);
    int slash = address.lastIndexOf('/');
    String last = address.substring(slash + 1);
    String before = slash < 0 ? "" : address.substring(0, slash);
    boolean named = last.startsWith("post-") && isNumber(last.substring(5));
    boolean counted = isNumber(last) && isNumber(before.substring(before.lastIndexOf('/') + 1));
    return named || counted ? before : address;
  }

  /** Returns the host of an address that has one. */
  static Optional<String> host(String url) {
    int scheme = url.indexOf("://");
    if (scheme < 0) {
      return Optional.empty();
    }
    String address = of(url);
    int end = address.indexOf('/');
    return Optional.of(end < 0 ? address : address.substring(0, end));
  }

  /** Tells whether it names a thread, and not only the script that shows any thread. */
  static boolean isTelling(String address) {
    int slash = address.lastIndexOf('/');
    String last = address.substring(slash + 1);
    boolean numbered = last.chars().anyMatch(c -> c >= '0' && c <= '9');
    return slash > 0
        && (numbered || (address.indexOf('/') < slash && !last.contains(".") && !last.isEmpty()));
  }

  private static String path(String path) {
    List<String> kept = new ArrayList<>();
    for (String part : path.split("/", -1)) {
      boolean wordBefore = !kept.isEmpty() && kept.get(kept.size() - 1).equals("page");
      if (wordBefore && isNumber(part)) {
        kept.remove(kept.size() - 1);
      } else if (!part.isEmpty() && !isPage(part)) {
        kept.add(kept.isEmpty() ? part.toLowerCase(Locale.ROOT) : withoutPage(part));
      }
    }
    return String.join("/", kept);
  }

  /** Tells {@code page-2} and {@code page2}; a number alone may be the thread. */
  private static boolean isPage(String part) {
    int digits = part.startsWith("page-") ? 5 : 4;
    return part.startsWith("page") && isNumber(part.substring(digits));
  }

  /** {@code thread-12-page-2.html} is {@code thread-12.html}. */
  private static String withoutPage(String part) {
    int at = part.lastIndexOf("-page-");
    if (at < 0) {
      return part;
    }
    int end = at + 6;
    while (end < part.length() && Character.isDigit(part.charAt(end))) {
      end++;
    }
    return end == at + 6 ? part : part.substring(0, at) + part.substring(end);
  }

  private static String query(String query) {
    StringBuilder kept = new StringBuilder();
    for (String parameter : query.replace(';', '&').split("&", -1)) {
      int equals = parameter.indexOf('=');
      String name = equals < 0 ? parameter : parameter.substring(0, equals);
      if (!name.isEmpty() && !PAGE_PARAMETERS.contains(name)) {
        kept.append('?').append(name.equals("topic") ? topic(parameter) : path(parameter));
      }
    }
    return kept.toString();
  }

  /** {@code topic=12.15} is the topic 12 from its 15th post on. */
  private static String topic(String parameter) {
    int dot = parameter.indexOf('.');
    return dot < 0 ? parameter : parameter.substring(0, dot);
  }

  private static boolean isNumber(String text) {
    return !text.isEmpty() && text.chars().allMatch(c -> c >= '0' && c <= '9');
  }
}
