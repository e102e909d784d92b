package io.github.dateline.parse.mail;

import io.github.dateline.document.Document;
import io.github.dateline.document.ForumThread;
import io.github.dateline.document.Post;
import io.github.dateline.document.Provenance;
import io.github.dateline.parse.thread.draft.HtmlBody;
import io.github.dateline.parse.thread.draft.PostDraft;
import io.github.dateline.parse.thread.draft.ThreadWriter;
import io.github.dateline.source.SourceInput;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Makes a thread of the mails that belong together. */
final class MailThread {

  private MailThread() {}

  static Document read(String name, List<MailMessage> mails) {
    List<MailMessage> sorted = new ArrayList<>(mails);
    if (mails.stream().allMatch(mail -> mail.time().instant().isPresent())) {
      sorted.sort(Comparator.comparing(mail -> mail.time().instant().orElse(Instant.EPOCH)));
    }
    List<PostDraft> posts = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (MailMessage mail : sorted) {
      // Archives hold a mail twice that went to two lists.
      if (mail.id().isEmpty() || seen.add(mail.id().get())) {
        posts.add(post(mail));
      }
    }
    SourceInput input = SourceInput.text(name, "");
    Optional<String> subject =
        sorted.stream().map(MailMessage::subject).filter(s -> !s.isEmpty()).findFirst();
    Optional<Provenance> title =
        subject.map(s -> new Provenance("title", s, "subject", Optional.empty()));
    ForumThread.Builder thread = ThreadWriter.write(input, title, posts);
    return thread.build();
  }

  private static PostDraft post(MailMessage mail) {
    MimePart part = MimePart.of(mail.bytes());
    PostDraft post = new PostDraft();
    post.id = mail.id();
    post.author = part.headers.text("from").map(MailNames::name).filter(n -> !n.isEmpty());
    post.time = mail.time();
    int last = mail.references().size() - 1;
    post.parentId = last < 0 ? Optional.empty() : Optional.of(mail.references().get(last));
    readText(part, post);
    return post;
  }

  /** Reads the text of a mail: its plain form where it has several. */
  private static void readText(MimePart part, PostDraft post) {
    if (part.isAttachment()) {
      String name = part.fileName();
      post.attachments.add(
          new Post.Attachment(Optional.of(name).filter(n -> !n.isEmpty()), Optional.empty()));
    } else if (part.parts().isEmpty()) {
      readLeaf(part, post);
    } else if (part.type().equals("multipart/alternative")) {
      Optional<MimePart> plain =
          part.parts().stream().filter(p -> p.type().equals("text/plain")).findFirst();
      readText(plain.orElse(part.parts().get(part.parts().size() - 1)), post);
    } else {
      part.parts().forEach(inner -> readText(inner, post));
    }
  }

  private static void readLeaf(MimePart part, PostDraft post) {
    switch (part.type()) {
      case "text/html" -> {
        HtmlBody.read(part.text(), post);
        MailBody.nameQuotes(post);
      }
      case "text/calendar", "text/vcard", "text/x-vcard", "text/css" -> {}
      default -> MailBody.read(part.text(), part.isFlowed(), post);
    }
  }
}
