package io.github.dateline.parse.mail;

import io.github.dateline.parse.ArchiveReader;
import io.github.dateline.parse.ArchiveSink;
import io.github.dateline.parse.Claim;
import io.github.dateline.source.SourceStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Reads a mailbox (mbox) or a single mail: one document a thread, the mails in the order in which
 * they were sent.
 */
public final class MailArchive implements ArchiveReader {

  /** Returns a reader; for {@link java.util.ServiceLoader}. */
  public MailArchive() {}

  @Override
  public String format() {
    return "mail";
  }

  @Override
  public Claim claim(SourceStream source) {
    String start = source.start();
    int lineEnd = start.indexOf('\n');
    boolean box = lineEnd > 0 && MboxReader.isSeparator(start.substring(0, lineEnd));
    String mail = box ? start.substring(lineEnd + 1) : start;
    Headers headers = Headers.of(mail.getBytes(StandardCharsets.ISO_8859_1));
    boolean sent = headers.has("from") && (headers.has("date") || headers.has("subject"));
    if (box && sent) {
      return Claim.of(0.97, "a line that starts a mail in a mailbox", "headers of a mail");
    }
    boolean marked =
        headers.has("message-id") || headers.has("mime-version") || headers.has("received");
    return sent && marked
        ? Claim.of(0.95, "headers of a mail")
        : Claim.no("neither a mailbox nor a mail");
  }

  @Override
  public void read(SourceStream source, ArchiveSink sink) throws IOException {
    String file = source.name();
    Consumer<List<MailMessage>> handOn =
        new Consumer<>() {
          private int count;

          @Override
          public void accept(List<MailMessage> mails) {
            String name = file + "#" + ++count;
            sink.document(name, () -> MailThread.read(name, mails));
          }
        };
    MailThreads threads = new MailThreads(handOn);
    MboxReader mails = new MboxReader(source.stream());
    Optional<byte[]> mail = mails.next();
    while (mail.isPresent()) {
      threads.add(MailMessage.of(mail.get()));
      mail = mails.next();
    }
    threads.end();
  }
}
