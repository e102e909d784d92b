package io.github.dateline.parse.mail;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Puts mails into threads: by the identifiers that they refer to, and where these are missing by
 * the subject of a reply.
 *
 * <p>When more text is held than a limit, the thread that has rested longest is handed on; an
 * answer that comes after that starts a thread of its own.
 */
final class MailThreads {

  /** Threads of a large mailbox die out long before so much has come in. */
  private static final long MOST_BYTES = 64L << 20;

  /** What is held of one thread. */
  private static final class Held {
    final List<MailMessage> messages = new ArrayList<>();
    final List<String> keys = new ArrayList<>();
    long size;
  }

  private final Consumer<List<MailMessage>> sink;
  private final LinkedHashMap<Integer, Held> threads = new LinkedHashMap<>(16, 0.75f, true);
  private final Map<String, Integer> threadOf = new HashMap<>();
  private long size;
  private int next;

  MailThreads(Consumer<List<MailMessage>> sink) {
    this.sink = sink;
  }

  void add(MailMessage message) {
    int number = thread(message).orElseGet(() -> next++);
    Held thread = threads.computeIfAbsent(number, n -> new Held());
    thread.messages.add(message);
    thread.size += message.bytes().length;
    size += message.bytes().length;
    message.id().ifPresent(id -> name("<" + id, number, thread));
    message.references().forEach(id -> name("<" + id, number, thread));
    if (!message.subject().isEmpty()) {
      name(subject(message), number, thread);
    }
    while (size > MOST_BYTES && threads.size() > 1) {
      handOn(threads.keySet().iterator().next());
    }
  }

  private void name(String key, int number, Held thread) {
    if (threadOf.putIfAbsent(key, number) == null) {
      thread.keys.add(key);
    }
  }

  private static String subject(MailMessage message) {
    return "s" + message.subject().toLowerCase(Locale.ROOT);
  }

  private Optional<Integer> thread(MailMessage message) {
    Integer known = message.id().map(id -> threadOf.get("<" + id)).orElse(null);
    for (int i = message.references().size() - 1; i >= 0 && known == null; i--) {
      known = threadOf.get("<" + message.references().get(i));
    }
    boolean bySubject = message.isReply() && !message.subject().isEmpty();
    if (known == null && bySubject) {
      known = threadOf.get(subject(message));
    }
    return Optional.ofNullable(known);
  }

  /** Hands on all threads, in the order in which they began. */
  void end() {
    List<Integer> numbers = new ArrayList<>(threads.keySet());
    numbers.sort(null);
    numbers.forEach(this::handOn);
  }

  private void handOn(int number) {
    Held thread = threads.remove(number);
    if (thread != null) {
      thread.keys.forEach(threadOf::remove);
      size -= thread.size;
      sink.accept(List.copyOf(thread.messages));
    }
  }
}
