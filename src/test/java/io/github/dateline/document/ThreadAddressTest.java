package io.github.dateline.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ThreadAddressTest {

  @ParameterizedTest
  @CsvSource({
    "https://b.example/threads/talks.9/, https://b.example/threads/talks.9/page-3#post-7",
    "https://b.example/t/talks/9, https://B.example/t/talks/9?page=2",
    "http://b.example/viewtopic.php?f=1&t=9, https://b.example/viewtopic.php?f=1&t=9&start=20",
    "http://b.example/showthread.php?t=9, http://b.example/showthread.php?t=9&page=2",
    "http://b.example/showthread.php?9-talks, http://b.example/showthread.php?9-talks/page2",
    "http://b.example/index.php?topic=9.0, http://b.example/index.php?topic=9.15",
    "https://b.example/topic/9-talks/, https://b.example/topic/9-talks/page/2/",
    "https://b.example/thread-9.html, https://b.example/thread-9-page-2.html",
  })
  void pages_of_a_thread_have_one_address(String one, String other) {
    assertThat(ThreadAddress.of(one)).isEqualTo(ThreadAddress.of(other));
  }

  @ParameterizedTest
  @CsvSource({
    "https://b.example/threads/talks.9/, https://b.example/threads/talks.10/",
    "https://b.example/t/talks/9, https://b.example/t/talks/10",
    "http://b.example/viewtopic.php?f=1&t=9, http://b.example/viewtopic.php?f=1&t=10",
    "http://b.example/index.php?topic=9.0, http://b.example/index.php?topic=10.0",
    "https://b.example/thread-9.html, https://b.example/thread-10.html",
  })
  void different_threads_have_different_addresses(String one, String other) {
    assertThat(ThreadAddress.of(one)).isNotEqualTo(ThreadAddress.of(other));
  }

  @Test
  void any_text_is_taken() {
    assertThat(ThreadAddress.of("")).isEmpty();
    assertThat(ThreadAddress.of("?&;#")).isEmpty();
    assertThat(ThreadAddress.of("page/2")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "https://b.example/threads/talks.9/post-55, b.example/threads/talks.9",
    "/t/talks/9/21, t/talks/9",
    "./viewtopic.php?p=55#p55, ./viewtopic.php",
    "showthread.php?9-talks&p=55#post55, showthread.php?9-talks",
  })
  void a_post_has_the_address_of_its_thread(String post, String thread) {
    assertThat(ThreadAddress.ofPost(post)).isEqualTo(thread);
  }

  @ParameterizedTest
  @CsvSource({
    "b.example/threads/talks.9, true",
    "b.example/viewtopic.php?t=9, true",
    "b.example/topic/talks-in-doha, true",
    "b.example/viewtopic.php, false",
    "b.example/forum/viewtopic.php, false",
    "b.example/forum, false",
    "b9.example, false",
    "'', false",
  })
  void an_address_tells_a_thread_or_only_a_site(String address, boolean telling) {
    assertThat(ThreadAddress.isTelling(address)).isEqualTo(telling);
  }
}
